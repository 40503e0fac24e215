using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pages;
using Chancery.Register.Review;

namespace Chancery.Output;

/// <summary>The JSON documents that --format json prints; docs/formats.md describes them. Fields only ever join.</summary>
public static class EntryJson
{
    /// <summary>Version of the documents.</summary>
    public const int Format = 1;

    private const int Pending = 32 * 1024;

    // Letters stand as themselves.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes {"format", "kind", "entries": [...]} and what <paramref name="tail"/> adds, entry by entry.</summary>
    public static void WriteList<T>(Stream output, string kind, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write, Action<Utf8JsonWriter>? tail = null)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Open(json, kind);
            json.WriteStartArray("entries");
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                write(json, entry);
                json.WriteEndObject();
                // A long list is not to lie in memory whole.
                if (json.BytesPending > Pending)
                {
                    json.Flush();
                }
            }
            json.WriteEndArray();
            tail?.Invoke(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes {"format", "kind", ...}.</summary>
    public static void WriteOne(Stream output, string kind, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Open(json, kind);
            write(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>An event of the timeline.</summary>
    public static void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        Write(json, entry.Event);
        WriteEvidence(json, entry.Event.Evidence);
        Write(json, entry.Report);
        WriteOrigin(json, entry.Origin, entry.Decision);
    }

    /// <summary>An event without its evidence.</summary>
    public static void Write(Utf8JsonWriter json, CodedEvent coded)
    {
        json.WriteString("date", coded.Date?.ToString());
        json.WriteString("type", coded.Type.Code());
        json.WriteString("mode", coded.Mode.Code());
        WriteSides(json, "actors", coded.Actors);
        WriteSides(json, "recipients", coded.Recipients);
        json.WriteString("place", coded.Place);
        json.WriteString("status", coded.Status.Code());
    }

    /// <summary>A person.</summary>
    public static void Write(Utf8JsonWriter json, PersonEntry person)
    {
        json.WriteString("name", person.Name);
        json.WriteString("country", person.Country);
        json.WriteStartArray("offices");
        foreach (var office in person.Offices)
        {
            json.WriteStringValue(office);
        }
        json.WriteEndArray();
        json.WriteString("firstSeen", Day(person.FirstSeen));
        json.WriteString("lastSeen", Day(person.LastSeen));
        json.WriteNumber("reports", person.Reports);
        json.WriteNumber("mentions", person.Mentions);
        json.WriteNumber("events", person.Events);
    }

    /// <summary>A quote.</summary>
    public static void Write(Utf8JsonWriter json, QuoteEntry entry)
    {
        Write(json, entry.Quote);
        Write(json, entry.Report);
        WriteOrigin(json, entry.Origin, entry.Decision);
    }

    /// <summary>A quote without its report.</summary>
    public static void Write(Utf8JsonWriter json, CodedQuote quote)
    {
        json.WriteString("speaker", quote.Speaker);
        json.WriteString("country", quote.Country);
        json.WriteString("office", quote.Office);
        json.WriteString("text", quote.Text);
        json.WriteString("to", quote.To);
        json.WriteString("about", quote.About);
        WriteEvidence(json, quote.Evidence);
    }

    /// <summary>A person as one report names it, without the report.</summary>
    public static void Write(Utf8JsonWriter json, CodedPerson person)
    {
        json.WriteString("name", person.Name);
        json.WriteString("country", person.Country);
        json.WriteString("office", person.Office);
        json.WriteNumber("mentions", person.Mentions);
        WriteEvidence(json, person.Evidence);
    }

    /// <summary>"person" for <see cref="EntryOrigin.Person"/>.</summary>
    public static string Code(EntryOrigin origin) => origin.ToString().ToLowerInvariant();

    /// <summary>Who stands behind an entry, as the properties "by" and "decision".</summary>
    public static void WriteOrigin(Utf8JsonWriter json, EntryOrigin origin, long? decision)
    {
        json.WriteString("by", Code(origin));
        if (decision is { } number)
        {
            json.WriteNumber("decision", number);
        }
        else
        {
            json.WriteNull("decision");
        }
    }

    /// <summary>An archived report with all its entries.</summary>
    public static void Write(Utf8JsonWriter json, RegisteredReport report, IReadOnlyList<ReportEntry> entries)
    {
        json.WriteString("text", report.Article.Text);
        json.WriteStartArray("blocks");
        foreach (var block in report.Article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", block.Kind.ToString());
            json.WriteNumber("start", block.Span.Start);
            json.WriteNumber("end", block.Span.End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("url", report.Article.Url);
        json.WriteStartArray("urls");
        foreach (var link in report.Links)
        {
            json.WriteStringValue(link);
        }
        json.WriteEndArray();
        WritePage(json, report);
        json.WriteString("firstRead", Moment(report.FirstRead));
        json.WriteStartArray("sources");
        foreach (var source in report.Sources)
        {
            json.WriteStringValue(source);
        }
        json.WriteEndArray();
        json.WritePropertyName("coded");
        CodedReportJson.Write(json, report.Coded);
        json.WriteBoolean("whole", report.IsWhole);
        HistoryJson.Write(json, report);
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("kind", entry.Kind);
            json.WriteNumber("ordinal", entry.Ordinal);
            WriteOrigin(json, entry.Origin, entry.Decision);
            json.WriteBoolean("rejected", entry.IsRejected);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // What a page says of its report beside the text, and the documents that are kept.
    private static void WritePage(Utf8JsonWriter json, RegisteredReport report)
    {
        var article = report.Article;
        json.WriteString("language", article.Language);
        json.WriteString("byline", article.Byline);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("section", article.Section);
        json.WriteString("publishedAt", Zoned(article.PublishedAt));
        json.WriteString("changedAt", Zoned(article.ChangedAt));
        json.WriteStartArray("documents");
        foreach (var document in report.Documents)
        {
            json.WriteStartObject();
            json.WriteString("name", document.Name);
            json.WriteString("kind", document.Source.Kind.ToString().ToLowerInvariant());
            json.WriteString("sha256", document.Source.Sha256);
            json.WriteString("charset", document.Source.Charset);
            json.WriteString("fetched", document.Source.Fetched is { } fetched ? Moment(fetched) : null);
            json.WriteNumber("size", document.Size);
            WritePassages(json, document);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePassages(Utf8JsonWriter json, KeptDocument document)
    {
        json.WriteStartArray("passages");
        foreach (var (span, source, page) in document.Source.Passages)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            if (source is { } characters)
            {
                json.WriteNumber("from", characters.Start);
                json.WriteNumber("to", characters.End);
            }
            if (page is { } number)
            {
                json.WriteNumber("page", number);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A moment as ISO 8601 has it, to the second, in its own zone.</summary>
    public static string? Zoned(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A moment as ISO 8601 has it, to the second, in UTC.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day as ISO 8601 has it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Open(Utf8JsonWriter json, string kind)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("kind", kind);
    }

    /// <summary>What names a report, as the property "report".</summary>
    public static void Write(Utf8JsonWriter json, ReportKey report)
    {
        json.WriteStartObject("report");
        WriteKey(json, report);
        json.WriteEndObject();
    }

    /// <summary>What names reports, as the property <paramref name="name"/>.</summary>
    public static void WriteKeys(Utf8JsonWriter json, string name, IReadOnlyList<ReportKey> reports)
    {
        json.WriteStartArray(name);
        foreach (var report in reports)
        {
            json.WriteStartObject();
            WriteKey(json, report);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What names a report, as properties of the object at the writer's place.</summary>
    public static void WriteKey(Utf8JsonWriter json, ReportKey report)
    {
        json.WriteString("hash", report.Hash);
        json.WriteString("source", report.Source);
        json.WriteString("title", report.Title);
        json.WriteString("published", Day(report.Published));
    }

    /// <summary>Sides, as the property <paramref name="name"/>.</summary>
    public static void WriteSides(Utf8JsonWriter json, string name, IReadOnlyList<Side> sides)
    {
        json.WriteStartArray(name);
        foreach (var side in sides)
        {
            json.WriteStartObject();
            json.WriteString("country", side.Country);
            json.WriteString("name", side.Name);
            json.WriteString("office", side.Office);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Evidence, as the property "evidence".</summary>
    public static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var proof in evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", proof.Span.Start);
            json.WriteNumber("end", proof.Span.End);
            json.WriteString("text", proof.Wording);
            json.WriteString("rule", proof.Rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
