using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words of draft resolutions and votes, a table for each kind of word. Immutable and thread-safe.</summary>
public sealed class ResolutionWords
{
    private const string File = "lexicon/resolutions.tsv";

    private readonly PhraseTable<string>[] _tables;

    private ResolutionWords(PhraseTable<string>[] tables) => _tables = tables;

    /// <summary>The words of a kind with their values.</summary>
    public PhraseTable<string> this[ResolutionWordKind kind] => _tables[(int)kind];

    /// <summary>Reads the file and adds its syllables to <paramref name="vocabulary"/>.</summary>
    /// <exception cref="DataException">The file is missing or a row is wrong.</exception>
    public static ResolutionWords Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var builders = Array.ConvertAll(Enum.GetValues<ResolutionWordKind>(), _ => new PhraseTableBuilder<string>(vocabulary));
        foreach (var row in TsvFile.Read(folder.File(File), 3))
        {
            if (!Enum.TryParse<ResolutionWordKind>(row[0], ignoreCase: true, out var kind) || char.IsAsciiDigit(row[0][0]))
            {
                throw row.Fault($"'{row[0]}' is no kind of word of resolutions");
            }
            // A form under two values of one kind keeps the first.
            builders[(int)kind].Add(row[2], row[1]);
        }
        return new ResolutionWords(Array.ConvertAll(builders, b => b.Build()));
    }
}
