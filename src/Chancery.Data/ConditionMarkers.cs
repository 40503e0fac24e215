using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words of conditions: what joins the two acts, and the acts that sides bargain over. Immutable and thread-safe.</summary>
public sealed class ConditionMarkers
{
    private const string MarkersFile = "lexicon/condition-markers.tsv";

    private const string ActsFile = "ontology/bargaining-acts.tsv";

    private ConditionMarkers(PhraseTable<ConditionMarkerKind> words, PhraseTable<BargainingAct> acts)
    {
        Words = words;
        Acts = acts;
    }

    /// <summary>Words that join two acts, and those around them.</summary>
    public PhraseTable<ConditionMarkerKind> Words { get; }

    /// <summary>Words of acts.</summary>
    public PhraseTable<BargainingAct> Acts { get; }

    /// <summary>Reads both files and adds their syllables to <paramref name="vocabulary"/>.</summary>
    /// <exception cref="DataException">A file is missing or a row is wrong.</exception>
    public static ConditionMarkers Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var words = new PhraseTableBuilder<ConditionMarkerKind>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File(MarkersFile), 2))
        {
            Add(words, row, row[0], Parse<ConditionMarkerKind>(row, 1));
        }
        var acts = new PhraseTableBuilder<BargainingAct>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File(ActsFile), 3))
        {
            Add(acts, row, row[2], new BargainingAct(row[0], Parse<BargainClass>(row, 1)));
        }
        return new ConditionMarkers(words.Build(), acts.Build());
    }

    private static void Add<T>(PhraseTableBuilder<T> table, TsvRow row, string form, T value)
    {
        if (!table.Add(form, value))
        {
            throw row.Fault($"\"{form}\" is empty or stands twice");
        }
    }

    private static T Parse<T>(TsvRow row, int column)
        where T : struct, Enum
    {
        var name = row[column].Replace("-", "", StringComparison.Ordinal);
        return Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name[0])
            ? value
            : throw row.Fault($"\"{row[column]}\" is none of {string.Join(", ", Enum.GetNames<T>())}");
    }
}
