using Chancery.Text;

namespace Chancery.Data;

/// <summary>Trigger phrases while the frame files are read, in the order of the files.</summary>
internal sealed class TriggerList
{
    private readonly Dictionary<string, List<FrameTrigger>> _triggers = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Adds what each of the phrases means; a phrase may mean several things.</summary>
    public void Add(IEnumerable<string> phrases, FrameTrigger meaning)
    {
        foreach (var phrase in phrases)
        {
            if (!_triggers.TryGetValue(phrase, out var list))
            {
                _triggers.Add(phrase, list = []);
                _order.Add(phrase);
            }
            list.Add(meaning);
        }
    }

    /// <summary>The table of all phrases.</summary>
    public PhraseTable<FrameTrigger[]> Build(VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<FrameTrigger[]>(vocabulary);
        foreach (var phrase in _order)
        {
            table.Add(phrase, [.. _triggers[phrase]]);
        }
        return table.Build();
    }
}
