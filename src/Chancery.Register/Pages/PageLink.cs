using System.Collections.Frozen;

namespace Chancery.Register.Pages;

/// <summary>
/// The form of a link by which the same page is known again: without its scheme, the "www." or "m." of its host, its fragment,
/// a slash at the end, and what only tells from where a reader came.
/// </summary>
internal static class PageLink
{
    private const string Campaign = "utm_";

    // What sharing buttons and advertisements put behind a link; it never chooses another page.
    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "gidzl", "zarsrc", "_gl", "_ga");

    /// <summary>The form of a link; null for none, or one that is no address of the web or leads to a site's first page.</summary>
    public static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }
        if (Host(address) is not { } host)
        {
            return null;
        }
        var path = address.AbsolutePath.TrimEnd('/');
        var query = string.Join('&', address.Query.TrimStart('?').Split('&').Where(ChoosesPage));
        return path.Length == 0 && query.Length == 0 ? null : host + path + (query.Length > 0 ? "?" + query : "");
    }

    // Null for a host of letters that no name may have, which is seen only when its ASCII form is asked for.
    private static string? Host(Uri address)
    {
        string host;
        try
        {
            host = address.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return null;
        }
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'))
            {
                host = host[prefix.Length..];
                break;
            }
        }
        return address.IsDefaultPort ? host : FormattableString.Invariant($"{host}:{address.Port}");
    }

    private static bool ChoosesPage(string parameter)
    {
        var name = parameter.AsSpan();
        var equals = name.IndexOf('=');
        name = equals < 0 ? name : name[..equals];
        return name.Length > 0 && !name.StartsWith(Campaign, StringComparison.OrdinalIgnoreCase) && !Tracking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
    }
}
