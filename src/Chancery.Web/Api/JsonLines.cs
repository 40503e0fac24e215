using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Web.Api;

/// <summary>Objects, one a line.</summary>
internal static class JsonLines
{
    /// <summary>The media type.</summary>
    public const string Type = "application/jsonl; charset=utf-8";

    // Letters stand as themselves.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object on a line of its own.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
