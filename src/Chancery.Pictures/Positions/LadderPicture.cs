using Chancery.Dossier.Positions;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Positions;

/// <summary>
/// Ladders of positions: for each topic and party four rungs, from the offer at the foot over condition and demand to the refusal at the top, and on them what the party did
/// by its words, day by day. A line leads from an act to another one on the same subject: up it hardened, down it softened.
/// </summary>
internal sealed class LadderPicture
{
    private const double Names = 168;
    private const double Rung = 16;
    private const int Rungs = 4;
    private const double RungNameSize = 9.5;

    private readonly PositionReading _reading;
    private readonly PictureWords _words;
    private readonly TimeAxis _axis;
    private readonly List<(PartyPosition Position, PositionLine Line)> _lines;
    private readonly PictureTable _table;
    private readonly MarkGroups _marks;

    private LadderPicture(PositionReading reading, DateOnly? from, DateOnly? to, PictureWords words, Func<PictureMark, string?> links)
    {
        (_reading, _words) = (reading, words);
        var all = reading.Positions.SelectMany(p => p.Lines.Select(l => (Position: p, Line: l))).ToList();
        var last = to ?? reading.Day;
        var first = from ?? all.Select(l => l.Line.Said).Append(last).Min();
        _axis = new TimeAxis(first, last, Sheet.Margin + Names, Sheet.Right);
        _lines = [.. all.Where(l => l.Line.Said >= first && l.Line.Said <= last)];
        _table = new PictureTable(Columns(words), [.. _lines.Select(l => Row(l.Position, l.Line))], Notes(all.Count - _lines.Count));
        _marks = new MarkGroups(_table.Rows, links);
    }

    /// <summary>Draws it.</summary>
    public static Scene Draw(PositionReading reading, DateOnly? from, DateOnly? to, PictureWords words, Func<PictureMark, string?> links) => new LadderPicture(reading, from, to, words, links).Draw();

