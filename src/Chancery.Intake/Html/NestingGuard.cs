using System.Collections.Frozen;

namespace Chancery.Intake.Html;

/// <summary>
/// Keeps a page from being nested without bound before it is parsed: for each element the parser looks through all that are open,
/// and those that only style it opens anew in every paragraph. Tags too many become spaces, so that every offset stays; text stays.
/// </summary>
internal sealed class NestingGuard
{
    private const int MostOpen = 250;
    private const int MostStyles = 60;

    private static readonly FrozenSet<string> Styles = Set("a b big code em font i nobr s small strike strong tt u");
    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr frame keygen bgsound basefont image");
    private static readonly FrozenSet<string> EndByNext = Set("p li dt dd option optgroup tr td th tbody thead tfoot rp rt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Set("a b i p em li td tr th div span font strong small table tbody ul ol dl dt dd section article h1 h2 h3 h4 h5 h6 br img input meta link script option form label button").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _source;
    private readonly TagScanner _tags;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _blanked = new(StringComparer.Ordinal);
    private int _styled;
    private char[]? _changed;

    private NestingGuard(string source)
    {
        _source = source;
        _tags = new TagScanner(source);
    }

    /// <summary>The page with no more elements open at once than any page needs; the same string where that is so already.</summary>
    public static string Bounded(string source) => new NestingGuard(source).Run();

    private string Run()
    {
        while (_tags.MoveNext())
        {
            var name = NameOf(_tags.Name);
            if (_tags.IsEnd)
            {
                Close(name);
            }
            else if (Styles.Contains(name))
            {
                OpenStyle(name);
            }
            else if (!Void.Contains(name))
            {
                Open(name);
            }
        }
        return _changed is null ? _source : new string(_changed);
    }

    private static string NameOf(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();

    private void OpenStyle(string name)
    {
        var open = _styles.GetValueOrDefault(name);
        if (_styled >= MostStyles)
        {
            Blank(name);
        }
        else if (name != "a" || open == 0)
        {
            _styles[name] = open + 1;
            _styled++;
        }
    }

    private void Open(string name)
    {
        if (name is "script" or "noscript" && !_open.Contains("svg") && !_open.Contains("math"))
        {
            _tags.SkipContent();
        }
        if (EndByNext.Contains(name) && _open.LastIndexOf(name) is >= 0 and var last && last == _open.Count - 1)
        {
            _open.RemoveRange(last, _open.Count - last);
        }
        if (_open.Count >= MostOpen)
        {
            Blank(name);
            return;
        }
        _open.Add(name);
    }

    private void Close(string name)
    {
        if (_blanked.GetValueOrDefault(name) is > 0 and var blanked)
        {
            _blanked[name] = blanked - 1;
            Blank();
        }
        else if (_styles.GetValueOrDefault(name) is > 0 and var styles)
        {
            _styles[name] = styles - 1;
            _styled--;
        }
        else if (_open.LastIndexOf(name) is >= 0 and var last)
        {
            _open.RemoveRange(last, _open.Count - last);
        }
    }

    private void Blank(string name)
    {
        _blanked[name] = _blanked.GetValueOrDefault(name) + 1;
        Blank();
    }

    private void Blank()
    {
        _changed ??= _source.ToCharArray();
        _changed.AsSpan(_tags.Start, _tags.End - _tags.Start).Fill(' ');
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
