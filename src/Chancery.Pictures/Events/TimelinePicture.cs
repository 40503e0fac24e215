using Chancery.Model;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;
using Chancery.Register;

namespace Chancery.Pictures.Events;

/// <summary>
/// A timeline: what happened, lane by lane. What is known to the day stands in the lane's first row, as a sign; what lasts longer, or is known less
/// well, as a bar in the rows below, plain where both ends are known and hatched where they are not.
/// </summary>
internal sealed class TimelinePicture
{
    private const double LaneNames = 168;
    private const double SignRow = 34;
    private const double BarRow = 17;
    private const double BarHeight = 10;
    private const double LeastBar = 8;
    private const double WidePart = 0.3;

    private readonly DossierEvents _facts;
    private readonly PictureWords _words;
    private readonly TimeAxis _axis;
    private readonly List<(EventLane Lane, MergedEvent Event)> _events;
    private readonly PictureTable _table;
    private readonly MarkGroups _marks;

    private TimelinePicture(DossierEvents facts, TimelineLanes lanes, PictureWords words, Func<PictureMark, string?> links)
    {
        (_facts, _words) = (facts, words);
        _axis = new TimeAxis(facts.From, facts.To, Sheet.Margin + LaneNames, Sheet.Right);
        _events = [.. facts.Events.Select(e => (EventLane.Of(e.Event, facts.Dossier, lanes, words), e)).OrderBy(e => e.Item1.Order)];
        _table = new PictureTable(Columns(words), [.. _events.Select(e => Row(e.Lane, e.Event))], facts.Notes(words));
        _marks = new MarkGroups(_table.Rows, links);
    }

    /// <summary>Draws it.</summary>
    public static Scene Draw(DossierEvents facts, TimelineLanes lanes, PictureWords words, Func<PictureMark, string?> links) => new TimelinePicture(facts, lanes, words, links).Draw();

    private Scene Draw()
    {
        var messages = _words.Messages;
        var sheet = new Sheet(
            messages.Format("picture.timeline", Output.DossierWords.Title(messages, _facts.Dossier)),
            messages.Format("picture.period", _words.Dates.Of(_facts.From), _words.Dates.Of(_facts.To), _words.Dates.Of(_facts.Day), _facts.Events.Count));
        var head = sheet.Take(TimeGround.HeadHeight);
        var striped = false;
        foreach (var lane in _events.Index().GroupBy(e => e.Item.Lane))
        {
            DrawLane(sheet, lane.Key, [.. lane.Select(e => e.Index)], striped);
            striped = !striped;
        }
        TimeGround.Draw(sheet, _axis, head, sheet.Y, _facts.Day, _words);
        sheet.Legend(Legend());
        return sheet.Finish(messages.Format("picture.timeline.description", _facts.Events.Count, _events.Select(e => e.Lane).Distinct().Count()), _table);
    }

    private void DrawLane(Sheet sheet, EventLane lane, List<int> rows, bool isStriped)
    {
        var top = sheet.Y;
        var points = rows.Where(IsPoint).ToList();
        var bars = rows.Except(points).GroupBy(r => IsWide(r) ? ((_axis.Left, _axis.Right), false) : (Extent(r), IsSure(r))).Select(g => g.ToList()).ToList();
        sheet.Take(SignRow);
        DrawPoints(sheet, points, top + (SignRow / 2));
        var boxes = bars.ConvertAll(BarRange);
        var tracks = Tracks.Of(boxes);
        foreach (var (i, bar) in bars.Index())
        {
            sheet.Add(Bar(bar, boxes[i].Left, top + SignRow + (BarRow * tracks[i])));
        }
        sheet.Take((BarRow * (tracks.DefaultIfEmpty(-1).Max() + 1)) + (bars.Count > 0 ? 5 : 0));
        if (isStriped)
        {
            sheet.AddBehind(new RectangleShape(new Box(Sheet.Margin, top, Sheet.Width - (2 * Sheet.Margin), sheet.Y - top), Ink.Shade));
        }
        sheet.Add(
            new TextShape(new(Sheet.Margin + 4, top + 15), TextWidth.Fit(lane.Words, Sheet.Usual, LaneNames - 12, true), Sheet.Usual, TextAnchor.Start, Ink.Text, true),
            new TextShape(new(Sheet.Margin + 4, top + 31.5), PictureRows.Number(rows.Count).Words, Sheet.Small, TextAnchor.Start, Ink.Muted));
    }

