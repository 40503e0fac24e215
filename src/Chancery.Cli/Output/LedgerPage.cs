using System.CommandLine;
using Chancery.Dossier.Sanctions;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints a ledger of sanctions: what is in force, what falls due, what has ended, what is asked for; each line with its evidence.</summary>
internal sealed class LedgerPage(Session session, ParseResult parsed, bool all)
{
    private readonly Messages _messages = session.Messages;
    private readonly LedgerWords _words = new(session.Messages, session.Dates);
    private readonly SectionWriter _sections = new(session, parsed, all);

    /// <summary>Prints it, with every step of each measure where <paramref name="history"/> is set.</summary>
    public void Write(SanctionsLedger ledger, bool history)
    {
        var output = session.Around.Text;
        output.WriteLine(session.Paint(parsed).Strong(_messages.Format("sanctions.title", DossierWords.Title(_messages, ledger.Dossier), session.Dates.Of(ledger.Day))));
        output.WriteLine(_messages.Format("sanctions.basis", session.Dates.Of(ledger.Day)));
        WriteStanding("sanctions.in-force-heading", [.. ledger.Lines.Where(l => l.State.IsInForce)]);
        _sections.Write("sanctions.renewals", ledger.Renewals, [_sections.Column("column.until"), _sections.Column("column.days-left"), _sections.Column("column.sides"), _sections.Column("column.measure", 20), _sections.Report()], line =>
        [
            _words.Until(line),
            LedgerJson.DaysLeft(line, ledger.Day) is { } days ? _messages.Format("state.days", days) : "",
            Sides(line),
            _words.Measure(line),
            LedgerWords.Place(line.LastDone!),
        ], isWhole: true);
        WriteStanding("sanctions.ended", [.. ledger.Lines.Where(l => l.State.HasEnded)]);
        WriteAsked([.. ledger.Lines.SelectMany(l => l.Steps.Where(s => !s.IsDone).Select(s => (l, s))).OrderByDescending(s => s.s.Day)]);
        if (history)
        {
            foreach (var line in ledger.Lines)
            {
                WriteHistory(line);
            }
        }
        if (ledger.Cut.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(_messages.Format("sanctions.cut", string.Join("; ", ledger.Cut.Select(c => $"{c.From} → {c.Against}"))));
        }
    }

    private void WriteStanding(string heading, IReadOnlyList<LedgerLine> lines) =>
        _sections.Write(heading, lines, [_sections.Column("column.sides"), _sections.Column("column.measure", 20), _sections.Column("column.status"), _sections.Column("column.since"), _sections.Column("column.until"), _sections.Column("column.last-step", 20), _sections.Column("column.told"), _sections.Report(), _sections.Passage()], line =>
        [
            Sides(line),
            _words.Measure(line),
            _words.Standing(line.State.Standing),
            _words.Since(line),
            _words.Until(line),
            $"{_words.Act(line.LastDone!)} · {_words.Basis(line.LastDone!)}".TrimEnd(' ', '·'),
            _words.Reported(line.LastDone!),
            LedgerWords.Place(line.LastDone!),
            LedgerWords.Passage(line.LastDone!),
        ], isWhole: true);

    private void WriteAsked(IReadOnlyList<(LedgerLine Line, MeasureStep Step)> asked) =>
        _sections.Write("sanctions.asked", asked, [_sections.Column("column.sides"), _sections.Column("column.measure", 20), _sections.Column("column.act"), _sections.Column("column.date"), _sections.Column("column.told"), _sections.Report(), _sections.Passage()], step =>
        [
            Sides(step.Line),
            _words.Measure(step.Line),
            _words.Act(step.Step),
            step.Step.Announced is { } announced ? session.Dates.Of(announced) : "",
            _words.Reported(step.Step),
            LedgerWords.Place(step.Step),
            LedgerWords.Passage(step.Step),
        ]);

    private void WriteHistory(LedgerLine line) =>
        _sections.WriteUnder($"{Sides(line)} · {_words.Measure(line)} · {_words.Standing(line.State.Standing)}", line.Steps, [_sections.Column("column.act"), _sections.Column("column.announced"), _sections.Column("column.effective"), _sections.Column("column.until"), _sections.Column("column.told"), _sections.Column("column.basis", 20), _sections.Report(), _sections.Passage()], step =>
        [
            _words.Act(step),
            step.Announced is { } announced ? session.Dates.Of(announced) : "",
            step.Effective is { } effective ? session.Dates.Of(effective) : "",
            step.Until is { } until ? session.Dates.Of(until) : step.Term,
            _words.Reported(step),
            _words.Basis(step),
            LedgerWords.Place(step),
            LedgerWords.Passage(step),
        ]);

    private static string Sides(LedgerLine line) => $"{line.From} → {line.Against}";
}
