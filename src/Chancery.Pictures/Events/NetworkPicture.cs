using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Events;

/// <summary>
/// A network of contacts: states and bodies around a circle, a line between each two that met, the thicker the oftener, with the number on it. Lines of what was only
/// announced are dashed; dotted are those of pairs that met in the period before, and in this one not.
/// </summary>
internal sealed class NetworkPicture
{
    private const int MostNodes = 24;
    private const double Middle = Sheet.Width / 2;
    private const double Radius = 290;
    private const double InnerRadius = 185;
    private const double Stretch = 1.5;
    private const double NodeRadius = 9;
    private const double MostName = 84;
    private const double Thickest = 9;

    private readonly DossierEvents _facts;
    private readonly PictureWords _words;
    private readonly ContactNetwork _network;
    private readonly PictureTable _table;
    private readonly MarkGroups _marks;
    private readonly string[] _shown;
    private readonly Dictionary<string, int> _places;
    private readonly int _most;

    private NetworkPicture(DossierEvents facts, DossierEvents before, PictureWords words, Func<PictureMark, string?> links)
    {
        (_facts, _words) = (facts, words);
        _network = ContactNetwork.Of(facts.Events, before.Events);
        _most = _network.Edges.Select(e => e.Contacts.Count).DefaultIfEmpty(1).Max();
        _table = new PictureTable(Columns(words), [.. _network.Edges.Select(Row)], Notes());
        _marks = new MarkGroups(_table.Rows, links);
        // Those of which there is no room stand together as one.
        var parties = facts.Dossier.Parties.Where(_network.Nodes.Contains).ToList();
        var nodes = parties.Concat(_network.Nodes.Except(parties)).ToList();
        _shown = nodes.Count <= MostNodes ? [.. nodes] : [.. nodes.Take(MostNodes - 1), words.Messages.Format("picture.others", nodes.Count - MostNodes + 1)];
        _places = nodes.Index().ToDictionary(n => n.Item, n => Math.Min(n.Index, _shown.Length - 1), StringComparer.Ordinal);
    }

    /// <summary>Draws it.</summary>
    public static Scene Draw(DossierEvents facts, DossierEvents before, PictureWords words, Func<PictureMark, string?> links) => new NetworkPicture(facts, before, words, links).Draw();

    private Scene Draw()
    {
        var messages = _words.Messages;
        var sheet = new Sheet(
            messages.Format("picture.network", DossierWords.Title(messages, _facts.Dossier)),
            messages.Format("picture.period", _words.Dates.Of(_facts.From), _words.Dates.Of(_facts.To), _words.Dates.Of(_facts.Day), _facts.Events.Count));
        var centre = sheet.Take((2 * Radius) + 90) + Radius + 45;
        var lines = Lines();
        var points = Points(lines, centre);
        var names = _shown.Zip(points).Select(n => Name(n.First, n.Second, centre)).ToList();
        var taken = points.Select(p => new Box(p.X - NodeRadius, p.Y - NodeRadius, 2 * NodeRadius, 2 * NodeRadius)).Concat(names.Select(n => n.Box)).ToList();
        // Thin lines lie above thick ones.
        foreach (var line in lines.Where(l => l.One != l.Other).OrderByDescending(l => l.Rows.Sum(r => _network.Edges[r].Contacts.Count)))
        {
            sheet.Add(Line(line.Rows, points[line.One], points[line.Other], taken));
        }
        foreach (var (i, name) in _shown.Index())
        {
            DrawNode(sheet, name, points[i], names[i], [.. lines.Where(l => l.One == i && l.Other == i).SelectMany(l => l.Rows)]);
        }
        sheet.Legend(Legend());
        return sheet.Finish(messages.Format("picture.network.description", _network.Nodes.Count, _network.Edges.Count), _table);
    }

