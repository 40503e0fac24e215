using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Model;

/// <summary>
/// The written form of a coded report: one JSON object on one line, its fields always in the same order, so that
/// the same report gives the same bytes. Letters stand as themselves; only what would break a line or a string is escaped.
/// </summary>
public static class CodedReportJson
{
    /// <summary>Version of the written form, carried by every line. A reader refuses none; a field only ever joins at the end.</summary>
    public const int Format = 1;

    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = false,
        SkipValidation = true,
    };

    private static readonly JsonEncodedText ReportField = JsonEncodedText.Encode("report");
    private static readonly JsonEncodedText Published = JsonEncodedText.Encode("published");
    private static readonly JsonEncodedText NotCoded = JsonEncodedText.Encode("notCoded");
    private static readonly JsonEncodedText Body = JsonEncodedText.Encode("body");
    private static readonly JsonEncodedText People = JsonEncodedText.Encode("people");
    private static readonly JsonEncodedText Events = JsonEncodedText.Encode("events");
    private static readonly JsonEncodedText Quotes = JsonEncodedText.Encode("quotes");
    private static readonly JsonEncodedText Conditions = JsonEncodedText.Encode("conditions");
    private static readonly JsonEncodedText Measures = JsonEncodedText.Encode("measures");
    private static readonly JsonEncodedText Drafts = JsonEncodedText.Encode("drafts");
    private static readonly JsonEncodedText ArticleHash = JsonEncodedText.Encode("articleHash");
    private static readonly JsonEncodedText DataVersion = JsonEncodedText.Encode("dataVersion");
    private static readonly JsonEncodedText CoderVersion = JsonEncodedText.Encode("coderVersion");
    private static readonly JsonEncodedText FormatField = JsonEncodedText.Encode("format");
    private static readonly JsonEncodedText Statements = JsonEncodedText.Encode("statements");
    private static readonly JsonEncodedText Tenures = JsonEncodedText.Encode("tenures");
    private static readonly JsonEncodedText Appointments = JsonEncodedText.Encode("appointments");

    /// <summary>The report as one line, without the line's end.</summary>
    public static string ToLine(CodedReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, report);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the report as one object at the writer's place.</summary>
    public static void Write(Utf8JsonWriter json, CodedReport report)
    {
        json.WriteStartObject();
        json.WriteString(ReportField, report.Report);
        EntryJson.WriteDay(json, Published, report.Published);
        if (report.NotCoded is { } language)
        {
            json.WriteString(NotCoded, language);
        }
        json.WriteString(Body, report.Body);
        EntryJson.WriteList(json, People, report.People, PersonJson.Write);
        EntryJson.WriteList(json, Events, report.Events, EventJson.Write);
        EntryJson.WriteList(json, Quotes, report.Quotes, QuoteJson.Write);
        EntryJson.WriteList(json, Conditions, report.Conditions, ConditionJson.Write);
        EntryJson.WriteList(json, Measures, report.Measures, MeasureJson.Write);
        EntryJson.WriteList(json, Drafts, report.Drafts, DraftJson.Write);
        json.WriteString(ArticleHash, report.ArticleHash);
        json.WriteString(DataVersion, report.DataVersion);
        json.WriteString(CoderVersion, report.CoderVersion);
        json.WriteNumber(FormatField, Format);
        EntryJson.WriteList(json, Statements, report.Statements, PositionJson.WriteStatement);
        EntryJson.WriteList(json, Tenures, report.Tenures, OfficeJson.WriteTenure);
        EntryJson.WriteList(json, Appointments, report.Appointments, OfficeJson.WriteAppointment);
        json.WriteEndObject();
    }

    /// <summary>Reads a report from its line. Fields that it does not know are passed over; those that joined later may be missing.</summary>
    /// <exception cref="CodedReportFormatException">The line is no coded report; the exception names the field.</exception>
    public static CodedReport Read(string line) => WrittenObject.Read(line, Read);

    private static CodedReport Read(WrittenObject report)
    {
        // A newer form is read as far as it is known here; that it is one has to be said.
        if (report.Number("format") < 1)
        {
            throw report.Fault("format", "is no version of the written form");
        }
        return ReadFields(report);
    }

    private static CodedReport ReadFields(WrittenObject report) => new()
    {
        Report = report.Text("report"),
        Published = report.Day("published"),
        NotCoded = report.Has("notCoded") ? report.TextOrNull("notCoded") : null,
        Body = report.Text("body"),
        People = report.List("people", PersonJson.Read),
        Events = report.List("events", EventJson.Read),
        Quotes = report.List("quotes", QuoteJson.Read),
        Conditions = report.List("conditions", ConditionJson.Read),
        Measures = report.LaterList("measures", MeasureJson.Read),
        Drafts = report.LaterList("drafts", DraftJson.Read),
        ArticleHash = report.Text("articleHash"),
        DataVersion = report.Text("dataVersion"),
        CoderVersion = report.Text("coderVersion"),
        Statements = report.LaterList("statements", PositionJson.ReadStatement),
        Tenures = report.LaterList("tenures", OfficeJson.ReadTenure),
        Appointments = report.LaterList("appointments", OfficeJson.ReadAppointment),
    };
}
