using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads what tells where a dossier stands: the levels of offices, and which acts answer which.</summary>
public static class StateLoader
{
    private static readonly Dictionary<string, TitleHold> Holds = new(StringComparer.Ordinal)
    {
        ["former"] = TitleHold.NotNow,
        ["late"] = TitleHold.NotNow,
        ["retired"] = TitleHold.NotNow,
        ["dismissed"] = TitleHold.NotNow,
        ["designate"] = TitleHold.NotNow,
        ["deputy"] = TitleHold.Deputy,
    };

    /// <summary>The levels of offices.</summary>
    /// <exception cref="DataException">A word list cannot be read or has a wrong row.</exception>
    public static OfficeLevels Levels(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new OfficeLevels(
            TsvFile.Read(folder.File("lexicon/titles.tsv"), 4).Select(r => (r[0], r[2] == "none" ? null : (ContactLevel?)r.Choice<ContactLevel>(2, "level"))),
            TsvFile.Read(folder.File("lexicon/title-modifiers.tsv"), 2).Select(r => (r[0], Holds.GetValueOrDefault(r[1]))));
    }

    /// <summary>Which acts are offers and demands, and which acts answer them.</summary>
    /// <exception cref="DataException">The file cannot be read or has a wrong row.</exception>
    public static BargainRules Rules(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var kinds = new Dictionary<EventType, BargainKind>();
        var answers = new Dictionary<(BargainKind, EventType), BargainAnswer>();
        foreach (var row in TsvFile.Read(folder.File("dossiers/answers.tsv"), 4))
        {
            var kind = row.Choice<BargainKind>(1, "kind of act: offer, demand");
            var isNew = row[0] switch
            {
                "act" => kinds.TryAdd(row.Choice<EventType>(2, "event type"), kind),
                "answer" => answers.TryAdd((kind, row.Choice<EventType>(2, "event type")), row.Choice<BargainAnswer>(3, "answer: accepted, refused")),
                _ => throw row.Fault($"'{row[0]}' is neither act nor answer"),
            };
            if (!isNew)
            {
                throw row.Fault($"{row[2]} stands twice");
            }
        }
        return new BargainRules(kinds, answers);
    }
}