    // Which pairs share a line: only those with the node that stands for several share one.
    private List<(int One, int Other, List<int> Rows)> Lines() =>
        [.. _network.Edges.Index().GroupBy(e => (Math.Min(_places[e.Item.One], _places[e.Item.Other]), Math.Max(_places[e.Item.One], _places[e.Item.Other])))
            .Select(g => (g.Key.Item1, g.Key.Item2, g.Select(e => e.Index).ToList()))];

    // The parties around an inner circle; around an outer one the others, each near those that it meets.
    private ScenePoint[] Points(List<(int One, int Other, List<int> Rows)> lines, double centre)
    {
        var weights = new double[_shown.Length, _shown.Length];
        foreach (var (one, other, rows) in lines.Where(l => l.One != l.Other))
        {
            weights[one, other] = weights[other, one] = 1 + Math.Sqrt(rows.Sum(r => _network.Edges[r].Contacts.Count));
        }
        var inner = _shown.Count(_facts.Dossier.Parties.Contains);
        var angles = Ring.Angles(weights, inner);
        var radius = inner == _shown.Length ? Radius : InnerRadius;
        return [.. angles.Select((a, i) => (Angle: a, Radius: i < inner ? radius : Radius))
            .Select(p => new ScenePoint(Middle + (p.Radius * Stretch * Math.Cos(p.Angle)), centre + (p.Radius * Math.Sin(p.Angle))))];
    }

    private GroupShape Line(List<int> rows, ScenePoint from, ScenePoint to, List<Box> taken)
    {
        var edges = rows.ConvertAll(r => _network.Edges[r]);
        var (held, told) = (edges.Sum(e => e.Held), edges.Sum(e => e.Contacts.Count));
        var width = told == 0 ? 1.3 : 1 + ((Thickest - 1) * Math.Sqrt(told / (double)Math.Max(_most, told)));
        var stroke = held > 0 ? new Stroke(Ink.Contact, width) : told > 0 ? new Stroke(Ink.Contact, 1.3, Dash.Dashed) : new Stroke(Ink.Muted, 1.3, Dash.Dotted);
        var shapes = new List<Shape> { new LineShape(from, to, stroke) };
        var text = PictureRows.Number(told).Words;
        if (told > 1 && LabelPlace(from, to, text, taken) is { } place)
        {
            shapes.Add(new RectangleShape(place, Ink.Paper));
            shapes.Add(new TextShape(new(place.Left + (place.Width / 2), place.Top + 12.5), text, Sheet.Small, TextAnchor.Middle));
            taken.Add(place);
        }
        return _marks.Of(rows, Title(edges), shapes);
    }

    // On the line, as near to its middle as nothing else stands; the table has the number in any case.
    private static Box? LabelPlace(ScenePoint from, ScenePoint to, string text, List<Box> taken)
    {
        // As high as the words are with all that stands above and below their line.
        const double Height = 16;
        var width = TextWidth.Of(text, Sheet.Small) + 4;
        for (var step = 0; step <= 12; step++)
        {
            var part = 0.5 + (0.03 * (step % 2 == 0 ? step / 2 : -((step + 1) / 2)));
            var box = new Box(from.X + ((to.X - from.X) * part) - (width / 2), from.Y + ((to.Y - from.Y) * part) - (Height / 2), width, Height);
            if (!taken.Exists(box.Overlaps))
            {
                return box;
            }
        }
        return null;
    }

    private void DrawNode(Sheet sheet, string name, ScenePoint at, TextShape label, List<int> among)
    {
        var isParty = _facts.Dossier.Parties.Contains(name);
        var outline = isParty ? Signs.Disc(at.X, at.Y, NodeRadius) : Signs.Square(at.X, at.Y, NodeRadius - 2);
        var ground = new RectangleShape(label.Box with { Top = label.Box.Top + 2, Height = label.Box.Height - 3 }, Ink.Paper);
        Shape[] shapes = [ground, PathShape.Area(outline, isParty ? Ink.Text : Ink.Paper, new Stroke(Ink.Text, 1.5)), label];
        sheet.Add(among.Count > 0 ? _marks.Of(among, Title(among.ConvertAll(r => _network.Edges[r])), shapes) : new GroupShape(shapes, name, null, null));
    }

