using System.Globalization;
using Chancery.Model;
using Chancery.Pictures.Scenes;
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

    /// <summary>Where a mark of a picture leads; null for what no report tells.</summary>
    public static string? Mark(PictureMark mark) => mark.Targets.Count == 0 ? null : Target(mark.Targets[0]);

    /// <summary>Where what a mark rests on is shown; null where no report tells it.</summary>
    public static string? Target(PictureTarget target) => target switch
    {
        { Event: { } id } => Event(id),
        { Report: { } report, Start: { } start, End: { } end } => string.Create(CultureInfo.InvariantCulture, $"/report/{report}?at={start}-{end}#p{start}"),
        { Report: { } report } => "/report/" + report,
        _ => null,
    };

    /// <summary>The page of a person.</summary>
    public static string Person(string name, string? country) => "/person/" + Uri.EscapeDataString(country is null ? name : $"{name}@{country}");

    /// <summary>The page of a state, body or organ.</summary>
    public static string Body(string code) => "/body/" + Uri.EscapeDataString(code);
}
