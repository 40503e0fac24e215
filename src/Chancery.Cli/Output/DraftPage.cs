using System.CommandLine;
using Chancery.Dossier.Council.Drafts;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints drafts of resolutions: what became of them, their votes, what they lay down, talks over them, and who spoke against them.</summary>
internal sealed class DraftPage(Session session, ParseResult parsed, bool all)
{
    private readonly Messages _messages = session.Messages;
    private readonly StateWords _words = new(session.Messages, session.Dates);
    private readonly SectionWriter _sections = new(session, parsed, all);

    /// <summary>Prints them.</summary>
    public void Write(DraftReading reading)
    {
        var output = session.Around.Text;
        output.WriteLine(session.Paint(parsed).Strong(_messages.Format("drafts.title", reading.Dossier is { } dossier ? DossierWords.Title(_messages, dossier) : _messages["drafts.any"], session.Dates.Of(reading.Day))));
        _sections.Write("drafts.drafts", reading.Drafts, [Column("column.draft"), Column("column.date"), Column("drafts.sponsors"), Column("column.outcome"), Column("drafts.votes"), Column("drafts.rule", 16), Column("column.reports"), _sections.Report(), _sections.Passage()], draft =>
        [
            Name(draft), session.Dates.Of(draft.Voted), string.Join(", ", draft.Sponsors), _messages["draft." + draft.Outcome.Code()], Votes(draft), Rule(draft),
            draft.Reports.ToString(System.Globalization.CultureInfo.InvariantCulture), Place(draft), StateWords.Passage(draft.Told[0].Entry.Evidence),
        ]);
        WriteProvisions(reading);
        WriteConsultations(reading);
        WriteOpposition(reading);
        if (reading.Others > 0)
        {
            output.WriteLine();
            output.WriteLine(_messages.Format("drafts.others", reading.Others));
        }
    }

    // In the same words once, however many reports tell it.
    private void WriteProvisions(DraftReading reading)
    {
        var lines = reading.Drafts.SelectMany(d => d.Told.SelectMany(t => t.Entry.Provisions.Select(p => (Draft: d, Told: t, p.Evidence)))).DistinctBy(l => (l.Draft, l.Evidence.Wording)).ToList();
        _sections.Write("drafts.provisions", lines, [Column("column.draft"), Column("column.told"), _sections.Report(), _sections.Passage()], line =>
        [
            Name(line.Draft), _words.Told(line.Told), StateWords.Place(line.Told, [line.Evidence]), StateWords.Passage([line.Evidence]),
        ]);
    }

    private void WriteConsultations(DraftReading reading)
    {
        var lines = reading.Drafts.SelectMany(d => d.Told.SelectMany(t => t.Entry.Consultations.Select(c => (Draft: d, Told: t, Talks: c)))).DistinctBy(l => (l.Draft, l.Talks.Evidence.Wording)).ToList();
        _sections.Write("drafts.consultations", lines, [Column("column.draft"), Column("column.sides", 12), Column("column.date"), Column("column.told"), _sections.Report(), _sections.Passage()], line =>
        [
            Name(line.Draft), EventWords.Join(line.Talks.Sides, ", "), line.Talks.Date is { } date ? session.Dates.Of(date) : "", _words.Told(line.Told),
            StateWords.Place(line.Told, [line.Talks.Evidence]), StateWords.Passage([line.Talks.Evidence]),
        ]);
    }

    private void WriteOpposition(DraftReading reading)
    {
        var lines = reading.Drafts.SelectMany(d => d.Opposition.Select(o => (Draft: d, Said: o))).ToList();
        _sections.Write("drafts.opposition", lines, [Column("column.draft"), Column("drafts.member"), Column("column.speaker", 12), Column("column.said"), Column("column.about"), Column("column.told"), _sections.Report(), _sections.Passage()], line =>
        [
            Name(line.Draft),
            line.Said.IsPermanent ? _messages.Format("drafts.permanent", line.Said.Member) : line.Said.Member,
            EventWords.Side(line.Said.Statement.Entry.Speaker),
            _messages["stance." + line.Said.Statement.Entry.Stance],
            _messages[line.Said.NamesDraft ? "drafts.of-draft" : "drafts.of-matter"],
            _words.Told(line.Said.Statement),
            StateWords.Place(line.Said.Statement, line.Said.Statement.Entry.Evidence),
            StateWords.Passage(line.Said.Statement.Entry.Evidence),
        ]);
        if (lines.Count > 0)
        {
            session.Around.Text.WriteLine(_messages["drafts.computed"]);
        }
    }

    private TableColumn Column(string heading, int least = 0) => _sections.Column(heading, least);

    // Without a number it is told from others by the day on which it was first told.
    private string Name(ToldDraft draft) => $"{draft.Organ ?? "?"} {draft.Number ?? $"({session.Dates.Of(draft.Told[0].Reported)})"}";

    private static string Place(ToldDraft draft) => StateWords.Place(draft.Told[0], draft.Told[0].Entry.Evidence);

    // "15-0-0", a question mark for what is not told.
    private static string Votes(ToldDraft draft) => draft.Ballot?.Entry.Ballot is { } ballot
        ? string.Join('-', new[] { ballot.For, ballot.Against, ballot.Abstain }.Select(v => (v.Count ?? (v.Members.Count > 0 ? v.Members.Count : null))?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"))
        : "";

    private string Rule(ToldDraft draft) => draft.Verdict switch
    {
        null => "",
        { Outcome: { } outcome } verdict => _messages["draft." + CouncilJson.Code(outcome)] + (verdict.VetoedBy.Count > 0 ? $" ({string.Join(", ", verdict.VetoedBy)})" : ""),
        { Doubt: DraftDoubt.NoDay } => _messages["drafts.no-day"],
        { Doubt: DraftDoubt.NoCount } => _messages["drafts.no-count"],
        _ => _messages["drafts.no-names"],
    };
}
