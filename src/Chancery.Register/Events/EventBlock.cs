using Chancery.Model;

namespace Chancery.Register.Events;

/// <summary>
/// What two entries have to share before they can be one event: the type, the way of a contact and the states of the sides.
/// Entries of different blocks are never compared. A meeting, a summit and talks are one way: papers call the same
/// encounter by each of the three names.
/// </summary>
internal static class EventBlock
{
    /// <summary>The block in words, "CONSULT phone CHN USA" or "REQUEST USA &gt; PRK"; null where the sides are not known well enough.</summary>
    public static string? Of(CodedEvent coded)
    {
        var actors = States(coded.Actors);
        if (coded.Type == EventType.Consult)
        {
            // Who called and who was called, who came and who was visited: each paper tells it from its own side.
            string[] sides = [.. actors.Union(States(coded.Recipients)).Order(StringComparer.Ordinal)];
            return sides.Length < 2 ? null : $"{coded.Type.Code()} {Way(coded.Mode)} {string.Join(' ', sides)}";
        }
        var recipients = States(coded.Recipients);
        // What one state says to nobody in particular on one day may be many things.
        return actors.Count == 0 || (IsWords(coded.Type) && actors.Count + recipients.Count < 2) ? null : $"{coded.Type.Code()} {coded.Mode.Code()} {string.Join(' ', actors)} > {string.Join(' ', recipients)}";
    }

    /// <summary>The number under which a block's entries are found; null for none. Two blocks of one number are told apart by their words.</summary>
    public static long? KeyOf(CodedEvent coded) => Of(coded) is { } block ? unchecked((long)StableHash.Of(block)) : null;

    private static bool IsWords(EventType type) => type is EventType.Agree or EventType.Support or EventType.Concede or EventType.Request
        or EventType.Accuse or EventType.Reject or EventType.Threaten;

    private static string? Way(EventMode mode) => mode is EventMode.Summit or EventMode.Talks ? EventMode.Meeting.Code() : mode.Code();

    private static SortedSet<string> States(IEnumerable<Side> sides) => new(sides.Select(s => s.Country).OfType<string>(), StringComparer.Ordinal);
}
