using System.Globalization;
using Chancery.Model;

namespace Chancery.Register;

/// <summary>
/// What filters ask for, as words beside those of a document: c and a state's code, t and a type, p and a word of a name, s and a
/// word of the source, y and a year of an event. A filter is then one more word of the query, which the index answers as quickly.
/// </summary>
internal static class SearchFacet
{
    /// <summary>What stands for the years of an event that may lie in more than ten.</summary>
    public const string ManyYears = "y";

    private const int MostYears = 10;

    public static IEnumerable<string> Country(string? code) => Words("c", code is null ? "" : code.ToLowerInvariant());

    public static string Type(EventType type) => "t" + type.Code().ToLowerInvariant();

    /// <summary>The years in which an event may lie; <see cref="ManyYears"/> alone for one that spans too many.</summary>
    public static IEnumerable<string> Years(EdtfDate? date)
    {
        var first = date?.First ?? date?.Last;
        return first is null ? [] : Years(first, date?.Last ?? DateOnly.MaxValue) is { Count: > 0 } years ? years : [ManyYears];
    }

    /// <summary>The years of a range, one of which an event in it has; none where the range is open or too long.</summary>
    public static IReadOnlyList<string> Years(DateOnly? from, DateOnly? to) =>
        from is { } f && to is { } t && t.Year - f.Year is >= 0 and < MostYears
            ? [.. Enumerable.Range(f.Year, t.Year - f.Year + 1).Select(y => string.Create(CultureInfo.InvariantCulture, $"y{y}"))]
            : [];

    public static IEnumerable<string> Name(string? name) => Words("p", name);

    /// <summary>The words of the host of an address.</summary>
    public static IEnumerable<string> Url(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Source(uri.Host) : [];

    /// <summary>The words of the folders of a source, without the file's own name.</summary>
    public static IEnumerable<string> Folders(string source) => Source(source[..(source.AsSpan().LastIndexOfAny('/', '\\') + 1)]);

    public static IEnumerable<string> Source(string? words) => Words("s", words);

    private static IEnumerable<string> Words(string prefix, string? text) => text is null ? [] : SearchWords.Of(text.Normalize()).Select(w => prefix + w.Folded);
}