    private Scene Draw()
    {
        var messages = _words.Messages;
        var sheet = new Sheet(
            messages.Format("picture.ladder", DossierWords.Title(messages, _reading.Dossier)),
            messages.Format("picture.period", _words.Dates.Of(_axis.From), _words.Dates.Of(_axis.To), _words.Dates.Of(_reading.Day), _lines.Count));
        // What is most spoken of stands first.
        var topics = _lines.Index().GroupBy(l => l.Item.Position.Topic).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            sheet.Paragraph(messages["topic." + topic.Key], Sheet.Usual + 1.5, Ink.Text, isStrong: true);
            var head = sheet.Take(TimeGround.HeadHeight);
            foreach (var party in topic.GroupBy(l => l.Item.Position.Party))
            {
                DrawLadder(sheet, party.Key, [.. party.Select(l => l.Index)]);
            }
            TimeGround.Draw(sheet, _axis, head, sheet.Y, _reading.Day, _words);
            sheet.Take(14);
        }
        sheet.Legend(Legend());
        return sheet.Finish(messages.Format("picture.ladder.description", _lines.Count, _lines.Select(l => l.Position).Distinct().Count()), _table);
    }

    private void DrawLadder(Sheet sheet, string party, List<int> rows)
    {
        var top = sheet.Take((Rungs * Rung) + 12) + 6;
        sheet.Add(new TextShape(new(Sheet.Margin + 4, top + (2 * Rung) + 4.5), $"{party} ({rows.Count})", Sheet.Usual, TextAnchor.Start, Ink.Text, true));
        foreach (var act in Enum.GetValues<PositionAct>())
        {
            var y = Y(top, act);
            var name = TextWidth.Fit(Act(act), RungNameSize, Names - 84);
            sheet.Add(new TextShape(new(_axis.Left - 6, y + 3.5), name, RungNameSize, TextAnchor.End, Ink.Muted));
            sheet.AddBehind(new LineShape(new(_axis.Left, y), new(_axis.Right, y), new Stroke(Ink.Grid)));
        }
        foreach (var row in rows)
        {
            sheet.Add(Step(_lines[row].Line, top));
        }
        foreach (var rung in rows.GroupBy(r => _lines[r].Line.Act))
        {
            DrawRung(sheet, [.. rung], Y(top, rung.Key));
        }
        sheet.AddBehind(new LineShape(new(Sheet.Margin, sheet.Y), new(Sheet.Right, sheet.Y), new Stroke(Ink.Muted, 0.6)));
    }

    // From the act before on the same subject, where that lies in the period.
    private Shape[] Step(PositionLine line, double top) => line.Changed is { } before && before.Said >= _axis.From
        ? [new LineShape(new(_axis.Middle(before.Said), Y(top, before.Act)), new(_axis.Middle(line.Said), Y(top, line.Act)), new Stroke(line.Hardens == true ? Ink.Conflict : Ink.Cooperation, line.IsReversal ? 1.8 : 1, line.Hardens == true ? Dash.Solid : Dash.Dashed))]
        : [];

    private void DrawRung(Sheet sheet, List<int> rows, double y)
    {
        var clusters = Cluster.Join([.. rows.Select(r => _axis.Middle(_lines[r].Line.Said))], n => n == 1 ? 12 : Signs.CountWidth(n), _axis.Left, _axis.Right);
        foreach (var cluster in clusters)
        {
            int[] members = [.. cluster.Members.Select(m => rows[m])];
            sheet.Add(_marks.Of(members, Title(members), members.Length > 1 ? Signs.Count(cluster, y, members.Length) : Sign(_lines[members[0]].Line.Act, cluster.Middle, y)));
        }
    }

    private static IEnumerable<Shape> Sign(PositionAct act, double x, double y)
    {
        const double Radius = 5;
        var (outline, ink) = act switch
        {
            PositionAct.Offer => (Signs.Disc(x, y, Radius), Ink.Cooperation),
            PositionAct.Condition => (Signs.Diamond(x, y, Radius + 0.5), Ink.Contact),
            PositionAct.Demand => (Signs.Triangle(x, y, Radius), Ink.Conflict),
            _ => (Signs.Square(x, y, Radius - 0.5), Ink.Conflict),
        };
        return [PathShape.Area(outline, ink, new Stroke(Ink.Paper, 0.8))];
    }

    private static double Y(double top, PositionAct act) => top + ((PositionAct.Refusal - act + 0.5) * Rung);

    private string Act(PositionAct act) => _words.Messages["position." + PositionReadingJson.Code(act)];

    private string Title(int[] rows)
    {
        const int MostNamed = 6;
        var lines = rows.Take(MostNamed).Select(r => _lines[r].Line).Select(l => $"{_words.Dates.Of(l.Said)}: {Act(l.Act)}: {EventWords.Side(l.Speaker)}: “{l.Text}”");
        return string.Join("\n", rows.Length > MostNamed ? lines.Append(_words.Messages.Format("picture.more", rows.Length - MostNamed)) : lines);
    }

    private IEnumerable<(Func<double, double, IEnumerable<Shape>> Sign, string Words)> Legend()
    {
        foreach (var act in Enum.GetValues<PositionAct>())
        {
            yield return ((x, y) => Sign(act, x, y), Act(act));
        }
        yield return ((x, y) => [new LineShape(new(x - 12, y + 5), new(x + 12, y - 5), new Stroke(Ink.Conflict))], _words.Messages["positions.harder"]);
        yield return ((x, y) => [new LineShape(new(x - 12, y - 5), new(x + 12, y + 5), new Stroke(Ink.Cooperation, 1, Dash.Dashed))], _words.Messages["positions.softer"]);
        yield return ((x, y) => [new LineShape(new(x - 12, y), new(x + 12, y), new Stroke(Ink.Text, 1.8))], _words.Messages["picture.reversal"]);
        yield return ((x, y) => Signs.Count(new Cluster([], x - 8, 17), y, 3), _words.Messages["picture.cluster"]);
    }

    private List<string> Notes(int outside)
    {
        var (others, cut) = (_reading.Positions.Sum(p => p.Others), _reading.Positions.Sum(p => p.NotLookedAt));
        var notes = new List<string>();
        if (outside > 0)
        {
            notes.Add(_words.Messages.Format("picture.outside", outside));
        }
        if (cut > 0)
        {
            notes.Add(_words.Messages.Format("positions.others-cut", others, cut));
        }
        else if (others > 0)
        {
            notes.Add(_words.Messages.Format("positions.others", others));
        }
        return notes;
    }

    private static PictureColumn[] Columns(PictureWords words) =>
    [
        PictureRows.Column(words, "party", "column.party"), PictureRows.Column(words, "topic", "column.topic"), PictureRows.Column(words, "said", "column.date"), PictureRows.Column(words, "act", "column.act"),
        PictureRows.Column(words, "change", "column.change"), PictureRows.Column(words, "speaker", "column.speaker"), PictureRows.Column(words, "text", "column.words"), PictureRows.Column(words, "reports", "column.reports"),
    ];

    private PictureRow Row(PartyPosition position, PositionLine line) => new(
        [
            position.Party, new(position.Topic, _words.Messages["topic." + position.Topic]), PictureRows.Day(_words, line.Said), new(PositionReadingJson.Code(line.Act), Act(line.Act)),
            new(PositionReadingJson.Change(line), Change(line)), EventWords.Side(line.Speaker), line.Text, PictureRows.Number(line.Reports),
        ],
        [PictureRows.Citation(line.Report, line.Reported, line.Evidence)]);

    private string Change(PositionLine line) => line.IsReversal ? _words.Messages["positions.reversal"]
        : line.Hardens is { } hardens ? _words.Messages[hardens ? "positions.harder" : "positions.softer"] : "";
}
