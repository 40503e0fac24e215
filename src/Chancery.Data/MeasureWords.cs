using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words of sanctions and other measures, a table for each kind of word. Immutable and thread-safe.</summary>
public sealed class MeasureWords
{
    private const string File = "lexicon/measures.tsv";

    private readonly PhraseTable<string>[] _tables;

    private MeasureWords(PhraseTable<string>[] tables) => _tables = tables;

    /// <summary>The words of a kind with their values.</summary>
    public PhraseTable<string> this[MeasureWordKind kind] => _tables[(int)kind];

    /// <summary>Reads the file and adds its syllables to <paramref name="vocabulary"/>.</summary>
    /// <exception cref="DataException">The file is missing or a row is wrong.</exception>
    public static MeasureWords Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var kinds = Enum.GetValues<MeasureWordKind>();
        var builders = Array.ConvertAll(kinds, _ => new PhraseTableBuilder<string>(vocabulary));
        foreach (var row in TsvFile.Read(folder.File(File), 3))
        {
            if (!Enum.TryParse<MeasureWordKind>(row[0], ignoreCase: true, out var kind) || char.IsAsciiDigit(row[0][0]))
            {
                throw row.Fault($"'{row[0]}' is no kind of word of measures");
            }
            // A form under two values of one kind keeps the first.
            builders[(int)kind].Add(row[2], row[1]);
        }
        return new MeasureWords(Array.ConvertAll(builders, b => b.Build()));
    }
}
