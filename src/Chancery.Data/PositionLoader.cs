using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads which stance is which act of a position.</summary>
public static class PositionLoader
{
    /// <summary>The topics of positions, in order.</summary>
    /// <exception cref="DataException">The file cannot be read or has a wrong row.</exception>
    public static IReadOnlyList<string> Topics(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return [.. TsvFile.Read(folder.File("ontology/topics.tsv"), 2).Select(r => r[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The act of each stance that is one.</summary>
    /// <exception cref="DataException">The file cannot be read or has a wrong row.</exception>
    public static IReadOnlyDictionary<string, PositionAct> Load(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var stances = TsvFile.Read(folder.File("ontology/stances.tsv"), 2).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        var acts = new Dictionary<string, PositionAct>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(folder.File("dossiers/positions.tsv"), 2))
        {
            if (!stances.Contains(row[0]) || !acts.TryAdd(row[0], row.Choice<PositionAct>(1, "act of a position: offer, condition, demand, refusal")))
            {
                throw row.Fault($"'{row[0]}' is no stance of ontology/stances.tsv, or stands twice");
            }
        }
        return acts;
    }
}