    private void DrawPoints(Sheet sheet, List<int> rows, double y)
    {
        var clusters = Cluster.Join([.. rows.Select(r => _axis.Middle(_events[r].Event.Event.Date!.Value.First!.Value))], n => n == 1 ? (2 * EventSign.Radius) + 3 : Signs.CountWidth(n), _axis.Left, _axis.Right);
        foreach (var (i, cluster) in clusters.Index())
        {
            int[] members = [.. cluster.Members.Select(m => rows[m])];
            var coded = _events[members[0]].Event.Event;
            var shapes = members.Length > 1 ? Signs.Count(cluster, y, members.Length) : EventSign.Of(EventFamilies.Of(coded.Type), coded.Status, cluster.Middle, y);
            var next = i + 1 < clusters.Count ? clusters[i + 1].Left : _axis.Right;
            sheet.Add(_marks.Of(members, Title(members), members.Length > 1 ? shapes : shapes.Concat(Label(coded, cluster.Right + 1, next - 4, y))));
        }
    }

    // The word for what it is, where it has room before the next sign.
    private IEnumerable<Shape> Label(CodedEvent coded, double left, double right, double y)
    {
        var text = _words.Events.ShortKind(coded);
        return left + TextWidth.Of(text, Sheet.Small) <= right ? [new TextShape(new(left, y + 4), text, Sheet.Small)] : [];
    }

    private GroupShape Bar(List<int> rows, double left, double top)
    {
        var coded = _events[rows[0]].Event.Event;
        var families = rows.Select(r => EventFamilies.Of(_events[r].Event.Event.Type)).Distinct().ToList();
        var statuses = rows.Select(r => _events[r].Event.Event.Status).Distinct().ToList();
        var ink = families.Count == 1 ? EventFamilies.Ink(families[0]) : Ink.Muted;
        var box = new Box(left, top + 3, BarWidth(rows), BarHeight);
        var isSure = IsSure(rows[0]);
        var shapes = new List<Shape>
        {
            new RectangleShape(box, isSure && statuses is [EventStatus.Held] ? ink : Ink.Paper, new Stroke(ink, 1.2, statuses.Count == 1 ? EventSign.DashOf(statuses[0]) : Dash.Solid)),
        };
        if (!isSure)
        {
            shapes.Add(Hatch.Of(box, 5, new Stroke(ink)));
        }
        shapes.Add(new TextShape(new(box.Right + 4, top + 12), BarLabel(rows), Sheet.Small));
        return _marks.Of(rows, Title(rows), shapes);
    }

    private string BarLabel(List<int> rows) => rows.Count > 1 ? $"×{PictureRows.Number(rows.Count).Value}" : _words.Events.ShortKind(_events[rows[0]].Event.Event);

    // A bar with its label; one whose label would leave the sheet begins further left.
    private (double Left, double Right) BarRange(List<int> rows)
    {
        var label = TextWidth.Of(BarLabel(rows), Sheet.Small) + 10;
        var left = Math.Min(Bounds(rows).Left, Sheet.Right - label - BarWidth(rows));
        return (left, left + BarWidth(rows) + label);
    }

    private double BarWidth(List<int> rows)
    {
        var (left, right) = Bounds(rows);
        return Math.Max(LeastBar, Math.Min(right, Sheet.Right - TextWidth.Of(BarLabel(rows), Sheet.Small) - 10) - left);
    }

    // So vague that they may have been at nearly any time stand together: alone they would tell little and take much room.
    private bool IsWide(int row) => !IsSure(row) && Extent(row) is var (left, right) && right - left > (_axis.Right - _axis.Left) * WidePart;

    private (double Left, double Right) Extent(int row) => _axis.Span(_events[row].Event.Event.Date?.First, _events[row].Event.Event.Date?.Last) ?? (_axis.Left, _axis.Left);

