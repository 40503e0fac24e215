using AngleSharp.Dom;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Reads what the elements of one page are called.</summary>
internal sealed class NameReader(PageNames names)
{
    private readonly Dictionary<string, PageNameKind> _known = new(StringComparer.Ordinal);

    /// <summary>What an element's class, id, role and kind of component tell.</summary>
    public PageNameKind KindsOf(IElement element) =>
        KindsOf(element.GetAttribute("class")) | KindsOf(element.GetAttribute("id")) | KindsOf(element.GetAttribute("role"))
        | KindsOf(element.GetAttribute("data-component")) | KindsOf(element.GetAttribute("data-type")) | (element.LocalName == "div" ? KindsOf(element.GetAttribute("type")) : PageNameKind.None);

    /// <summary>True when an element says that it is not shown.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("style") is { } style && HidesBy(style);

    private static bool HidesBy(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    private PageNameKind KindsOf(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return PageNameKind.None;
        }
        if (!_known.TryGetValue(value, out var kinds))
        {
            kinds = Read(value);
            _known[value] = kinds;
        }
        return kinds;
    }

    private PageNameKind Read(ReadOnlySpan<char> value)
    {
        var kinds = PageNameKind.None;
        foreach (var range in value.Split(' '))
        {
            kinds |= names.KindsOf(value[range]);
        }
        return kinds;
    }
}
