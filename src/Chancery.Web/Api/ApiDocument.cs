using System.Security.Cryptography;
using System.Text.Json;
using Chancery.Output;
using Microsoft.Net.Http.Headers;

namespace Chancery.Web.Api;

/// <summary>A JSON document, with a tag of its bytes: a program that has them already is told so in place of them.</summary>
/// <param name="write">Writes it.</param>
internal sealed class ApiDocument(Action<Stream> write) : IApiAnswer
{
    private const int TagLength = 32;

    /// <summary>A list, as --format json prints it.</summary>
    public static ApiDocument List<T>(string kind, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write, Action<Utf8JsonWriter>? tail = null) =>
        new(output => EntryJson.WriteList(output, kind, entries, write, tail));

    /// <summary>A single document, as --format json prints it.</summary>
    public static ApiDocument One(string kind, Action<Utf8JsonWriter> write) => new(output => EntryJson.WriteOne(output, kind, write));

    /// <inheritdoc/>
    public async Task Send(HttpContext context)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..TagLength]}\"");
        var answer = context.Response;
        answer.GetTypedHeaders().ETag = tag;
        if (!HttpMethods.IsPost(context.Request.Method) && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            answer.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        answer.ContentType = "application/json; charset=utf-8";
        answer.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await answer.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
