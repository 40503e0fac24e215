using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Sanctions;

/// <summary>
/// Reads the ledger of a dossier's sanctions: what the data set knows of resolutions, and what reports told by a day. A report's measure joins that of
/// the data set where it is the same; all others stand by sender, target, kind of instrument and the resolution or law that they rest on.
/// </summary>
public sealed class LedgerReader(IPairBook pairs, SanctionRecord record)
{
    private const int MostEntries = 2_000;

    private readonly RecordMatcher _matcher = new(record);

    /// <summary>The ledger.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day; what was reported or decided later does not count.</param>
    public SanctionsLedger Read(DossierDefinition dossier, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var topics = new TopicFinder(dossier.Topics);
        var lines = new Dictionary<LineKey, StepMerger>();
        foreach (var act in record.Acts.Where(a => a.Announced <= day && dossier.Parties.Contains(a.Instrument.Sender) && dossier.Parties.Contains(a.Instrument.Target)))
        {
            Line(lines, LineKey.Of(act.Instrument)).Add(act);
        }
        var cut = new List<(string, string)>();
        foreach (var (from, against) in dossier.DirectedPairs)
        {
            var told = Told(from, against, dossier, day);
            if (told.Count > MostEntries)
            {
                cut.Add((from, against));
            }
            foreach (var entry in told.Take(MostEntries).Reverse().Where(e => topics.Find(e.Entry.Evidence, from, against).Count > 0))
            {
                Add(lines, entry, from, against);
            }
        }
        return new SanctionsLedger(dossier, day, [.. lines.Select(l => l.Key.Line(l.Value.Steps, day)).OrderBy(l => Place(dossier, l.From)).ThenBy(l => Place(dossier, l.Against)).ThenBy(l => l.Kind, StringComparer.Ordinal).ThenBy(l => l.Instrument?.Id ?? l.Basis ?? "", StringComparer.Ordinal)], cut);
    }

    private void Add(Dictionary<LineKey, StepMerger> lines, ReportedEntry<CodedMeasure> entry, string from, string against)
    {
        var match = _matcher.Match(entry, from, against);
        // Of the record only what concerns the dossier's parties has lines.
        var retold = match.Retold.Where(a => lines.ContainsKey(LineKey.Of(a.Instrument))).ToList();
        var instruments = match.Instruments.Select(LineKey.Of).Where(lines.ContainsKey).ToList();
        retold.ForEach(a => lines[LineKey.Of(a.Instrument)].Retell(a, entry));
        instruments.ForEach(i => lines[i].Add(entry));
        if (retold.Count + instruments.Count == 0)
        {
            Line(lines, new LineKey(from, against, entry.Entry.Kind, null, entry.Entry.Basis is { } basis ? RecordMatcher.Number(basis) : null)).Add(entry);
        }
    }

    // The latest first; one more than are looked at, to tell that there are more.
    private List<ReportedEntry<CodedMeasure>> Told(string from, string against, DossierDefinition dossier, DateOnly day) =>
        [.. record.Organs.Where(o => o.Value == from).Select(o => o.Key).Prepend(from)
            .SelectMany(sender => pairs.Measures(new PairFilter(sender, against, day) { From = dossier.Start, To = day }).Take(MostEntries + 1))
            .DistinctBy(e => (e.Report.Hash, Evidence.StartOf(e.Entry.Evidence), e.Entry.Kind, e.Entry.Act))
            .OrderByDescending(e => e.Reported).ThenByDescending(e => e.Report.Hash, StringComparer.Ordinal).ThenByDescending(e => Evidence.StartOf(e.Entry.Evidence))];

    private static StepMerger Line(Dictionary<LineKey, StepMerger> lines, LineKey key)
    {
        if (!lines.TryGetValue(key, out var steps))
        {
            lines.Add(key, steps = new StepMerger());
        }
        return steps;
    }

    private static int Place(DossierDefinition dossier, string party) => dossier.Parties.Index().First(p => p.Item == party).Index;

    private readonly record struct LineKey(string From, string Against, string Kind, SanctionInstrument? Instrument, string? Basis)
    {
        public static LineKey Of(SanctionInstrument instrument) => new(instrument.Sender, instrument.Target, instrument.Kind, instrument, null);

        public LedgerLine Line(IReadOnlyList<MeasureStep> steps, DateOnly day) => new(From, Against, Kind, Instrument, Basis, steps, MeasureRule.On(steps, day));
    }
}
