using System.Collections.Immutable;
using System.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>
/// Reads RSS, RDF, Atom and sitemaps. Document types are refused, and with them entities of a feed's own. An item is read at a time; what
/// stands behind a place that cannot be read is lost, what stands before it is kept.
/// </summary>
internal sealed class XmlFeedReader
{
    // As many as a sitemap may have.
    private const int MostItems = 50_000;
    private const int Head = 16 * 1024;
    private const int MostCharacters = 64 * 1024 * 1024;

    private readonly FeedTally _tally = new();
    private readonly XmlFeedItems _items;
    private readonly ImmutableArray<FeedItem>.Builder _read = ImmutableArray.CreateBuilder<FeedItem>();
    private Uri? _against;
    private FeedKind? _kind;
    private string? _title;
    private string? _language;
    private int _empty;

    private XmlFeedReader(Uri? against) => (_against, _items) = (against, new XmlFeedItems(_tally));

    /// <summary>The feed of a text, or the failure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="link">Where it stands.</param>
    /// <param name="place">A failure with the place of the feed and no code.</param>
    public static FeedResult Read(string text, Uri? link, IntakeFailure place)
    {
        var first = new XmlFeedReader(link);
        var fault = first.TryRead(text);
        if (fault is null)
        {
            return first.Result(null, isRepaired: false, place);
        }
        if (first._kind is null && !IsLike(text))
        {
            return new FeedResult(null, place with { Code = IntakeCode.NotAFeed });
        }
        var second = new XmlFeedReader(link);
        var left = second.TryRead(FeedRepair.Repair(text));
        return second._read.Count >= first._read.Count
            ? second.Result(left is null ? null : Broken(place, left), isRepaired: true, place)
            : first.Result(Broken(place, fault), isRepaired: false, place);
    }

    private static IntakeFailure Broken(IntakeFailure place, XmlException e) =>
        place with { Code = IntakeCode.BrokenFeed, Line = e.LineNumber > 0 ? e.LineNumber : null, Arguments = [e.Message] };

    // What could not be read up to its root may be a feed all the same, with a document type before it.
    private static bool IsLike(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head));
        foreach (var root in (ReadOnlySpan<string>)["<rss", "<rdf:RDF", "<feed", "<urlset", "<sitemapindex"])
        {
            if (head.Contains(root, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private FeedResult Result(IntakeFailure? broken, bool isRepaired, IntakeFailure place)
    {
        if (_kind is not { } kind || (broken is not null && _read.Count == 0))
        {
            return new FeedResult(null, broken ?? place with { Code = IntakeCode.NotAFeed });
        }
        return new FeedResult(new Feed(kind, _read.ToImmutable())
        {
            Title = _title,
            Language = _language,
            BadDates = _tally.BadDates,
            DatesWithoutZone = _tally.DatesWithoutZone,
            EmptyItems = _empty,
            IsRepaired = isRepaired,
            Broken = broken,
        }, null);
    }

    private XmlException? TryRead(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        try
        {
            Read(reader);
            return null;
        }
        catch (XmlException e)
        {
            return e;
        }
    }

    private void Read(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element)
        {
            return;
        }
        _kind = KindOf(reader.LocalName);
        if (_kind is null)
        {
            return;
        }
        Enter(reader);
        while (!reader.EOF && _read.Count < MostItems)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (reader.LocalName == "channel" && reader.Depth == 1)
            {
                Enter(reader);
            }
            else
            {
                ReadPart(reader);
            }
        }
    }

    private void Enter(XmlReader reader)
    {
        var element = FeedElementReader.Open(reader, _against);
        (_against, _language) = (element.Against, element.Language ?? _language);
        reader.Read();
    }

    private void ReadPart(XmlReader reader)
    {
        var isItem = reader.LocalName == ItemName();
        var isHead = reader.LocalName is "title" or "language" or "link";
        if (!isItem && !isHead)
        {
            reader.Skip();
            return;
        }
        var element = FeedElementReader.Read(reader, _against);
        if (isItem)
        {
            Add(element);
        }
        else
        {
            ReadHead(element);
        }
    }

    private void ReadHead(FeedElement element)
    {
        switch (element.Name)
        {
            case "title":
                _title ??= _kind == FeedKind.Atom ? XmlFeedItems.AtomText(element) : PlainMarkup.Of(element.Text);
                break;
            case "language":
                _language ??= element.Words;
                break;
            default:
                // What came without a link of its own is read as if it stood where it says.
                _against ??= Uri.TryCreate(element.Words, UriKind.Absolute, out var link) && !link.IsFile ? link : null;
                break;
        }
    }

    private void Add(FeedElement element)
    {
        var item = FeedItems.Known(_items.Of(_kind!.Value, element));
        if (FeedItems.IsEmpty(item))
        {
            _empty++;
        }
        else
        {
            _read.Add(item);
        }
    }

    private string ItemName() => _kind switch
    {
        FeedKind.Atom => "entry",
        FeedKind.Sitemap => "url",
        FeedKind.SitemapIndex => "sitemap",
        _ => "item",
    };

    private static FeedKind? KindOf(string root) => root switch
    {
        "rss" => FeedKind.Rss,
        "RDF" => FeedKind.Rdf,
        "feed" => FeedKind.Atom,
        "urlset" => FeedKind.Sitemap,
        "sitemapindex" => FeedKind.SitemapIndex,
        _ => null,
    };
}
