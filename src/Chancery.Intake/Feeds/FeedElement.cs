namespace Chancery.Intake.Feeds;

/// <summary>An element of a feed with what is in it.</summary>
/// <param name="space">Its namespace.</param>
/// <param name="name">Its local name.</param>
/// <param name="parent">The link that its own are relative to, unless it says otherwise.</param>
internal sealed class FeedElement(string space, string name, Uri? parent)
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private readonly List<FeedElement> _children = [];
    private readonly List<(string Space, string Name, string Value)> _attributes = [];

    /// <summary>Its namespace.</summary>
    public string Space { get; } = space;

    /// <summary>Its local name.</summary>
    public string Name { get; } = name;

    /// <summary>The link that links in it are relative to (xml:base).</summary>
    public Uri? Against { get; private set; } = parent;

    /// <summary>All text in it, as one; of XHTML its markup.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its text without white space around it; null where nothing is left.</summary>
    public string? Words => Text.Trim() is { Length: > 0 } words ? words : null;

    /// <summary>Adds an attribute.</summary>
    public void AddAttribute(string attributeSpace, string attributeName, string value)
    {
        _attributes.Add((attributeSpace, attributeName, value));
        if (attributeSpace == XmlNamespace && attributeName == "base")
        {
            Against = Joined(value) is { } joined && Uri.TryCreate(joined, UriKind.Absolute, out var link) ? link : Against;
        }
    }

    /// <summary>Adds an element below it.</summary>
    public void Add(FeedElement child) => _children.Add(child);

    /// <summary>The value of an attribute without a namespace.</summary>
    public string? Attribute(string attributeName) => Attribute("", attributeName);

    /// <summary>Its language as it is declared.</summary>
    public string? Language => Attribute(XmlNamespace, "lang");

    /// <summary>The first element below it of that namespace and name.</summary>
    public FeedElement? Child(string childSpace, string childName) => Children(childSpace, childName).FirstOrDefault();

    /// <summary>The first element below it of its own namespace and that name.</summary>
    public FeedElement? Child(string childName) => Child(Space, childName);

    /// <summary>The elements below it of that namespace and name.</summary>
    public IEnumerable<FeedElement> Children(string childSpace, string childName) => _children.Where(c => c.Name == childName && c.Space == childSpace);

    /// <summary>A link made absolute where that can be done; else as it stands.</summary>
    public string? Joined(string? link)
    {
        link = link?.Trim();
        if (string.IsNullOrEmpty(link))
        {
            return null;
        }
        // On Unix "/path" is a file's absolute link.
        if (link[0] != '/' && Uri.TryCreate(link, UriKind.Absolute, out var absolute))
        {
            return absolute.IsWellFormedOriginalString() ? link : absolute.AbsoluteUri;
        }
        return Against is not null && Uri.TryCreate(Against, link, out var joined) ? joined.AbsoluteUri : link;
    }

    /// <summary>The value of an attribute.</summary>
    public string? Attribute(string attributeSpace, string attributeName)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute.Name == attributeName && attribute.Space == attributeSpace)
            {
                return attribute.Value;
            }
        }
        return null;
    }
}
