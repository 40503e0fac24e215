using Chancery.Dossier.State;

namespace Chancery.Output;

/// <summary>Says of which pairs of parties, at which levels, no contact is known, and why.</summary>
public sealed class ContactGaps(Messages messages, DateWords dates, StateWords words)
{
    /// <summary>A sentence for each reason.</summary>
    public IEnumerable<string> Sentences(StateOfPlay state) => state.Contacts
        .Where(c => c.Gap is not null)
        .GroupBy(c => c.Gap!.Value)
        .OrderBy(g => g.Key)
        .Select(g => messages.Format(Key(g.Key), dates.Of(state.Dossier.Start), string.Join("; ", g.GroupBy(c => (c.One, c.Other)).Select(Missing))));

    private static string Key(ContactGap gap) => gap switch
    {
        ContactGap.NoContact => "state.gap-no-contact",
        ContactGap.OtherLevels => "state.gap-other-levels",
        _ => "state.gap-not-among-latest",
    };

    // "CHN – JPN (leaders, envoys)"; without levels where there is no contact at all.
    private string Missing(IGrouping<(string One, string Other), LastContact> pair)
    {
        var names = $"{pair.Key.One} – {pair.Key.Other}";
        return pair.First().Gap == ContactGap.NoContact ? names : $"{names} ({string.Join(", ", pair.Select(g => words.Level(g.Level)))})";
    }
}
