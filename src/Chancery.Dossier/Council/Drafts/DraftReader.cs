using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>Tells of drafts of resolutions what reports had told by a day, what their votes decide, and who spoke against them. Drafts that failed are told like the others.</summary>
public sealed class DraftReader
{
    private const string SecurityCouncil = "UNSC";

    private readonly IRegister _register;
    private readonly CouncilMembership _membership;
    private readonly ILookup<string, SanctionAct> _record;
    private readonly VerdictReader _verdicts;
    private readonly OppositionFinder _opposition;

    /// <summary>A reader of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="membership">Who sat in the Security Council when.</param>
    /// <param name="record">The data set's record of resolutions.</param>
    /// <param name="opposition">By what opposition is seen.</param>
    /// <param name="acts">The words of acts.</param>
    /// <param name="topics">The topics of statements.</param>
    public DraftReader(IRegister register, CouncilMembership membership, SanctionRecord record, OppositionWords opposition, StandoffWords acts, IReadOnlyList<string> topics)
    {
        ArgumentNullException.ThrowIfNull(record);
        (_register, _membership) = (register, membership);
        _record = record.Acts.ToLookup(a => DraftNumber.Key(a.Number), StringComparer.Ordinal);
        _verdicts = new VerdictReader(membership);
        _opposition = new OppositionFinder(register, opposition, acts, topics);
    }

    /// <summary>The drafts.</summary>
    /// <param name="dossier">The dossier whose topics their words name, or whose parties the record's resolution is about; null for those of any matter.</param>
    /// <param name="symbol">The number that is asked for: "2375", "S/RES/2375 (2017)", "S/2017/123"; null for all.</param>
    /// <param name="day">What was reported later does not count.</param>
    public DraftReading Read(DossierDefinition? dossier, string? symbol, DateOnly day)
    {
        var all = DraftGroups.Of(_register.Drafts.Drafts(day), _record);
        var topics = dossier is null ? null : new TopicFinder(dossier.Topics);
        var asked = all.Where(g => (symbol is null || HasNumber(g, symbol)) && (topics is null || Belongs(g, topics, dossier!))).ToList();
        return new DraftReading(dossier, day, [.. asked.Select(g => Draft(g, day, topics))], all.Count - asked.Count);
    }

    private static bool HasNumber(IReadOnlyList<ReportedEntry<CodedDraft>> group, string symbol) =>
        group.Any(d => d.Entry.Number is { } number && DraftNumber.Key(number) == DraftNumber.Key(symbol));

    private bool Belongs(IReadOnlyList<ReportedEntry<CodedDraft>> group, TopicFinder topics, DossierDefinition dossier) =>
        group.Any(d => topics.Find(string.Join('\n', d.Entry.Evidence.Concat(d.Entry.Provisions.Select(p => p.Evidence)).Select(e => e.Wording))).Count > 0)
        || Record(group).Any(a => dossier.Parties.Contains(a.Instrument.Target));

    private IEnumerable<SanctionAct> Record(IReadOnlyList<ReportedEntry<CodedDraft>> group) =>
        group.All(d => d.Entry.Organ is null or SecurityCouncil) && Number(group) is { } number ? _record[DraftNumber.Key(number)] : [];

    private ToldDraft Draft(IReadOnlyList<ReportedEntry<CodedDraft>> group, DateOnly day, TopicFinder? topics)
    {
        SanctionAct[] record = [.. Record(group).Where(a => a.Announced <= day)];
        var draft = new ToldDraft
        {
            Organ = record.Length > 0 ? SecurityCouncil : group.Select(d => d.Entry.Organ).FirstOrDefault(o => o is not null),
            Number = Number(group),
            Told = group,
            Record = record,
            Voted = record.Length > 0 ? EdtfDate.Of(record[0].Announced) : Voted(group),
            Outcome = record.Length == 0 ? Outcome(group) : record[0].Status == MeasureStatus.Held ? DraftOutcome.Adopted : Outcome(group),
        };
        return draft.Organ == SecurityCouncil ? InCouncil(draft, day, topics) : draft;
    }

    private ToldDraft InCouncil(ToldDraft draft, DateOnly day, TopicFinder? topics)
    {
        var vote = draft.Voted is { First: { } first, Last: { } last } && first == last ? first : (DateOnly?)null;
        var on = vote ?? draft.Told[0].Reported;
        IReadOnlyList<CouncilTerm> council = on >= CouncilMembership.FirstMeeting && on <= _membership.KnownUntil ? _membership.On(on) : [];
        var provisions = draft.Told.SelectMany(t => t.Entry.Provisions).Select(p => p.Kind).ToHashSet(StringComparer.Ordinal);
        return draft with
        {
            Council = council,
            Verdict = draft.Ballot is null && draft.Vetoes.Count == 0 ? null : _verdicts.Of(draft.Ballot?.Entry.Ballot, draft.Vetoes, draft.Voted),
            Opposition = _opposition.Find(provisions, council, on, vote ?? draft.Told[^1].Reported, vote is not null || DraftGroups.IsEnd(draft.Outcome), day, topics),
        };
    }

    private static string? Number(IReadOnlyList<ReportedEntry<CodedDraft>> group) => group.Select(d => d.Entry.Number).FirstOrDefault(n => n is not null);

    // A certain day before a vague one, then what most tell.
    private static EdtfDate? Voted(IReadOnlyList<ReportedEntry<CodedDraft>> group) => group.Select(d => d.Entry.Voted).OfType<EdtfDate>()
        .CountBy(v => v).OrderByDescending(v => v.Key.First is { } first && first == v.Key.Last).ThenByDescending(v => v.Value).Select(v => (EdtfDate?)v.Key).FirstOrDefault();

    private static DraftOutcome Outcome(IReadOnlyList<ReportedEntry<CodedDraft>> group) => group.Select(d => d.Entry.Outcome)
        .CountBy(o => o).OrderByDescending(o => DraftGroups.IsEnd(o.Key)).ThenByDescending(o => o.Value).First().Key;
}
