using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Writes articles as the JSON lines of chancery extract, which docs/formats.md describes.</summary>
public sealed class ArticleJsonWriter(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json = new(output, Options);

    /// <summary>Writes an article as one line.</summary>
    public void Write(Article article)
    {
        _json.WriteStartObject();
        _json.WriteString("report", article.Id);
        _json.WriteString("title", article.Title);
        _json.WriteString("published", EntryJson.Zoned(article.PublishedAt) ?? EntryJson.Day(article.Published));
        _json.WriteString("byline", article.Byline);
        _json.WriteString("language", article.Language);
        // The title has a field of its own.
        _json.WriteString("body", article.Body(withTitle: false));
        WriteFurniture(article);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes what is still held back.</summary>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteFurniture(Article article)
    {
        _json.WriteStartArray("furniture");
        foreach (var block in article.Blocks)
        {
            if (!block.Kind.IsBody())
            {
                _json.WriteStartObject();
                _json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(block.Kind.ToString()));
                _json.WriteString("text", block.Span.Of(article.Text));
                _json.WriteEndObject();
            }
        }
        _json.WriteEndArray();
    }
}
