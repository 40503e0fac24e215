using System.Collections.Immutable;

namespace Chancery.Intake;

/// <summary>The value of a header of a message with its parameters, as <c>text/html; charset="utf-8"</c> (RFC 2045, RFC 9110). Malformed parameters are passed over.</summary>
/// <param name="Value">What stands before the parameters, in lower case.</param>
/// <param name="Parameters">The parameters in their order, their names in lower case.</param>
internal sealed record HeaderValue(string Value, ImmutableArray<KeyValuePair<string, string>> Parameters)
{
    // No header that anybody means has more.
    private const int MostParameters = 100;

    /// <summary>The value of a header's text.</summary>
    public static HeaderValue Parse(string text)
    {
        var end = text.IndexOf(';', StringComparison.Ordinal);
        var value = (end < 0 ? text : text[..end]).Trim().ToLowerInvariant();
        var parameters = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var at = end;
        while (at >= 0 && at < text.Length && parameters.Count < MostParameters)
        {
            at = Next(text, at + 1, parameters);
        }
        return new HeaderValue(value, parameters.ToImmutable());
    }

    /// <summary>The value of a parameter, or null.</summary>
    /// <param name="name">Its name in lower case.</param>
    public string? Parameter(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Key == name)
            {
                return parameter.Value;
            }
        }
        return null;
    }

    // Reads one parameter and returns where its semicolon stands.
    private static int Next(string text, int at, ImmutableArray<KeyValuePair<string, string>>.Builder parameters)
    {
        var stop = text.AsSpan(at).IndexOfAny('=', ';');
        if (stop < 0 || text[at + stop] == ';')
        {
            return stop < 0 ? text.Length : at + stop;
        }
        var name = text.AsSpan(at, stop).Trim().ToString().ToLowerInvariant();
        at += stop + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        var value = at < text.Length && text[at] == '"' ? Quoted(text, ref at) : Token(text, ref at);
        parameters.Add(new(name, value));
        var next = text.IndexOf(';', Math.Min(at, text.Length));
        return next < 0 ? text.Length : next;
    }

    private static string Token(string text, ref int at)
    {
        var length = text.AsSpan(at).IndexOf(';');
        var token = length < 0 ? text[at..] : text.Substring(at, length);
        at += token.Length;
        return token.Trim();
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new System.Text.StringBuilder();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            value.Append(text[at]);
        }
        at++;
        return value.ToString();
    }
}
