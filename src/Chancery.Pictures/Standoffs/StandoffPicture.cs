using Chancery.Dossier.Standoffs;
using Chancery.Output;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Standoffs;

/// <summary>
/// The graph of what waits for what: a box for each act, an arrow from the act that waits to the act that it waits for. The dash and a word at the arrow's beginning say how
/// it stands; arrows in a circle are thick and bear the circle's number.
/// </summary>
internal sealed class StandoffPicture
{
    private const int MostCircles = 20;
    private const int MostNumbers = 3;
    private const double LabelGap = 6;
    private const double LabelSize = 10;
    private const int StepsOfCurve = 24;

    private readonly StandoffReading _reading;
    private readonly PictureWords _words;
    private readonly IReadOnlyList<(Standoff Standoff, StandoffCycle Cycle)> _circles;
    private readonly IReadOnlyList<int>[] _numbers;
    private readonly PictureTable _table;
    private readonly MarkGroups _marks;

    private StandoffPicture(StandoffReading reading, PictureWords words, Func<PictureMark, string?> links)
    {
        (_reading, _words) = (reading, words);
        _circles = [.. reading.Standoffs.SelectMany(s => s.Cycles.Select(c => (s, c)))];
        _numbers = [.. reading.Edges.Select(e => (IReadOnlyList<int>)[.. _circles.Index().Where(c => IsIn(e, c.Item.Cycle)).Select(c => c.Index + 1)])];
        _table = new PictureTable(Columns(words), [.. reading.Edges.Index().Select(e => Row(e.Item, _numbers[e.Index]))], Notes());
        _marks = new MarkGroups(_table.Rows, links);
    }

    /// <summary>Draws it.</summary>
    public static Scene Draw(StandoffReading reading, PictureWords words, Func<PictureMark, string?> links) => new StandoffPicture(reading, words, links).Draw();

    private Scene Draw()
    {
        var messages = _words.Messages;
        var sheet = new Sheet(
            messages.Format("picture.standoffs", DossierWords.Title(messages, _reading.Dossier)),
            messages.Format("picture.standoffs.under", _words.Dates.Of(_reading.Day), _reading.Edges.Count, _circles.Count));
        var layout = new StandoffLayout(_reading.Edges, sheet.Y);
        var edges = _reading.Edges.Index().OrderBy(e => _numbers[e.Index].Count > 0).Select(e => Edge(e.Index, e.Item, layout)).ToList();
        edges.ForEach(e => sheet.Add(e.Line));
        // Words lie above all lines.
        edges.ForEach(e => sheet.Add(e.Words));
        DrawActs(sheet, layout);
        sheet.Take(Math.Max(0, layout.Bottom - sheet.Y) + 12);
        sheet.Legend(Legend());
        ListCircles(sheet);
        return sheet.Finish(messages.Format("picture.standoffs.description", _reading.Edges.Count, layout.Boxes.Count, _circles.Count), _table);
    }

    private static bool IsIn(WaitingEdge edge, StandoffCycle cycle) =>
        cycle.Acts.Index().Any(a => a.Item == edge.Waits && cycle.Acts[(a.Index + 1) % cycle.Acts.Count] == edge.For);