    private (double Left, double Right) Bounds(List<int> rows) => IsWide(rows[0]) ? (_axis.Left, _axis.Right) : Extent(rows[0]);

    private bool IsPoint(int row) => _events[row].Event.Event.Date is { Precision: EdtfPrecision.Day, IsUncertain: false, IsApproximate: false, First: not null };

    // Both ends of what lasted are known to the day.
    private bool IsSure(int row) => _events[row].Event.Event.Date is { Precision: EdtfPrecision.Interval, IsUncertain: false, IsApproximate: false, First: not null, Last: not null } date
        && date.ToString().Split('/').All(d => d.Length == "2021-07-06".Length);

    private string Title(IReadOnlyList<int> rows)
    {
        const int MostNamed = 8;
        var lines = rows.Take(MostNamed).Select(r => _events[r].Event.Event).Select(e => $"{_words.Dates.Of(e.Date)}: {_words.Events.Kind(e)}, {_words.Events.Status(e.Status)}: {Output.EventWords.SidesWithoutOffices(e)}");
        return string.Join("\n", rows.Count > MostNamed ? lines.Append(_words.Messages.Format("picture.more", rows.Count - MostNamed)) : lines);
    }

    private IEnumerable<(Func<double, double, IEnumerable<Shape>> Sign, string Words)> Legend()
    {
        foreach (var family in _events.Select(e => EventFamilies.Of(e.Event.Event.Type)).Distinct().Order())
        {
            yield return ((x, y) => EventSign.Of(family, EventStatus.Held, x, y), _words.Messages[EventFamilies.Key(family)]);
        }
        foreach (var status in _events.Select(e => e.Event.Event.Status).Distinct().Order())
        {
            yield return ((x, y) => EventSign.Of(EventFamily.Contact, status, x, y), _words.Events.Status(status));
        }
        yield return ((x, y) => [new RectangleShape(new Box(x - 12, y - 5, 24, BarHeight), Ink.Muted)], _words.Messages["picture.lasting"]);
        yield return (HatchedBar, _words.Messages["picture.vague"]);
        if (Enumerable.Range(0, _events.Count).Any(r => !IsPoint(r) && IsWide(r)))
        {
            yield return (HatchedBar, _words.Messages["picture.wide"]);
        }
        yield return ((x, y) => Signs.Count(new Cluster([], x - 8, 17), y, 3), _words.Messages["picture.cluster"]);
    }

    private static IEnumerable<Shape> HatchedBar(double x, double y)
    {
        var box = new Box(x - 12, y - 5, 24, BarHeight);
        return [Hatch.Of(box, 5, new Stroke(Ink.Muted)), new RectangleShape(box, null, new Stroke(Ink.Muted))];
    }

    private static PictureColumn[] Columns(PictureWords words) =>
    [
        PictureRows.Column(words, "lane", "column.lane"), PictureRows.Column(words, "date", "column.date"), PictureRows.Column(words, "event", "column.event"), PictureRows.Column(words, "status", "column.status"), PictureRows.Column(words, "sides", "column.sides"),
        PictureRows.Column(words, "place", "column.place"), PictureRows.Column(words, "witnesses", "column.witnesses"), PictureRows.Column(words, "reports", "column.reports"), PictureRows.Column(words, "id", "column.id"),
    ];

    private PictureRow Row(EventLane lane, MergedEvent merged)
    {
        var coded = merged.Event;
        var kind = coded.Mode.Code() is { } mode ? $"{coded.Type.Code()} {mode}" : coded.Type.Code();
        return new PictureRow(
        [
            new(lane.Code, lane.Words), PictureRows.Date(_words, coded.Date), new(kind, _words.Events.Kind(coded)), new(coded.Status.Code(), _words.Events.Status(coded.Status)),
            Output.EventWords.SidesWithoutOffices(coded), coded.Place, PictureRows.Number(merged.Witnesses.Count), PictureRows.Number(merged.Reports), merged.Id,
        ], PictureRows.Citations(merged));
    }
}
