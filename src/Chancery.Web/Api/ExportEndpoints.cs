using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>All events that fit, in one file.</summary>
internal static class ExportEndpoints
{
    private static readonly string[] Formats = ["csv", "jsonl", "plover"];

    public static IReadOnlyList<ApiEndpoint> All { get; } = [new("/export/events", [.. EventEndpoints.Filters, "format"], Events)];

    private static EventExport Events(ApiCall call)
    {
        var (query, format) = call.Read(values => (EventQuery.Read(values), values.Word("format", Formats) ?? Formats[0]));
        return new EventExport(call.Register, query, format switch
        {
            "csv" => new CsvExport(),
            "jsonl" => new JsonLinesExport(),
            _ => new PloverExport(call.Register),
        });
    }
}
