using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Sanctions;

/// <summary>
/// Finds what of the data set's record a report tells of: by the number of the resolution on which a measure rests, by the day of adoption, or by
/// sender, target and the words of an instrument. A report changes a measure of the record only where it names the instrument; whoever speaks of
/// a resolution's sanctions as a whole tells of the resolution.
/// </summary>
internal sealed class RecordMatcher(SanctionRecord record)
{
    private const int ShortestNumber = 3;

    private readonly (SanctionInstrument Instrument, string[] Words)[] _words = [.. record.Instruments.Select(i => (i, i.Words.Select(NameWords.Exact).ToArray()))];
    private readonly ILookup<string, SanctionAct> _byNumber = record.Acts.ToLookup(a => Number(a.Number) ?? a.Number, StringComparer.Ordinal);

    /// <summary>What a measure of a sender against a target belongs to.</summary>
    public RecordMatch Match(ReportedEntry<CodedMeasure> told, string sender, string target)
    {
        var measure = told.Entry;
        var adopted = Resolution(told, sender, target);
        var isRetelling = measure is { Act: MeasureAct.Impose or MeasureAct.Extend, Status: MeasureStatus.Held };
        var named = Named(measure.On, sender, target, adopted);
        if (isRetelling && adopted.Count > 0)
        {
            return new RecordMatch(Narrowed(adopted, named, measure.Kind), []);
        }
        if (isRetelling && named.Count > 0 && (measure.Announced ?? measure.Effective) is null && Latest(named, measure.Act, told.Reported) is { Count: > 0 } latest)
        {
            return new RecordMatch(latest, []);
        }
        return named.Count > 0 ? new RecordMatch([], named)
            : adopted.Count > 0 ? new RecordMatch([], [.. adopted.Where(a => a.Instrument.Kind == measure.Kind).Select(a => a.Instrument).Distinct()])
            : RecordMatch.None;
    }

    // By its number, whoever is told to have joined in; else by its day, where a single one was adopted then.
    private List<SanctionAct> Resolution(ReportedEntry<CodedMeasure> told, string sender, string target)
    {
        if (told.Entry.Basis is { } basis)
        {
            return Number(basis) is { } number ? [.. _byNumber[number].Where(a => a.Instrument.Target == target && a.Announced <= told.Reported)] : [];
        }
        if ((told.Entry.Announced ?? told.Entry.Effective) is not { } date)
        {
            return [];
        }
        var fitting = record.Acts
            .Where(a => a.Instrument.Sender == sender && a.Instrument.Target == target && a.Status == MeasureStatus.Held && a.Announced <= told.Reported && Fits(a.Announced, date))
            .GroupBy(a => a.Number, StringComparer.Ordinal)
            // What only prolongs a mandate is not what a report means by new sanctions.
            .Where(g => told.Entry.Act == MeasureAct.Extend || g.Any(a => a.Act == MeasureAct.Impose))
            .ToList();
        return fitting is [var only] ? [.. only] : [];
    }

    // In Vietnam it is a day later by then.
    private static bool Fits(DateOnly adopted, EdtfDate date) => date.First <= adopted.AddDays(1) && date.Last >= adopted;

    private List<SanctionInstrument> Named(string? on, string sender, string target, List<SanctionAct> adopted)
    {
        if (on is null)
        {
            return [];
        }
        var words = NameWords.Exact(on);
        return [.. _words.Where(i => adopted.Count > 0 ? adopted.Exists(a => a.Instrument == i.Instrument) : i.Instrument.Sender == sender && i.Instrument.Target == target)
            .Where(i => Array.Exists(i.Words, w => words.Contains(w, StringComparison.Ordinal)))
            .Select(i => i.Instrument)];
    }

    private static List<SanctionAct> Narrowed(List<SanctionAct> acts, List<SanctionInstrument> named, string kind) =>
        acts.FindAll(a => named.Contains(a.Instrument)) is { Count: > 0 } byName ? byName
        : acts.FindAll(a => a.Instrument.Kind == kind) is { Count: > 0 } byKind ? byKind : acts;

    private List<SanctionAct> Latest(List<SanctionInstrument> named, MeasureAct act, DateOnly reported) =>
        [.. named.Select(i => record.Acts.LastOrDefault(a => a.Instrument == i && a.Act == act && a.Status == MeasureStatus.Held && a.Announced <= reported)).OfType<SanctionAct>()];

    /// <summary>The number of a resolution in its name: "1718" of "S/RES/1718 (2006)", "2356" of "the Council's resolution 2356"; null without one.</summary>
    internal static string? Number(string name)
    {
        for (var start = 0; start < name.Length; start++)
        {
            var end = start;
            while (end < name.Length && char.IsAsciiDigit(name[end]))
            {
                end++;
            }
            // A draft's number has its year before it.
            if (end - start >= ShortestNumber && !(end < name.Length && name[end] == '/'))
            {
                return name[start..end];
            }
            start = Math.Max(start, end);
        }
        return null;
    }
}
