using Chancery.Dossier.Standoffs;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Standoffs;

/// <summary>Where the boxes of acts stand, and where the ends of edges at them.</summary>
internal sealed class StandoffLayout
{
    /// <summary>How wide a box is.</summary>
    public const double BoxWidth = 190;

    private const double LeastHeight = 34;
    private const double EndGap = 15;
    private const double ActGap = 14;
    private const double PartyGap = 38;

    private readonly Dictionary<PartyAct, int> _columns = [];
    private readonly Dictionary<PartyAct, Box> _boxes = [];
    private readonly Dictionary<(int Edge, bool IsFor), EdgeEnd> _ends = [];

    /// <summary>Lays a graph out.</summary>
    /// <param name="edges">Its edges.</param>
    /// <param name="top">Where the boxes may begin.</param>
    public StandoffLayout(IReadOnlyList<WaitingEdge> edges, double top)
    {
        var columns = StandoffColumns.Of(edges);
        foreach (var (i, column) in columns.Index())
        {
            column.ToList().ForEach(a => _columns.Add(a, i));
        }
        Place(columns, edges, top);
        PlaceEnds(edges);
    }

    /// <summary>The boxes.</summary>
    public IReadOnlyDictionary<PartyAct, Box> Boxes => _boxes;

    /// <summary>How much room is between columns.</summary>
    public double Gap { get; private set; }

    /// <summary>Where the lowest box ends.</summary>
    public double Bottom => _boxes.Values.Select(b => b.Bottom).DefaultIfEmpty(0).Max();

    /// <summary>The end of an edge at the act that waits, or at the one that is waited for.</summary>
    public EdgeEnd End(int edge, bool isFor) => _ends[(edge, isFor)];

    private void Place(IReadOnlyList<IReadOnlyList<PartyAct>> columns, IReadOnlyList<WaitingEdge> edges, double top)
    {
        if (columns.Count == 0)
        {
            return;
        }
        var heights = columns.Select(c => c.Sum(a => Height(a, edges) + ActGap) + (c.Select(a => a.Party).Distinct().Count() * PartyGap)).ToList();
        Gap = columns.Count < 2 ? Sheet.Width / 2 : (Sheet.Width - (2 * Sheet.Margin) - (columns.Count * BoxWidth)) / (columns.Count - 1);
        foreach (var (i, column) in columns.Index())
        {
            var y = top + ((heights.Max() - heights[i]) / 2);
            var party = "";
            foreach (var act in column)
            {
                y += act.Party == party ? 0 : PartyGap;
                party = act.Party;
                _boxes.Add(act, new Box(Sheet.Margin + (i * (BoxWidth + Gap)), y, BoxWidth, Height(act, edges)));
                y += Height(act, edges) + ActGap;
            }
        }
    }

    // As high as the ends at its busier side need.
    private double Height(PartyAct act, IReadOnlyList<WaitingEdge> edges)
    {
        var ends = edges.SelectMany(e => new[] { (Act: e.Waits, Other: e.For), (Act: e.For, Other: e.Waits) }).Where(e => e.Act == act).CountBy(e => Side(act, e.Other)).Select(s => s.Value);
        return Math.Max(LeastHeight, (EndGap * ends.DefaultIfEmpty(0).Max()) + 8);
    }

    // Edges within a column leave at the side on which there is more room: in the leftmost one at the right.
    private int Side(PartyAct act, PartyAct other) => _columns[other] > _columns[act] || (_columns[other] == _columns[act] && _columns[act] == 0) ? 1 : -1;

    // Of the ends at a side of a box those stand higher that lead higher.
    private void PlaceEnds(IReadOnlyList<WaitingEdge> edges)
    {
        var ends = edges.Index().SelectMany(e => new[] { (Edge: e.Index, IsFor: false, Act: e.Item.Waits, Other: e.Item.For), (Edge: e.Index, IsFor: true, Act: e.Item.For, Other: e.Item.Waits) });
        foreach (var side in ends.GroupBy(e => (e.Act, Side: Side(e.Act, e.Other))))
        {
            var box = _boxes[side.Key.Act];
            var sorted = side.OrderBy(e => _boxes[e.Other].Top + (_boxes[e.Other].Height / 2)).ThenBy(e => e.Edge).ThenBy(e => e.IsFor).ToList();
            foreach (var (i, end) in sorted.Index())
            {
                var y = box.Top + (box.Height / 2) + ((i - ((sorted.Count - 1) / 2.0)) * EndGap);
                _ends.Add((end.Edge, end.IsFor), new EdgeEnd(side.Key.Side > 0 ? box.Right : box.Left, y, side.Key.Side));
            }
        }
    }
}
