using System.Globalization;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Web.Parts;

/// <summary>The addresses of pages. They last: what they name is named by what it says.</summary>
internal static class Links
{
    /// <summary>The page of an event.</summary>
    public static string Event(string id) => "/event/" + Uri.EscapeDataString(id);

    /// <summary>The page of a report.</summary>
    public static string Report(ReportKey report) => "/report/" + report.Hash;

    /// <summary>A passage of a report: the page lights it.</summary>
    public static string Passage(ReportKey report, Evidence? evidence) => evidence is null ? Report(report)
        : string.Create(CultureInfo.InvariantCulture, $"{Report(report)}?at={evidence.Span.Start}-{evidence.Span.End}#p{evidence.Span.Start}");

    /// <summary>The page of a person.</summary>
    public static string Person(string name, string? country) => "/person/" + Uri.EscapeDataString(country is null ? name : $"{name}@{country}");

    /// <summary>The page of a state, body or organ.</summary>
    public static string Body(string code) => "/body/" + Uri.EscapeDataString(code);
}