    private (GroupShape Line, GroupShape Words) Edge(int index, WaitingEdge edge, StandoffLayout layout)
    {
        var (from, to) = (layout.End(index, isFor: false), layout.End(index, isFor: true));
        var isCircle = _numbers[index].Count > 0;
        var stroke = new Stroke(isCircle ? Ink.Circle : edge.Status == EdgeStatus.Stated ? Ink.Text : Ink.Muted, isCircle ? 2.6 : 1.3, DashOf(edge.Status));
        // Labels of both columns beside a gap have room in it.
        var label = TextWidth.Fit(Label(index, edge), LabelSize, (layout.Gap / 2) - (2 * LabelGap), isCircle);
        var width = TextWidth.Of(label, LabelSize, isCircle);
        var after = from.X + (from.Away * (width + (2 * LabelGap)));
        var tip = new ScenePoint(to.X, to.Y);
        var before = new ScenePoint(to.X + (to.Away * 9), to.Y);
        var start = new ScenePoint(after, from.Y);
        var words = new TextShape(new(from.X + (from.Away * LabelGap), from.Y + 3.5), label, LabelSize, from.Away > 0 ? TextAnchor.Start : TextAnchor.End, Ink.Text, isCircle);
        var ground = new Box(words.Left, from.Y - 6.5, words.Width, 13);
        return (
            _marks.Of([index], Title(edge), new LineShape(new(from.X, from.Y), start, stroke), PathShape.Line(Curve(start, from.Away, before, to.Away), stroke), Signs.Arrow(before, tip, 10, stroke.Ink)),
            _marks.Of([index], Title(edge), new RectangleShape(ground, Ink.Paper), words));
    }

    // A cubic curve of Bézier that leaves and arrives level.
    private static ScenePoint[] Curve(ScenePoint from, int leaves, ScenePoint to, int arrives)
    {
        var bend = Math.Max(50, Math.Abs(to.X - from.X) / 2);
        var (one, other) = (new ScenePoint(from.X + (leaves * bend), from.Y), new ScenePoint(to.X + (arrives * bend), to.Y));
        return [.. Enumerable.Range(0, StepsOfCurve + 1).Select(i => i / (double)StepsOfCurve).Select(t => new ScenePoint(Bezier(from.X, one.X, other.X, to.X, t), Bezier(from.Y, one.Y, other.Y, to.Y, t)))];
    }

    private static double Bezier(double a, double b, double c, double d, double t) =>
        ((1 - t) * (1 - t) * (1 - t) * a) + (3 * (1 - t) * (1 - t) * t * b) + (3 * (1 - t) * t * t * c) + (t * t * t * d);

    private string Label(int index, WaitingEdge edge)
    {
        var label = $"{_words.Messages["edge." + StandoffCodes.Of(edge.Status)]} ×{PictureRows.Number(edge.Reports).Value}";
        var numbers = _numbers[index];
        return numbers.Count == 0 ? label : $"{label} [{Join(numbers.Take(MostNumbers))}{(numbers.Count > MostNumbers ? "…" : "")}]";
    }

    private void DrawActs(Sheet sheet, StandoffLayout layout)
    {
        var inCircle = _circles.SelectMany(c => c.Cycle.Acts).ToHashSet();
        foreach (var party in layout.Boxes.GroupBy(b => (b.Key.Party, b.Value.Left)))
        {
            var first = party.MinBy(b => b.Value.Top).Value;
            sheet.Add(new TextShape(new(first.Left, first.Top - 8), party.Key.Party, Sheet.Usual, TextAnchor.Start, Ink.Text, true));
            foreach (var (act, box) in party)
            {
                var words = TextWidth.Fit(_words.Messages["act-class." + act.Class], Sheet.Usual, box.Width - 16);
                sheet.Add(new GroupShape(
                [
                    new RectangleShape(box, Ink.Paper, new Stroke(inCircle.Contains(act) ? Ink.Circle : Ink.Text, inCircle.Contains(act) ? 2.6 : 1.2)),
                    new TextShape(new(box.Left + (box.Width / 2), box.Top + (box.Height / 2) + 4.5), words, Sheet.Usual, TextAnchor.Middle),
                ], _words.Standoffs.Act(act), null, null));
            }
        }
    }

    private void ListCircles(Sheet sheet)
    {
        foreach (var (i, circle) in _circles.Take(MostCircles).Index())
        {
            sheet.Paragraph($"[{i + 1}] {_words.Standoffs.Circle(circle.Cycle.Acts)} ({_words.Messages.Format("show.since", _words.Dates.Of(circle.Cycle.Since))})", Sheet.Small);
        }
        if (_circles.Count > MostCircles)
        {
            sheet.Paragraph(_words.Messages.Format("picture.more", _circles.Count - MostCircles), Sheet.Small, Ink.Muted);
        }
    }

