using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Changes;
using Chancery.Register.Review;

namespace Chancery.Dossier.Changes;

/// <summary>Finds what people decided of entries of a dossier, and what a new coding takes back.</summary>
internal sealed class ReadingChanges(IRegister register, DossierDefinition dossier)
{
    private readonly TopicFinder _topics = new(dossier.Topics);

    /// <summary>Decisions that were made, or taken back, between two moments; of <paramref name="after"/> those alone with a higher number were made then.</summary>
    public IEnumerable<ReadingChange> Decided(DateOnly since, DateOnly on, long? after)
    {
        foreach (var decision in register.Review.Decisions())
        {
            var isNew = (after is { } number ? decision.Id > number : Day(decision.At) > since) && Day(decision.At) <= on;
            var isUndone = decision.Undone is { } undone && Day(undone.At) > since && Day(undone.At) <= on;
            if (isNew == isUndone || decision.Act is ReviewAct.Accept or ReviewAct.Merge or ReviewAct.Split || (isNew && decision.Undone is { } taken && Day(taken.At) <= on))
            {
                continue;
            }
            var (before, now) = isNew ? (decision.Before, decision.After) : (decision.After, decision.Before);
            if (Parties(decision.Kind, now ?? before) is { Count: > 1 } parties)
            {
                yield return new ReadingChange(Kind(before, now), Weight(before, now), parties, decision.Report, decision.Kind, before, now, isNew ? decision.By : decision.Undone!.By, isNew ? decision.Why : decision.Undone!.Why);
            }
        }
    }

    /// <summary>Entries that new codings do not give any more, with what they say of the same words in their place.</summary>
    public IEnumerable<ReadingChange> Gone(IEnumerable<GoneEntry> gone, DateOnly since, DateOnly on)
    {
        foreach (var entry in gone.Where(g => Day(g.At) <= on && !(g.Report.Published > since)))
        {
            if (Parties(entry.Kind, entry.Entry) is { Count: > 1 } parties)
            {
                var now = Instead(entry, parties);
                yield return new ReadingChange(Kind(entry.Entry, now), ChangeWeight.Recoded, parties, entry.Report.Hash, entry.Kind, entry.Entry, now, null, null);
            }
        }
    }

    private string? Instead(GoneEntry gone, IReadOnlyList<string> parties)
    {
        var start = Read(gone.Kind, gone.Entry).Evidence[0].Span;
        var coded = register.Report(gone.Report.Hash)?.Coded;
        IEnumerable<string> present = coded is null ? [] : gone.Kind switch
        {
            "event" => coded.Events.Select(WrittenEntry.Of),
            "condition" => coded.Conditions.Select(WrittenEntry.Of),
            _ => coded.Measures.Select(WrittenEntry.Of),
        };
        return present.FirstOrDefault(p => Read(gone.Kind, p) is { Evidence: [{ Span: var span }, ..] } && span.Start < start.End && start.Start < span.End && Parties(gone.Kind, p) is { } own && own.SequenceEqual(parties, StringComparer.Ordinal));
    }

    // What concerns two of the parties, and, as far as it is no contact, one of the topics.
    private List<string>? Parties(string kind, string? entry)
    {
        if (entry is null || kind is not ("event" or "condition" or "measure"))
        {
            return null;
        }
        var (sides, isContact, evidence) = Read(kind, entry);
        return isContact || _topics.Find(evidence).Count > 0 ? [.. sides.Distinct(StringComparer.Ordinal).Where(dossier.Parties.Contains).Order(StringComparer.Ordinal)] : null;
    }

    private static (IEnumerable<string> Sides, bool IsContact, IReadOnlyList<Evidence> Evidence) Read(string kind, string entry)
    {
        if (kind == "event")
        {
            var coded = WrittenEntry.Event(entry);
            return (coded.Actors.Concat(coded.Recipients).Select(s => s.Country).OfType<string>(), coded.Type == EventType.Consult, coded.Evidence);
        }
        if (kind == "condition")
        {
            var condition = WrittenEntry.Condition(entry);
            return ([condition.Party, condition.Requires.Party], false, condition.Evidence);
        }
        var measure = WrittenEntry.Measure(entry);
        return (measure.Senders.Concat(measure.Targets).Select(s => s.Country).OfType<string>(), false, measure.Evidence);
    }

    private static ChangeKind Kind(string? before, string? now) => now is null ? ChangeKind.Withdrawn : before is null ? ChangeKind.New : ChangeKind.Corrected;

    private static int Weight(string? before, string? now) => now is null ? ChangeWeight.Withdrawn : before is null ? ChangeWeight.Added : ChangeWeight.Corrected;

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
