using System.Net;
using System.Text;

namespace Chancery.Intake.Feeds;

/// <summary>
/// Puts right what keeps many a feed from being XML: HTML's entities, ampersands that begin none, control characters, and a document type
/// that declares nothing. A document type that declares something stays, and with it the feed is refused.
/// </summary>
internal static class FeedRepair
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";
    private const string DocumentType = "<!DOCTYPE";
    private const int LongestDocumentType = 1000;
    private const int LongestEntity = 32;

    /// <summary>The text put right.</summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length + 64);
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at);
            if (next.StartsWith(CDataStart, StringComparison.Ordinal))
            {
                var end = text.IndexOf(CDataEnd, at, StringComparison.Ordinal);
                var length = end < 0 ? next.Length : end + CDataEnd.Length - at;
                AppendClean(repaired, next[..length]);
                at += length;
            }
            else if (next[0] == '&')
            {
                at += AppendEntity(repaired, next);
            }
            else
            {
                var plain = EmptyDocumentType(next);
                var length = plain > 0 ? plain : 1 + UntilNext(next[1..]);
                AppendClean(repaired, plain > 0 ? [] : next[..length]);
                at += length;
            }
        }
        return repaired.ToString();
    }

    private static int UntilNext(ReadOnlySpan<char> text) => text.IndexOfAny('<', '&') is >= 0 and var at ? at : text.Length;

    private static int EmptyDocumentType(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(DocumentType, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }
        var end = text[..Math.Min(LongestDocumentType, text.Length)].IndexOfAny('>', '[');
        return end >= 0 && text[end] == '>' ? end + 1 : 0;
    }

    private static int AppendEntity(StringBuilder repaired, ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(LongestEntity, text.Length)].IndexOf(';');
        var name = end > 1 ? text[1..end] : [];
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
        {
            repaired.Append(text[..(end + 1)]);
            return end + 1;
        }
        var entity = name.IsEmpty ? "" : text[..(end + 1)].ToString();
        var value = WebUtility.HtmlDecode(entity);
        if (value == entity)
        {
            repaired.Append("&amp;");
            return 1;
        }
        AppendClean(repaired, value is "<" ? "&lt;" : value is "&" ? "&amp;" : value);
        return end + 1;
    }

    private static void AppendClean(StringBuilder repaired, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                repaired.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE'))
            {
                repaired.Append(c);
            }
        }
    }
}
