using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Bench;

/// <summary>Makes JSON lines of a set's reports, over and over, each under an id of its own.</summary>
internal sealed class ReportLines(ReportSet set)
{
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>The line of report <paramref name="number"/>, without its end. It is good until the next is asked for.</summary>
    public ReadOnlyMemory<byte> Line(int number)
    {
        var report = set.Reports[number % set.Reports.Count];
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{report.Id}-{number}"));
            json.WriteString("title", report.Title);
            json.WriteString("published", report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("text", report.Text);
            json.WriteEndObject();
        }
        return _line.WrittenMemory;
    }
}
