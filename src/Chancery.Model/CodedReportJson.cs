using System.Buffers;
using System.Globalization;
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

    private static readonly JsonEncodedText ReportField = Name("report");
    private static readonly JsonEncodedText Published = Name("published");
    private static readonly JsonEncodedText Body = Name("body");
    private static readonly JsonEncodedText People = Name("people");
    private static readonly JsonEncodedText Events = Name("events");
    private static readonly JsonEncodedText Quotes = Name("quotes");
    private static readonly JsonEncodedText Conditions = Name("conditions");
    private static readonly JsonEncodedText Measures = Name("measures");
    private static readonly JsonEncodedText Drafts = Name("drafts");
    private static readonly JsonEncodedText ArticleHash = Name("articleHash");
    private static readonly JsonEncodedText DataVersion = Name("dataVersion");
    private static readonly JsonEncodedText CoderVersion = Name("coderVersion");
    private static readonly JsonEncodedText FormatField = Name("format");
    private static readonly JsonEncodedText PersonName = Name("name");
    private static readonly JsonEncodedText Country = Name("country");
    private static readonly JsonEncodedText Office = Name("office");
    private static readonly JsonEncodedText Mentions = Name("mentions");
    private static readonly JsonEncodedText Type = Name("type");
    private static readonly JsonEncodedText Mode = Name("mode");
    private static readonly JsonEncodedText Actors = Name("actors");
    private static readonly JsonEncodedText Recipients = Name("recipients");
    private static readonly JsonEncodedText Date = Name("date");
    private static readonly JsonEncodedText Status = Name("status");
    private static readonly JsonEncodedText Place = Name("place");
    private static readonly JsonEncodedText Speaker = Name("speaker");
    private static readonly JsonEncodedText Text = Name("text");
    private static readonly JsonEncodedText To = Name("to");
    private static readonly JsonEncodedText About = Name("about");
    private static readonly JsonEncodedText Party = Name("party");
    private static readonly JsonEncodedText Action = Name("action");
    private static readonly JsonEncodedText Requires = Name("requires");
    private static readonly JsonEncodedText Holder = Name("holder");
    private static readonly JsonEncodedText Plover = Name("plover");
    private static readonly JsonEncodedText Context = Name("context");
    private static readonly JsonEncodedText Quad = Name("quad");
    private static readonly JsonEncodedText Scale = Name("scale");
    private static readonly JsonEncodedText Cameo = Name("cameo");
    private static readonly JsonEncodedText Goldstein = Name("goldstein");
    private static readonly JsonEncodedText EvidenceField = Name("evidence");
    private static readonly JsonEncodedText Start = Name("start");
    private static readonly JsonEncodedText End = Name("end");
    private static readonly JsonEncodedText Rule = Name("rule");
    private static readonly JsonEncodedText Statements = Name("statements");
    private static readonly JsonEncodedText Tenures = Name("tenures");
    private static readonly JsonEncodedText Appointments = Name("appointments");

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
        WriteDay(json, Published, report.Published);
        json.WriteString(Body, report.Body);
        WriteList(json, People, report.People, WritePerson);
        WriteList(json, Events, report.Events, WriteEvent);
        WriteList(json, Quotes, report.Quotes, WriteQuote);
        WriteList(json, Conditions, report.Conditions, WriteCondition);
        WriteList(json, Measures, report.Measures, MeasureJson.Write);
        WriteList(json, Drafts, report.Drafts, DraftJson.Write);
        json.WriteString(ArticleHash, report.ArticleHash);
        json.WriteString(DataVersion, report.DataVersion);
        json.WriteString(CoderVersion, report.CoderVersion);
        json.WriteNumber(FormatField, Format);
        WriteList(json, Statements, report.Statements, PositionJson.WriteStatement);
        WriteList(json, Tenures, report.Tenures, OfficeJson.WriteTenure);
        WriteList(json, Appointments, report.Appointments, OfficeJson.WriteAppointment);
        json.WriteEndObject();
    }

    internal static void WriteDay(Utf8JsonWriter json, JsonEncodedText name, DateOnly? day)
    {
        if (day is not { } known)
        {
            json.WriteNull(name);
            return;
        }
        Span<char> text = stackalloc char[10];
        known.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }

    private static void WritePerson(Utf8JsonWriter json, CodedPerson person)
    {
        json.WriteString(PersonName, person.Name);
        json.WriteString(Country, person.Country);
        json.WriteString(Office, person.Office);
        json.WriteNumber(Mentions, person.Mentions);
        WriteList(json, EvidenceField, person.Evidence, WriteEvidence);
    }

    private static void WriteEvent(Utf8JsonWriter json, CodedEvent coded)
    {
        json.WriteString(Type, coded.Type.Code());
        json.WriteString(Mode, coded.Mode.Code());
        WriteList(json, Actors, coded.Actors, WriteSide);
        WriteList(json, Recipients, coded.Recipients, WriteSide);
        json.WriteString(Date, coded.Date?.ToString());
        json.WriteString(Status, coded.Status.Code());
        json.WriteString(Place, coded.Place);
        WriteList(json, EvidenceField, coded.Evidence, WriteEvidence);
        if (coded.Code is { } code)
        {
            WriteCode(json, code);
        }
        PositionJson.WriteSource(json, coded.Source);
        PositionJson.WriteReasons(json, coded.DateReasons);
    }

    private static void WriteCode(Utf8JsonWriter json, EventCode code)
    {
        json.WriteStartObject(Plover);
        json.WriteString(Type, code.Type.Code());
        json.WriteString(Mode, code.Mode);
        json.WriteStartArray(Context);
        for (var i = 0; i < code.Contexts.Count; i++)
        {
            json.WriteStringValue(code.Contexts[i]);
        }
        json.WriteEndArray();
        json.WriteNumber(Quad, code.Quad);
        if (code.Scale is { } scale)
        {
            json.WriteNumber(Scale, scale);
        }
        else
        {
            json.WriteNull(Scale);
        }
        json.WriteEndObject();
        json.WriteString(Cameo, code.Cameo);
        json.WriteNumber(Goldstein, code.Goldstein);
    }

    internal static void WriteSide(Utf8JsonWriter json, Side side)
    {
        json.WriteString(Country, side.Country);
        json.WriteString(PersonName, side.Name);
        json.WriteString(Office, side.Office);
    }

    private static void WriteQuote(Utf8JsonWriter json, CodedQuote quote)
    {
        json.WriteString(Speaker, quote.Speaker);
        json.WriteString(Country, quote.Country);
        json.WriteString(Office, quote.Office);
        json.WriteString(Text, quote.Text);
        json.WriteString(To, quote.To);
        json.WriteString(About, quote.About);
        WriteList(json, EvidenceField, quote.Evidence, WriteEvidence);
    }

    private static void WriteCondition(Utf8JsonWriter json, CodedCondition condition)
    {
        json.WriteString(Party, condition.Party);
        json.WriteString(Action, condition.Action);
        json.WriteStartObject(Requires);
        json.WriteString(Party, condition.Requires.Party);
        json.WriteString(Action, condition.Requires.Action);
        json.WriteEndObject();
        json.WriteString(Holder, condition.Holder);
        json.WriteString(Status, Code(condition.Status));
        WriteList(json, EvidenceField, condition.Evidence, WriteEvidence);
    }

    internal static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence) => WriteList(json, EvidenceField, evidence, WriteEvidence);

    internal static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteNumber(Start, evidence.Span.Start);
        json.WriteNumber(End, evidence.Span.End);
        json.WriteString(Text, evidence.Wording);
        json.WriteString(Rule, evidence.Rule);
    }

    internal static void WriteList<T>(Utf8JsonWriter json, JsonEncodedText name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> writeFields)
    {
        json.WriteStartArray(name);
        // By index: a foreach over the interface would allocate an enumerator for each of the many small lists.
        for (var i = 0; i < entries.Count; i++)
        {
            json.WriteStartObject();
            writeFields(json, entries[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Code(ConditionStatus status) => status.ToString().ToLowerInvariant();

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);
}
