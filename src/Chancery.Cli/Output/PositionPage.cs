using System.CommandLine;
using Chancery.Dossier.Positions;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints positions: for each party and topic its acts in the order of time, then reversals and contradictions with both passages.</summary>
internal sealed class PositionPage(Session session, ParseResult parsed, bool all)
{
    private const int MostLines = 5;
    private const int MostPairs = 12;

    private readonly Messages _messages = session.Messages;

    private TextWriter Output => session.Around.Text;

    public void Write(PositionReading reading)
    {
        Heading(_messages.Format("positions.title", DossierWords.Title(_messages, reading.Dossier), session.Dates.Of(reading.Day)));
        Output.WriteLine(_messages.Format("state.basis", session.Dates.Of(reading.Day)));
        foreach (var position in reading.Positions)
        {
            Write(position);
        }
        if (reading.Positions.Count == 0)
        {
            Output.WriteLine();
            Output.WriteLine(_messages["state.none"]);
        }
        WritePairs("positions.reversals", [.. reading.Reversals.Select(r => (r.Position.Party, r.Position.Topic, r.Line.Changed!, r.Line))]);
        WritePairs("positions.contradictions", [.. reading.Contradictions.Select(c => (c.Party, c.Topic, c.Earlier, c.Later))]);
    }

    private void Write(PartyPosition position)
    {
        Output.WriteLine();
        Heading($"{position.Party} · {_messages["topic." + position.Topic]}");
        var table = new Table([Column("column.date"), Column("column.act"), Column("column.step", 8), Column("column.speaker", 12), Column("column.report", 9, turn: 1), Words("column.words")]);
        var shown = all ? position.Lines : [.. position.Lines.Skip(Math.Max(0, position.Lines.Count - MostLines))];
        foreach (var line in shown)
        {
            table.Add(session.Dates.Of(line.Said), Act(line), Change(line), EventWords.Side(line.Speaker), Place(line), $"“{line.Text}”");
        }
        table.Write(Output, session.Width, session.Paint(parsed));
        if (position.Lines.Count > shown.Count)
        {
            Output.WriteLine(_messages.Format("positions.earlier", position.Lines.Count - shown.Count));
        }
        Output.WriteLine(_messages.Format(position.NotLookedAt > 0 ? "positions.others-cut" : "positions.others", position.Others, position.NotLookedAt));
    }

    // Both wordings side by side.
    private void WritePairs(string heading, IReadOnlyList<(string Party, string Topic, PositionLine Before, PositionLine After)> pairs)
    {
        Output.WriteLine();
        Heading(_messages[heading]);
        if (pairs.Count == 0)
        {
            Output.WriteLine(_messages["state.none"]);
            return;
        }
        var table = new Table([Column("column.parties"), Column("column.topic", 8), Column("column.act", 16), Words("column.before"), Words("column.after")]);
        var shown = all ? pairs : [.. pairs.Take(MostPairs)];
        foreach (var (party, topic, before, after) in shown)
        {
            table.Add(party, _messages["topic." + topic], $"{Act(before)} → {Act(after)}", Said(before), Said(after));
        }
        table.Write(Output, session.Width, session.Paint(parsed));
        if (pairs.Count > shown.Count)
        {
            Output.WriteLine(_messages.Format("state.more", pairs.Count - shown.Count));
        }
    }

    private string Said(PositionLine line) => $"{session.Dates.Of(line.Said)}, {EventWords.Side(line.Speaker)}: “{line.Text}” ({Place(line)})";

    private string Act(PositionLine line) => _messages["position." + PositionReadingJson.Code(line.Act)];

    private string Change(PositionLine line) => line.Hardens is not { } hardens ? ""
        : _messages[line.IsReversal ? "positions.reversal" : hardens ? "positions.harder" : "positions.softer"];

    private static string Place(PositionLine line) => StateWords.Place(line.Report, line.Evidence.Count > 0 ? line.Evidence[0] : null);

    private void Heading(string text) => Output.WriteLine(session.Paint(parsed).Strong(text));

    private TableColumn Column(string heading, int least = 0, int turn = 2) => new(_messages[heading], least, Turn: turn);

    private TableColumn Words(string heading) => new(_messages[heading], 24, Turn: 1, Wraps: true);
}
