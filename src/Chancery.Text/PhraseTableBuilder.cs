namespace Chancery.Text;

/// <summary>Builds a <see cref="PhraseTable{T}"/> from phrases of one word list.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
public sealed class PhraseTableBuilder<T>(VocabularyBuilder vocabulary)
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<(bool Final, bool Capital, T? Value)> _nodes = [default];

    /// <summary>Adds a phrase. The first value given for a phrase stays.</summary>
    /// <param name="phrase">The phrase as the list writes it; a capital at its head asks for one in the text.</param>
    /// <param name="value">What is known of it.</param>
    /// <returns>False when the phrase has no token or is there already with the same demand for a capital.</returns>
    public bool Add(string phrase, T value)
    {
        var ids = vocabulary.AddPhrase(phrase);
        if (ids.Length == 0)
        {
            return false;
        }
        var node = 0;
        foreach (var id in ids)
        {
            var step = PhraseTable<T>.Step(node, id);
            if (!_steps.TryGetValue(step, out node))
            {
                node = _nodes.Count;
                _nodes.Add(default);
                _steps.Add(step, node);
            }
        }
        var capital = char.IsUpper(phrase[0]);
        if (_nodes[node].Final)
        {
            return false;
        }
        _nodes[node] = (true, capital, value);
        return true;
    }

    /// <summary>The finished table.</summary>
    public PhraseTable<T> Build() => new(_steps, _nodes);
}
