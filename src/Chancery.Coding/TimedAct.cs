using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding;

/// <summary>An event for which a time is sought, as far as its frame has been read.</summary>
/// <param name="Trigger">Its trigger.</param>
/// <param name="Meaning">What the trigger means; null for a bare verb.</param>
/// <param name="Subject">The first token of its subject; -1 when it has none.</param>
/// <param name="End">Just past its last complement: a time right behind that is the event's own, however long the complement.</param>
/// <param name="Status">How far it is by the words around it.</param>
internal readonly record struct TimedAct(Trigger Trigger, FrameTrigger? Meaning, int Subject, int End, EventStatus Status)
{
    /// <summary>True for a contact.</summary>
    public bool IsContact => Meaning is { Frame.Type: EventType.Consult };

    /// <summary>True for an act that is done by speaking.</summary>
    public bool IsSpeech => Meaning is { } meaning && Setting.IsSpeechAct(meaning.Frame);

    /// <summary>True where a noun names it.</summary>
    public bool IsNoun => Meaning is { IsNoun: true };

    /// <summary>A bare verb that is done.</summary>
    public static TimedAct Of(Trigger trigger, FrameTrigger? meaning) => new(trigger, meaning, -1, trigger.End, EventStatus.Held);
}
