using Chancery.Text;

namespace Chancery.Data;

/// <summary>A word list whose rows are "kind, value, form": a table of forms with their values for each kind. Immutable and thread-safe.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
public sealed class WordsByKind<TKind>
    where TKind : struct, Enum
{
    private readonly Dictionary<TKind, PhraseTable<string>> _tables;

    private WordsByKind(Dictionary<TKind, PhraseTable<string>> tables) => _tables = tables;

    /// <summary>The forms of a kind with their values.</summary>
    public PhraseTable<string> this[TKind kind] => _tables[kind];

    /// <summary>Reads a list and adds its syllables to <paramref name="vocabulary"/>.</summary>
    /// <param name="folder">The data set.</param>
    /// <param name="file">The list's file.</param>
    /// <param name="what">What the list is of, for the fault of a row.</param>
    /// <param name="vocabulary">Takes the syllables.</param>
    /// <exception cref="DataException">The file is missing or a row is wrong.</exception>
    internal static WordsByKind<TKind> Load(DataFolder folder, string file, string what, VocabularyBuilder vocabulary)
    {
        var builders = Enum.GetValues<TKind>().ToDictionary(kind => kind, _ => new PhraseTableBuilder<string>(vocabulary));
        foreach (var row in TsvFile.Read(folder.File(file), 3))
        {
            // A form under two values of one kind keeps the first.
            builders[row.Choice<TKind>(0, $"kind of word of {what}")].Add(row[2], row[1]);
        }
        return new WordsByKind<TKind>(builders.ToDictionary(b => b.Key, b => b.Value.Build()));
    }
}
