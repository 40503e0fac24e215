using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads what tells of which acts a standoff is made, and which words order them.</summary>
public static class StandoffLoader
{
    private const string ActsFile = "dossiers/acts.tsv";
    private const string SequencesFile = "dossiers/sequences.tsv";

    /// <summary>The words and rules.</summary>
    /// <exception cref="DataException">A file cannot be read or has a wrong row.</exception>
    public static StandoffWords Load(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var rows = TsvFile.Read(folder.File(ActsFile), 3).ToList();
        var sequences = TsvFile.Read(folder.File(SequencesFile), 2).ToLookup(r => r[0] == "against");
        var classes = Classes(folder, rows.Where(r => r[0] == "class"));
        return new StandoffWords
        {
            Classes = classes,
            Acts = [.. rows.Where(r => r[0] is not ("class" or "done" or "imposed")).Select(r => KeyValuePair.Create(r[2], Word(r, classes)))],
            Sequences = [.. sequences[false].Select(r => KeyValuePair.Create(r[1], r.Choice<SequenceKind>(0, "kind of order: parallel, phased, stepwise, unconditional, against")))],
            Against = Stances(folder, sequences[true]),
            Imposed = rows.Where(r => r[0] == "imposed").Select(r => Class(r, classes) ?? throw r.Fault("a class is missing")).ToHashSet(StringComparer.Ordinal),
            Deeds = [.. rows.Where(r => r[0] == "done").Select(r => (Class(r, classes), r.Choice<EventType>(2, "event type")))],
        };
    }

    private static HashSet<string> Stances(DataFolder folder, IEnumerable<TsvRow> rows)
    {
        var known = TsvFile.Read(folder.File("ontology/stances.tsv"), 2).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(r => known.Contains(r[1]) ? r[1] : throw r.Fault($"'{r[1]}' is no stance of ontology/stances.tsv"))];
    }

    private static SortedDictionary<string, string> Classes(DataFolder folder, IEnumerable<TsvRow> rows)
    {
        var topics = TsvFile.Read(folder.File("ontology/topics.tsv"), 2).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        var classes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!topics.Contains(row[2]) || !classes.TryAdd(row[1], row[2]))
            {
                throw row.Fault($"'{row[2]}' is no topic of ontology/topics.tsv, or '{row[1]}' stands twice");
            }
        }
        return classes;
    }

    private static ActWord Word(TsvRow row, SortedDictionary<string, string> classes)
    {
        var kind = row.Choice<ActWordKind>(0, "kind of word: class, burden, favour, end, keep, deny, whole, pass, done, imposed");
        var named = Class(row, classes);
        return kind is ActWordKind.Burden or ActWordKind.Favour == named is not null
            ? new ActWord(kind, named)
            : throw row.Fault("a burden or favour has a class, any other word has none");
    }

    private static string? Class(TsvRow row, SortedDictionary<string, string> classes) =>
        row.Optional(1) is not { } named || classes.ContainsKey(named) ? row.Optional(1) : throw row.Fault($"'{named}' is no class of this file");
}
