using Chancery.Model;

namespace Chancery.Pictures.Events;

/// <summary>In which lane of a timeline an event stands.</summary>
/// <param name="Order">The place among the lanes.</param>
/// <param name="Code">Its name for programs: "PRK-USA", "several", "PRK" for a party with others, or a type.</param>
/// <param name="Words">Its name for people.</param>
internal sealed record EventLane(int Order, string Code, string Words)
{
    /// <summary>The lane of an event.</summary>
    public static EventLane Of(CodedEvent coded, DossierDefinition dossier, TimelineLanes lanes, PictureWords words)
    {
        if (lanes == TimelineLanes.Type)
        {
            return new EventLane((int)coded.Type, coded.Type.Code(), words.Events.Type(coded.Type));
        }
        var codes = coded.Actors.Concat(coded.Recipients).Select(s => s.Country).ToHashSet();
        var parties = dossier.Parties.Index().Where(p => codes.Contains(p.Item)).ToList();
        var count = dossier.Parties.Count;
        return parties switch
        {
            [var one] => new EventLane((count * count) + 1 + one.Index, one.Item, words.Messages.Format("picture.with-others", one.Item)),
            [var one, var other] => new EventLane((one.Index * count) + other.Index, $"{one.Item}-{other.Item}", $"{one.Item} – {other.Item}"),
            _ => new EventLane(count * count, "several", words.Messages["picture.several"]),
        };
    }
}
