using System.Collections.Frozen;

namespace Chancery.Intake.Html;

/// <summary>What HTML says of its elements by their tags.</summary>
internal static class Tags
{
    /// <summary>Elements that begin a line of their own.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul caption");

    /// <summary>Elements that hold no text to be read on the page, or controls.</summary>
    public static readonly FrozenSet<string> Unread = Set(
        "script style noscript template svg math iframe object embed applet audio video canvas map head title select textarea input button datalist progress meter noframes noembed");

    /// <summary>Elements that hold ways about the page or site.</summary>
    public static readonly FrozenSet<string> Ways = Set("nav menu footer dialog form");

    /// <summary>Headings.</summary>
    public static readonly FrozenSet<string> Headings = Set("h1 h2 h3 h4 h5 h6");

    private static FrozenSet<string> Set(string tags) => tags.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