    // Outside the circle, beside the node or over and under it.
    private TextShape Name(string name, ScenePoint at, double centre)
    {
        var isParty = _facts.Dossier.Parties.Contains(name);
        var (x, y) = (at.X - Middle, at.Y - centre);
        var anchor = x > 20 ? TextAnchor.Start : x < -20 ? TextAnchor.End : TextAnchor.Middle;
        var aside = anchor == TextAnchor.Middle ? 0 : NodeRadius + 6;
        var below = anchor == TextAnchor.Middle ? (y > 0 ? NodeRadius + 16 : -NodeRadius - 7) : 4.5;
        return new TextShape(new(at.X + (anchor == TextAnchor.End ? -aside : aside), at.Y + below), TextWidth.Fit(name, Sheet.Usual, MostName, isParty), Sheet.Usual, anchor, Ink.Text, isParty);
    }

    private string Title(List<NetworkEdge> edges)
    {
        const int MostNamed = 6;
        var lines = edges.Select(e => _words.Messages.Format("picture.contacts", e.One, e.Other, e.Held, e.Contacts.Count - e.Held, e.Before)).ToList();
        lines.AddRange(edges.SelectMany(e => e.Contacts).DistinctBy(c => c.Id, StringComparer.Ordinal).TakeLast(MostNamed)
            .Select(c => $"{_words.Dates.Of(c.Event.Date)}: {_words.Events.ShortKind(c.Event)}, {_words.Events.Status(c.Event.Status)}: {EventWords.Names(c.Event)}"));
        return string.Join("\n", lines);
    }

    private IEnumerable<(Func<double, double, IEnumerable<Shape>> Sign, string Words)> Legend()
    {
        var messages = _words.Messages;
        yield return ((x, y) => [Bar(x, y, new Stroke(Ink.Contact, 4))], messages["picture.met"]);
        yield return ((x, y) => [Bar(x, y, new Stroke(Ink.Contact, 1.3, Dash.Dashed))], messages["picture.only-announced"]);
        yield return ((x, y) => [Bar(x, y, new Stroke(Ink.Muted, 1.3, Dash.Dotted))], messages["picture.silent"]);
        yield return ((x, y) => [PathShape.Area(Signs.Disc(x, y, 6), Ink.Text)], messages["picture.party"]);
        yield return ((x, y) => [PathShape.Area(Signs.Square(x, y, 5), Ink.Paper, new Stroke(Ink.Text, 1.5))], messages["picture.outsider"]);
    }

    private static LineShape Bar(double x, double y, Stroke stroke) => new(new(x - 14, y), new(x + 14, y), stroke);

    private List<string> Notes() =>
        [.. _facts.Notes(_words), .. _network.OneSided == 0 ? [] : new[] { _words.Messages.Format("picture.one-sided", _network.OneSided) }];

    private static PictureColumn[] Columns(PictureWords words) =>
    [
        PictureRows.Column(words, "one", "picture.one"), PictureRows.Column(words, "other", "picture.other"), PictureRows.Column(words, "held", "status.held"),
        PictureRows.Column(words, "not_held", "picture.not-held"), PictureRows.Column(words, "before", "picture.before"), PictureRows.Column(words, "last", "column.last"),
    ];

    private PictureRow Row(NetworkEdge edge)
    {
        var last = edge.Contacts.LastOrDefault(c => c.Event.Status == EventStatus.Held);
        return new PictureRow(
            [edge.One, edge.Other, PictureRows.Number(edge.Held), PictureRows.Number(edge.Contacts.Count - edge.Held), PictureRows.Number(edge.Before), PictureRows.Date(_words, last?.Event.Date)],
            [.. (edge.Contacts.Count > 0 ? edge.Contacts : edge.Earlier).SelectMany(PictureRows.Citations)]);
    }
}
