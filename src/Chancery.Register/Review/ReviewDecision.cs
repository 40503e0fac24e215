using Chancery.Register.Actors;

namespace Chancery.Register.Review;

/// <summary>What a person decided of an entry, or of events. It wins over the program and survives every new coding.</summary>
/// <param name="Id">Its number in the register.</param>
/// <param name="Act">What was decided.</param>
/// <param name="Entry">The id of the entry; of events the one that was named first.</param>
/// <param name="Report">The hash of its report; empty for events.</param>
/// <param name="Kind">The entry's kind.</param>
/// <param name="Before">The entry as it was, in its written form; null for what was added and for events.</param>
/// <param name="After">The entry as it is since; null for what was rejected and for events.</param>
/// <param name="By">Who decided.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When.</param>
/// <param name="Undone">Who took it back, why and when; null while it stands.</param>
public sealed record ReviewDecision(
    long Id,
    ReviewAct Act,
    string Entry,
    string Report,
    string Kind,
    string? Before,
    string? After,
    string By,
    string? Why,
    DateTimeOffset At,
    DecisionUndone? Undone)
{
    /// <summary>The entries of the events that it merged or split; none where it is of one entry.</summary>
    public IReadOnlyList<EventMember> Members { get; init; } = [];

    /// <summary>The fields that it changed, where it changed an entry.</summary>
    public IReadOnlyList<FieldChange> Changes()
    {
        if (Before is null || After is null)
        {
            return [];
        }
        var form = EntryForm.Of(Kind)!;
        var (before, after) = (EntryText.Of(form, Before), EntryText.Of(form, After));
        return [.. form.Fields.Select((f, i) => new FieldChange(f, before.Said[i], after.Said[i])).Where(c => c.Before != c.After)];
    }
}
