using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Tells what the markup around each run of text makes of it, within one root.</summary>
internal sealed class Zones
{
    private const double MostOfBox = 0.5;
    private const double MostOfPart = 0.4;

    private const int LeastProse = 200;
    private const int LongestCaption = 600;

    private const PageNameKind Site = PageNameKind.Promotion | PageNameKind.Advert | PageNameKind.Comments | PageNameKind.Share | PageNameKind.Bio
        | PageNameKind.Navigation | PageNameKind.Tags | PageNameKind.Overlay | PageNameKind.Aside | PageNameKind.Copyright | PageNameKind.Media;

    private const PageNameKind Sure = PageNameKind.Related | PageNameKind.Advert | PageNameKind.Comments | PageNameKind.Overlay | PageNameKind.Byline | PageNameKind.Date
        | PageNameKind.Lead | PageNameKind.Subtitle | PageNameKind.Title;

    private readonly PageNode _root;
    private readonly PageWeights _weights;
    private readonly long _prose;
    private readonly int _title;
    private readonly bool _named;
    private readonly Dictionary<int, Zone> _known = [];

    /// <summary>The zones within a root.</summary>
    /// <param name="weights">How much stands where.</param>
    /// <param name="root">The root.</param>
    /// <param name="title">Index of the block that prints the headline, or -1.</param>
    /// <param name="named">False where what elements are called is passed over.</param>
    public Zones(PageWeights weights, PageNode root, int title = -1, bool named = true)
    {
        (_title, _named) = (title, named);
        _weights = weights;
        _root = root;
        _prose = weights.Prose(root);
    }

    /// <summary>The zone of an element's own text.</summary>
    public Zone Of(PageNode node)
    {
        var path = new Stack<PageNode>();
        var at = node;
        var zone = Zone.Own;
        while (at is not null && at != _root && !_known.TryGetValue(at.Index, out zone))
        {
            path.Push(at);
            at = at.Parent;
        }
        while (path.TryPop(out var below))
        {
            zone = zone is Zone.Own or Zone.Lead or Zone.Subtitle ? OwnZone(below, zone) : Inside(zone, below);
            _known[below.Index] = zone;
        }
        return zone;
    }

    // A credit within a caption is told apart; a caption within a box of the site is the box's.
    // A post in a wrapper for sharing is the article's.
    private static Zone Inside(Zone zone, PageNode node) => zone switch
    {
        Zone.Caption when node.Is(PageNameKind.Credit) => Zone.Credit,
        Zone.Site or Zone.Related when node.Is(PageNameKind.Embed) && !node.Is(PageNameKind.Advert | PageNameKind.Promotion | PageNameKind.Comments) => Zone.Own,
        _ => zone,
    };

    private Zone OwnZone(PageNode node, Zone around)
    {
        var zone = ByTag(node);
        if (zone == Zone.Own)
        {
            zone = ByName(_named ? node.Names : node.Names & Sure, node);
        }
        return zone == Zone.Own || zone == Zone.Caption && IsTooLong(node) || zone is Zone.Site or Zone.Related && IsArticle(node) || _weights.Prose(node) > _prose * MostOf(zone) && !IsApart(node) ? around : zone;
    }

    // What is called a picture's text and holds paragraphs of it is text beside a picture.
    private bool IsTooLong(PageNode node) => node.Tag is not ("figure" or "figcaption" or "caption") && _weights.Prose(node) > LongestCaption;

    // A name on what holds the headline and text below it is no box's: blogs write an article's topics and make into its class.
    private bool IsArticle(PageNode node) => _title >= node.FirstBlock && _title < node.EndBlock && _weights.Prose(node) >= LeastProse;

    // Readers may write more than the author did, and a site more on its cookies.
    private bool IsApart(PageNode node) => _title >= 0 && (node.Is(PageNameKind.Comments | PageNameKind.Overlay) || node.Tag is "footer" or "nav" or "dialog");

    // An element with so much of the text is the article, whatever it is called.
    private static double MostOf(Zone zone) => zone is Zone.Related or Zone.Site ? MostOfBox : MostOfPart;

    private static Zone ByTag(PageNode node) => node.Tag switch
    {
        "figcaption" or "figure" or "caption" => Zone.Caption,
        "aside" => Zone.Related,
        _ when Tags.Ways.Contains(node.Tag) => Zone.Site,
        "h1" => Zone.Title,
        "time" => Zone.Date,
        _ => Zone.Own,
    };

    private static Zone ByName(PageNameKind names, PageNode node) => names switch
    {
        PageNameKind.None => Zone.Own,
        var n when (n & PageNameKind.Embed) != 0 => Zone.Own,
        var n when (n & PageNameKind.Related) != 0 => Zone.Related,
        var n when (n & PageNameKind.Caption) != 0 => Zone.Caption,
        var n when (n & PageNameKind.Credit) != 0 => Zone.Credit,
        var n when (n & Site) != 0 => Zone.Site,
        var n when (n & PageNameKind.Byline) != 0 => Zone.Byline,
        var n when (n & PageNameKind.Date) != 0 => Zone.Date,
        var n when (n & PageNameKind.Lead) != 0 => Zone.Lead,
        var n when (n & PageNameKind.Subtitle) != 0 => Zone.Subtitle,
        var n when (n & PageNameKind.Title) != 0 && Tags.Headings.Contains(node.Tag) => Zone.Title,
        _ => Zone.Own,
    };
}