    private string Title(WaitingEdge edge)
    {
        var said = edge.Conditions[0];
        return $"{_words.Standoffs.Act(edge.Waits)} ← {_words.Standoffs.Act(edge.For)}\n{_words.Standoffs.Status(edge)}\n{_words.Dates.Of(said.Reported)}: {StateWords.Passage(said.Entry.Evidence)}";
    }

    private IEnumerable<(Func<double, double, IEnumerable<Shape>> Sign, string Words)> Legend()
    {
        foreach (var status in _reading.Edges.Select(e => e.Status).Distinct().Order())
        {
            yield return ((x, y) => [new LineShape(new(x - 15, y), new(x + 15, y), new Stroke(Ink.Text, 1.3, DashOf(status)))], _words.Messages["edge." + StandoffCodes.Of(status)]);
        }
        if (_circles.Count > 0)
        {
            yield return ((x, y) => [new LineShape(new(x - 15, y), new(x + 15, y), new Stroke(Ink.Circle, 2.6))], _words.Messages["picture.circle"]);
        }
        yield return ((x, y) => [new LineShape(new(x - 15, y), new(x + 6, y), new Stroke(Ink.Text, 1.3)), Signs.Arrow(new(x - 15, y), new(x + 15, y), 10, Ink.Text)], _words.Messages["picture.waits-for"]);
    }

    private static Dash DashOf(EdgeStatus status) => status switch
    {
        EdgeStatus.Forecast => Dash.Dotted,
        EdgeStatus.Met => Dash.Dashed,
        EdgeStatus.Withdrawn => Dash.DashDotted,
        _ => Dash.Solid,
    };

    private List<string> Notes()
    {
        var left = _reading.LeftOut;
        var count = left.NotNamed + left.NoAct + left.Harms + left.Unclear + left.Proposed;
        var notes = new List<string>();
        if (count > 0)
        {
            notes.Add(_words.Messages.Format("picture.no-edge", count));
        }
        if (left.NotLookedAt > 0)
        {
            notes.Add(_words.Messages.Format("picture.not-looked-at", left.NotLookedAt));
        }
        if (_reading.Standoffs.Any(s => !s.IsComplete))
        {
            notes.Add(_words.Messages["picture.more-circles"]);
        }
        return notes;
    }

    private static PictureColumn[] Columns(PictureWords words) =>
    [
        PictureRows.Column(words, "waits", "column.waits"), PictureRows.Column(words, "for", "column.for"), PictureRows.Column(words, "status", "column.status"), PictureRows.Column(words, "first", "picture.first"),
        PictureRows.Column(words, "last", "column.last"), PictureRows.Column(words, "reports", "column.reports"), PictureRows.Column(words, "circles", "picture.circles"), PictureRows.Column(words, "settled", "picture.settled"),
    ];

    private PictureRow Row(WaitingEdge edge, IReadOnlyList<int> numbers) => new(
        [
            Act(edge.Waits), Act(edge.For), new(StandoffCodes.Of(edge.Status), _words.Messages["edge." + StandoffCodes.Of(edge.Status)]),
            PictureRows.Day(_words, edge.First), PictureRows.Day(_words, edge.Latest), PictureRows.Number(edge.Reports), Join(numbers), PictureRows.Day(_words, edge.Settled?.On),
        ],
        [
            .. edge.Conditions.Select(c => PictureRows.Citation(c.Report, c.Reported, c.Entry.Evidence)),
            .. edge.Settled is { } settled ? new[] { PictureRows.Citation(settled.Report, settled.On, settled.Evidence) } : [],
        ]);

    private PictureCell Act(PartyAct act) => new($"{act.Party}:{act.Class}", _words.Standoffs.Act(act));

    private static string Join(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(n => PictureRows.Number(n).Value));
}
