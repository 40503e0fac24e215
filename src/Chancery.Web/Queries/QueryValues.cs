using System.Globalization;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Web.Queries;

/// <summary>Reads the values of an address one by one; what cannot be used is kept with its name, so that one answer tells of all.</summary>
/// <param name="query">The query of the address.</param>
internal sealed class QueryValues(IQueryCollection query)
{
    private const int Longest = 500;
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    private static readonly string Length = string.Create(CultureInfo.InvariantCulture, $"1–{Longest}");

    private readonly List<QueryFault> _faults = [];

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<QueryFault> Faults => _faults;

    /// <summary>A text without white space around it, in composed form; null where it is missing or empty.</summary>
    public string? Text(string name)
    {
        var text = query[name].Count > 0 ? query[name][^1]?.Trim() : null;
        if (text is null or "")
        {
            return null;
        }
        return text.Length <= Longest && Composed(text) is { } composed ? composed : Refuse<string>(name, text[..Math.Min(text.Length, 40)], Length);
    }

    /// <summary>Codes of states or bodies, in capitals, each once, in their order.</summary>
    public IReadOnlyList<string> Codes(string name) =>
        [.. query[name].SelectMany(v => (v ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).Take(20).Select(c => c.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];

    /// <summary>The code of a state or body, in capitals; null where it is missing.</summary>
    public string? Party(string name) => Text(name)?.ToUpperInvariant();

    /// <summary>One of several words; null where it is missing.</summary>
    public string? Word(string name, IReadOnlyList<string> among) =>
        Text(name) is not { } text || among.Contains(text) ? Text(name) : Refuse<string>(name, text, string.Join(", ", among));

    /// <summary>A text that may not be missing.</summary>
    public string Required(string name) => Text(name) ?? Refuse(name, "", Length, "")!;

    /// <summary>The first day that a date may mean.</summary>
    public DateOnly? First(string name) => Date(name)?.First;

    /// <summary>The last day that a date may mean.</summary>
    public DateOnly? Last(string name) => Date(name)?.Last;

    /// <summary>A single day, of the centuries in which what is asked of a dossier can lie.</summary>
    public DateOnly? Day(string name) => Date(name) switch
    {
        null => null,
        { First: { } day, Last: var last } when day == last => Near(name, day),
        _ => Refuse<DateOnly?>(name, Text(name)!, "2021-07-06, 6/7/2021"),
    };

    /// <summary>A day, refused where it lies in centuries that nothing can be asked of.</summary>
    public DateOnly? Near(string name, DateOnly? day) => day is null or { Year: >= FirstYear and <= LastYear }
        ? day
        : Refuse<DateOnly?>(name, Text(name)!, string.Create(CultureInfo.InvariantCulture, $"{FirstYear}–{LastYear}"));

    /// <summary>One of several codes.</summary>
    public T? Code<T>(string name, CodeParser<T> parse, IEnumerable<string> takes)
        where T : struct
    {
        var text = Text(name);
        return text is null ? null : parse(text, out var value) ? value : Refuse<T?>(name, text, string.Join(", ", takes));
    }

    /// <summary>A number in a range, or another where there is none.</summary>
    public int Number(string name, int least, int most, int otherwise)
    {
        var text = Text(name);
        if (text is null)
        {
            return otherwise;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Refuse(name, text, string.Create(CultureInfo.InvariantCulture, $"{least}–{most}"), otherwise);
    }

    /// <summary>True for a box that was ticked.</summary>
    public bool IsSet(string name) => Text(name) is "1" or "true" or "on";

    /// <summary>Notes that a value cannot be used.</summary>
    public T? Refuse<T>(string name, string value, string takes, T? otherwise = default)
    {
        _faults.Add(new QueryFault(name, value, takes));
        return otherwise;
    }

    /// <summary>A day that may not come before another.</summary>
    public DateOnly? NotBefore(string name, DateOnly? day, DateOnly? first) =>
        day < first ? Refuse<DateOnly?>(name, $"{day:O}", $">= {first:O}") : day;

    private EdtfDate? Date(string name)
    {
        var text = Text(name);
        return text is null ? null : PlainDate.Read(text) ?? Refuse<EdtfDate?>(name, text, "2021, 2021-07, 2021-07-06, 7/2021, 6/7/2021");
    }

    // What is no text, as half of a surrogate pair, cannot be composed.
    private static string? Composed(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
