using Chancery.Dossier.Sanctions;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Sanctions;

/// <summary>
/// Bands of sanctions: a row for each measure, a bar from the day on which it took effect to its end. An end that nobody tells is drawn open, as a point; what is known to a
/// month or year is hatched so far. On the bar stand the steps, each on the day on which it was announced.
/// </summary>
internal sealed class BandsPicture
{
    private const double Names = 330;
    private const double RowHeight = 27;
    private const double BarHeight = 9;
    private const double Point = 9;
    private const int YearsAhead = 1;

    private readonly SanctionsLedger _ledger;
    private readonly PictureWords _words;
    private readonly TimeAxis _axis;
    private readonly List<Band> _bands = [];
    private readonly List<PictureRow> _rows = [];
    private readonly MarkGroups _marks;

    private int _undated;
    private int _outside;

    private BandsPicture(SanctionsLedger ledger, DateOnly? from, DateOnly? to, PictureWords words, Func<PictureMark, string?> links)
    {
        (_ledger, _words) = (ledger, words);
        var last = to ?? Last(ledger);
        var first = from ?? Days(ledger).Append(ledger.Day < last ? ledger.Day : last).Where(d => d > DateOnly.MinValue).Min();
        _axis = new TimeAxis(first, last < first ? first : last, Sheet.Margin + Names, Sheet.Right);
        ledger.Lines.ToList().ForEach(AddBand);
        _marks = new MarkGroups(_rows, links);
    }

    /// <summary>Draws it.</summary>
    public static Scene Draw(SanctionsLedger ledger, DateOnly? from, DateOnly? to, PictureWords words, Func<PictureMark, string?> links) => new BandsPicture(ledger, from, to, words, links).Draw();

    private Scene Draw()
    {
        var messages = _words.Messages;
        var sheet = new Sheet(
            messages.Format("picture.sanctions", DossierWords.Title(messages, _ledger.Dossier)),
            messages.Format("picture.sanctions.under", _words.Dates.Of(_axis.From), _words.Dates.Of(_axis.To), _words.Dates.Of(_ledger.Day), _bands.Count, _ledger.Lines.Count(l => l.State.IsInForce)));
        var head = sheet.Take(TimeGround.HeadHeight);
        foreach (var (i, band) in _bands.Index())
        {
            DrawBand(sheet, band, i > 0 && Sides(_bands[i - 1].Line) != Sides(band.Line));
        }
        TimeGround.Draw(sheet, _axis, head, sheet.Y, _ledger.Day, _words);
        sheet.Legend(Legend());
        return sheet.Finish(messages.Format("picture.sanctions.description", _bands.Count, _rows.Count), new PictureTable(Columns(_words), _rows, Notes()));
    }

    // A term that is not over reaches beyond the day.
    private static DateOnly Last(SanctionsLedger ledger)
    {
        var ends = ledger.Lines.SelectMany(l => l.State.Periods).Select(p => p.To?.Last).OfType<DateOnly>().Where(d => d > ledger.Day && d <= ledger.Day.AddYears(YearsAhead));
        return ends.Append(ledger.Day).Max();
    }

    private static IEnumerable<DateOnly> Days(SanctionsLedger ledger) =>
        ledger.Lines.SelectMany(l => l.State.Periods.Select(p => p.From?.First ?? p.To?.First).OfType<DateOnly>().Concat(l.Steps.Select(s => s.Day)));

    private void AddBand(LedgerLine line)
    {
        var periods = new List<(int Row, MeasurePeriod Period)>();
        var steps = new List<(int Row, MeasureStep Step)>();
        foreach (var period in line.State.Periods)
        {
            if (Extent(period) is null)
            {
                _outside++;
                continue;
            }
            periods.Add((_rows.Count, period));
            _rows.Add(Row(line, period));
        }
        foreach (var step in line.Steps)
        {
            if (step.Day == DateOnly.MinValue)
            {
                _undated++;
            }
            else if (step.Day < _axis.From || step.Day > _axis.To)
            {
                _outside++;
            }
            else
            {
                steps.Add((_rows.Count, step));
                _rows.Add(Row(line, step));
            }
        }
        if (periods.Count + steps.Count > 0)
        {
            _bands.Add(new Band(line, periods, steps));
        }
    }

    private (double Left, double Right)? Extent(MeasurePeriod period) => _axis.Span(period.From?.First, period.To is { } to ? to.Last : null);

