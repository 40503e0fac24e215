namespace Chancery.Text;

/// <summary>Builds a <see cref="PhraseTable{T}"/> from phrases of one word list.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
public sealed class PhraseTableBuilder<T>(VocabularyBuilder vocabulary)
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<(bool Final, bool Capital, T? Value)> _nodes = [default];

    /// <summary>Adds a phrase. The first value given for a phrase stays.</summary>
    /// <param name="phrase">
    /// The phrase as the list writes it; a capital at its head asks for one in the text. Hyphens and apostrophes stand for
    /// those of every kind: "Côte d'Ivoire" is found where the text has "Côte d’Ivoire".
    /// </param>
    /// <param name="value">What is known of it.</param>
    /// <returns>False when the phrase has no token or is there already with the same demand for a capital.</returns>
    public bool Add(string phrase, T value)
    {
        var node = 0;
        foreach (var token in TokenScanner.Scan(phrase))
        {
            node = Next(node, token.Span.Of(phrase.AsSpan()));
        }
        if (node == 0 || _nodes[node].Final)
        {
            return false;
        }
        _nodes[node] = (true, char.IsUpper(phrase[0]), value);
        return true;
    }

    /// <summary>The finished table.</summary>
    public PhraseTable<T> Build() => new(_steps, _nodes);

    private int Next(int node, ReadOnlySpan<char> token)
    {
        var marks = MarkKinds.Of(token);
        var step = PhraseTable<T>.Step(node, vocabulary.Add(marks.IsEmpty ? token : marks[..1]));
        if (!_steps.TryGetValue(step, out var next))
        {
            next = _nodes.Count;
            _nodes.Add(default);
            _steps.Add(step, next);
            for (var i = 1; i < marks.Length; i++)
            {
                _steps.Add(PhraseTable<T>.Step(node, vocabulary.Add(marks.Slice(i, 1))), next);
            }
        }
        return next;
    }
}
