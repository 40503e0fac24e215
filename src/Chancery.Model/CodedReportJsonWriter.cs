using System.Buffers;
using System.Text.Json;

namespace Chancery.Model;

/// <summary>
/// Writes coded reports to a stream as JSON lines, one after the other. A report reaches the stream whole or not at all,
/// in one write; the buffer is kept from report to report. Not safe for use by two threads at once.
/// </summary>
public sealed class CodedReportJsonWriter : IDisposable
{
    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _line = new(16 * 1024);
    private readonly Utf8JsonWriter _json;

    /// <summary>A writer to <paramref name="output"/>, which it leaves open.</summary>
    public CodedReportJsonWriter(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_line, CodedReportJson.Options);
    }

    /// <summary>Writes one report and the line's end, always a single line feed.</summary>
    public void Write(CodedReport report)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        CodedReportJson.Write(_json, report);
        _json.Flush();
        _line.GetSpan(1)[0] = (byte)'\n';
        _line.Advance(1);
        _output.Write(_line.WrittenSpan);
    }

    /// <summary>Flushes the stream beneath.</summary>
    public void Flush() => _output.Flush();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