    private void DrawBand(Sheet sheet, Band band, bool isNewPair)
    {
        if (isNewPair)
        {
            sheet.AddBehind(new LineShape(new(Sheet.Margin, sheet.Y), new(Sheet.Right, sheet.Y), new Stroke(Ink.Muted, 0.6)));
        }
        var middle = sheet.Take(RowHeight) + (RowHeight / 2);
        var sides = TextWidth.Fit(Sides(band.Line), Sheet.Small, Names - 20, true);
        var width = TextWidth.Of(sides, Sheet.Small, true) + 5;
        sheet.Add(
            new TextShape(new(Sheet.Margin, middle + 4), sides, Sheet.Small, TextAnchor.Start, Ink.Text, true),
            new GroupShape([new TextShape(new(Sheet.Margin + width, middle + 4), TextWidth.Fit(_words.Ledger.Measure(band.Line), Sheet.Small, Names - width - 10), Sheet.Small)], _words.Ledger.Measure(band.Line), null, null));
        foreach (var (row, period) in band.Periods)
        {
            sheet.Add(Bar(row, band.Line, period, middle));
        }
        DrawSteps(sheet, band, middle);
    }

    private GroupShape Bar(int row, LedgerLine line, MeasurePeriod period, double middle)
    {
        var (left, right) = Extent(period)!.Value;
        var (top, bottom) = (middle - (BarHeight / 2), middle + (BarHeight / 2));
        var isEased = line.State.Standing == MeasureStanding.Eased && period.Ended is null;
        var (opensLeft, opensRight) = (period.From?.First is null, period.To?.Last is null);
        var (begin, end) = (opensLeft ? Math.Min(left + Point, right) : left, opensRight ? Math.Max(right - Point, left) : right);
        ScenePoint[] outline =
        [
            new(begin, top), new(end, top), .. opensRight ? new ScenePoint[] { new(right, middle) } : [], new(end, bottom), new(begin, bottom), .. opensLeft ? new ScenePoint[] { new(left, middle) } : [],
        ];
        var shapes = new List<Shape> { PathShape.Area(outline, isEased ? Ink.Paper : Ink.Contact, new Stroke(Ink.Contact, 1.2, isEased ? Dash.Dashed : Dash.Solid)) };
        shapes.AddRange(Vague(period.From, top));
        shapes.AddRange(Vague(period.To, top));
        if (period.Ended is { } ended)
        {
            shapes.Add(new LineShape(new(right, top - 4), new(right, bottom + 4), new Stroke(Ink.Text, 2)));
            shapes.AddRange(ended == MeasureStanding.Lifted ? [Signs.Cross(right - 1, middle, 4, new Stroke(Ink.Text, 1.6))] : []);
        }
        return _marks.Of([row], $"{Sides(line)} · {_words.Ledger.Measure(line)}\n{Period(period)}\n{_words.Ledger.Standing(line.State.Standing)}", shapes);
    }

    // The time in which it may have begun or ended.
    private IEnumerable<Shape> Vague(EdtfDate? date, double top)
    {
        if (date is not { First: { } first, Last: { } last } || first == last || _axis.Span(first, last) is not { } span)
        {
            return [];
        }
        var box = new Box(span.Left, top, span.Right - span.Left, BarHeight);
        return [new RectangleShape(box, Ink.Paper, new Stroke(Ink.Contact, 1.2, Dash.Dotted)), Hatch.Of(box, 5, new Stroke(Ink.Contact))];
    }

    private void DrawSteps(Sheet sheet, Band band, double middle)
    {
        var clusters = Cluster.Join([.. band.Steps.Select(s => _axis.Middle(s.Step.Day))], n => n == 1 ? 13 : Signs.CountWidth(n), _axis.Left, _axis.Right);
        foreach (var cluster in clusters)
        {
            var members = cluster.Members.Select(m => band.Steps[m]).ToList();
            var shapes = members.Count > 1 ? Signs.Count(cluster, middle, members.Count) : StepSign.Of(members[0].Step.Act, members[0].Step.IsDone, cluster.Middle, middle);
            sheet.Add(_marks.Of([.. members.Select(m => m.Row)], Title(members), shapes));
        }
    }

    private string Title(List<(int Row, MeasureStep Step)> steps)
    {
        const int MostNamed = 8;
        var lines = steps.Take(MostNamed).Select(s => $"{(s.Step.Announced is { } announced ? _words.Dates.Of(announced) : "")} {_words.Ledger.Act(s.Step)} · {_words.Ledger.Basis(s.Step)} · {_words.Ledger.Reported(s.Step)}".Trim());
        return string.Join("\n", steps.Count > MostNamed ? lines.Append(_words.Messages.Format("picture.more", steps.Count - MostNamed)) : lines);
    }

