using System.Globalization;
using Chancery.Register;
using Chancery.Register.Lists;
using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>Behind which report or entry of one a page goes on: the report's hash, of an entry with its place, "5f0c….3". Programs take it as it is.</summary>
internal static class ReportCursor
{
    private const char Separator = '.';

    /// <summary>The hash of a report; null where there is none, or it is none and that was noted.</summary>
    public static string? Hash(QueryValues values, string name, IRegister register) =>
        values.Text(name) is not { } text || IsReport(register, text) ? values.Text(name) : values.Refuse<string>(name, text, "next");

    /// <summary>The place of an entry; null where there is none, or it is none and that was noted.</summary>
    public static EntryPlace? Place(QueryValues values, string name, IRegister register)
    {
        if (values.Text(name) is not { } text)
        {
            return null;
        }
        var (hash, number) = text.LastIndexOf(Separator) is var cut and > 0 ? (text[..cut], text[(cut + 1)..]) : ("", "");
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && IsReport(register, hash)
            ? new EntryPlace(hash, ordinal)
            : values.Refuse<EntryPlace>(name, text, "next");
    }

    /// <summary>Writes the place of an entry.</summary>
    public static string? Of(EntryPlace? place) => place is null ? null : string.Create(CultureInfo.InvariantCulture, $"{place.Hash}{Separator}{place.Ordinal}");

    private static bool IsReport(IRegister register, string hash) => register.Find(hash).Any(r => r.Hash == hash);
}
