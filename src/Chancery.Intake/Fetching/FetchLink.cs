using System.Buffers;
using System.Globalization;
using System.Net;

namespace Chancery.Intake.Fetching;

/// <summary>
/// Checks the words of a link before anything is done with it: its scheme, its port, that it carries no password, and that a host that
/// is an address is written as one and may be asked. Names are checked by their addresses when the connection is made.
/// </summary>
internal sealed class FetchLink(FetchPolicy policy, AddressGuard guard)
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The link to ask for, or null with the failure.</summary>
    /// <param name="text">The link as it was given.</param>
    /// <param name="against">What it is relative to, if it is.</param>
    /// <param name="failure">What is wrong.</param>
    public Uri? Check(string text, Uri? against, out IntakeFailure? failure)
    {
        text = text.Trim();
        var link = text.Length <= policy.LongestLink && !HasStrange(text) ? Make(text, against) : null;
        failure = link is null || !HasHost(link) ? new IntakeFailure(IntakeCode.BadLink, Shown(text)) : Fault(link, text);
        return failure is null ? link : null;
    }

    // A host of letters that no name may have is seen only when its ASCII form is asked for.
    private static bool HasHost(Uri link)
    {
        try
        {
            return link.IdnHost.Length > 0 || (link.Scheme != Uri.UriSchemeHttp && link.Scheme != Uri.UriSchemeHttps);
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static Uri? Make(string text, Uri? against)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var link) && !link.IsFile)
        {
            return link;
        }
        // On Unix "/path" is a file's absolute link.
        if (link is { IsFile: true } && text.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return link;
        }
        return against is not null && Uri.TryCreate(against, text, out var joined) ? joined : null;
    }

    private IntakeFailure? Fault(Uri link, string text)
    {
        var place = Shown(link.OriginalString);
        if (link.Scheme != Uri.UriSchemeHttp && link.Scheme != Uri.UriSchemeHttps)
        {
            return new IntakeFailure(IntakeCode.RefusedScheme, place) { Arguments = [link.Scheme] };
        }
        if (link.UserInfo.Length > 0 || Written(text).Contains('@'))
        {
            // The failure must not print the password.
            return new IntakeFailure(IntakeCode.RefusedCredentials, link.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped));
        }
        if (!policy.Ports.Contains(link.Port))
        {
            return new IntakeFailure(IntakeCode.RefusedPort, place) { Arguments = [link.Port.ToString(CultureInfo.InvariantCulture)] };
        }
        return IsRefusedAddress(link, text) ? new IntakeFailure(IntakeCode.RefusedAddress, place) { Arguments = [link.IdnHost, link.IdnHost] } : null;
    }

    private bool IsRefusedAddress(Uri link, string text)
    {
        if (link.HostNameType is not (UriHostNameType.IPv4 or UriHostNameType.IPv6))
        {
            return EndsInNumber(link.IdnHost);
        }
        // 0x7f.1, 017700000001 and 2130706433 are addresses to some programs: only the plain form is taken.
        var host = HostOf(Written(text));
        var isPlain = link.HostNameType == UriHostNameType.IPv6 || host.IsEmpty || host.SequenceEqual(link.Host);
        return !isPlain || !IPAddress.TryParse(link.IdnHost, out var address) || !guard.Allows(new IPEndPoint(address, link.Port));
    }

    // A name whose last label is a number is an address to whoever reads it so (WHATWG URL, "ends in a number").
    private static bool EndsInNumber(ReadOnlySpan<char> host)
    {
        host = host.TrimEnd('.');
        var last = host[(host.LastIndexOf('.') + 1)..];
        return last.IsEmpty || !last.ContainsAnyExceptInRange('0', '9')
            || (last.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !last[2..].ContainsAnyExcept(HexDigits));
    }

    // The authority as it was written: empty for a relative link.
    private static ReadOnlySpan<char> Written(ReadOnlySpan<char> text)
    {
        var start = text.IndexOf("//");
        if (start < 0 || text[..start].ContainsAny("/?#"))
        {
            return [];
        }
        text = text[(start + 2)..];
        return text.IndexOfAny("/?#") is >= 0 and var end ? text[..end] : text;
    }

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> authority) =>
        authority.LastIndexOf(':') is >= 0 and var colon ? authority[..colon] : authority;

    // Programs disagree on what a backslash in a link means, and on what to do with control characters.
    private static bool HasStrange(string text)
    {
        foreach (var c in text)
        {
            if (c == '\\' || char.IsControl(c))
            {
                return true;
            }
        }
        return text.Length == 0;
    }

    private static string Shown(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