    private IEnumerable<(Func<double, double, IEnumerable<Shape>> Sign, string Words)> Legend()
    {
        var messages = _words.Messages;
        yield return ((x, y) => [new RectangleShape(new Box(x - 13, y - 4, 26, BarHeight), Ink.Contact)], messages["sanctions.in-force"]);
        yield return ((x, y) => [PathShape.Area([new(x - 13, y - 4), new(x + 5, y - 4), new(x + 13, y), new(x + 5, y + 5), new(x - 13, y + 5)], Ink.Contact)], messages["picture.open-end"]);
        yield return ((x, y) => [new RectangleShape(new Box(x - 13, y - 4, 26, BarHeight), Ink.Paper, new Stroke(Ink.Contact, 1.2, Dash.Dashed))], messages["sanctions.eased"]);
        yield return ((x, y) => [new RectangleShape(new Box(x - 13, y - 4, 26, BarHeight), null, new Stroke(Ink.Contact, 1.2, Dash.Dotted)), Hatch.Of(new Box(x - 13, y - 4, 26, BarHeight), 5, new Stroke(Ink.Contact))], messages["picture.vague"]);
        foreach (var (act, isDone) in _bands.SelectMany(b => b.Steps).Select(s => (s.Step.Act, s.Step.IsDone)).Distinct().OrderByDescending(a => a.IsDone).ThenBy(a => a.Act))
        {
            var words = messages["measure." + act.Code()];
            yield return ((x, y) => StepSign.Of(act, isDone, x, y), isDone || act == MeasureAct.Ask ? words : messages.Format("picture.not-done", words));
        }
        yield return ((x, y) => Signs.Count(new Cluster([], x - 8, 17), y, 3), messages["picture.cluster"]);
    }

    private List<string> Notes()
    {
        var notes = new List<string>();
        if (_undated > 0)
        {
            notes.Add(_words.Messages.Format("picture.undated-steps", _undated));
        }
        if (_outside > 0)
        {
            notes.Add(_words.Messages.Format("picture.outside", _outside));
        }
        if (_ledger.Cut.Count > 0)
        {
            notes.Add(_words.Messages.Format("sanctions.cut", string.Join("; ", _ledger.Cut.Select(c => $"{c.From} → {c.Against}"))));
        }
        return notes;
    }

    private static string Sides(LedgerLine line) => $"{line.From} → {line.Against}";

    private string Period(MeasurePeriod period) =>
        $"{(period.From is { } from ? _words.Dates.Of(from) : "…")} – {(period.To is { } to ? _words.Dates.Of(to) : "…")}";

    private static PictureColumn[] Columns(PictureWords words) =>
    [
        PictureRows.Column(words, "sides", "column.sides"), PictureRows.Column(words, "measure", "column.measure"), PictureRows.Column(words, "kind", "column.kind"), PictureRows.Column(words, "act", "column.act"),
        PictureRows.Column(words, "announced", "column.announced"), PictureRows.Column(words, "from", "column.from"), PictureRows.Column(words, "until", "column.until"), PictureRows.Column(words, "reported", "column.told"),
    ];

    private PictureRow Row(LedgerLine line, MeasurePeriod period) => new(
        [
            Sides(line), Name(line), new("period", _words.Messages["picture.period-kind"]),
            period.Ended is { } ended ? new PictureCell(LedgerCodes.Of(ended), _words.Ledger.Standing(ended)) : new PictureCell(LedgerCodes.Of(line.State.Standing), _words.Ledger.Standing(line.State.Standing)),
            new(null, ""), PictureRows.Date(_words, period.From), PictureRows.Date(_words, period.To), new(null, ""),
        ],
        [.. line.Steps.Where(s => s.IsDone).SelectMany(Citations).Distinct()]);

    private PictureRow Row(LedgerLine line, MeasureStep step) => new(
        [
            Sides(line), Name(line), new("step", _words.Messages["picture.step-kind"]), new($"{step.Act.Code()} {step.Status.Code()}", _words.Ledger.Act(step)), PictureRows.Date(_words, step.Announced),
            PictureRows.Date(_words, step.Effective), PictureRows.Date(_words, step.Until), PictureRows.Day(_words, step.Reported),
        ],
        [.. Citations(step)]);

    private PictureCell Name(LedgerLine line) => new(line.Instrument?.Id ?? (line.Basis is null ? line.Kind : $"{line.Kind} {line.Basis}"), _words.Ledger.Measure(line));

    private static IEnumerable<PictureCitation> Citations(MeasureStep step)
    {
        if (step.Record is { } record)
        {
            yield return new PictureCitation(new PictureTarget(null, null, null, null), record.Source, record.Source, record.Announced, null);
        }
        foreach (var told in step.Told)
        {
            yield return PictureRows.Citation(told.Report, told.Reported, told.Entry.Evidence);
        }
    }

    private sealed record Band(LedgerLine Line, List<(int Row, MeasurePeriod Period)> Periods, List<(int Row, MeasureStep Step)> Steps);
}
