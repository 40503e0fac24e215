using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Output;
using Chancery.Web.Queries;
using Microsoft.AspNetCore.WebUtilities;

namespace Chancery.Web.Api;

/// <summary>Says why a program gets no answer: application/problem+json (RFC 9457), with the parameters that cannot be used in "faults".</summary>
internal static class ProblemJson
{
    /// <summary>The media type.</summary>
    public const string Type = "application/problem+json";

    // Letters stand as themselves.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer in place of whatever was to be one.</summary>
    public static async Task Send(HttpContext context, Messages messages, ApiFault fault)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(fault.Status));
            json.WriteNumber("status", fault.Status);
            json.WriteString("detail", fault.Message);
            json.WriteString("instance", context.Request.Path.ToUriComponent());
            json.WriteString("code", fault.Code);
            StateJson.WriteList(json, "faults", fault.Faults, (j, f) => Write(j, f, messages));
            json.WriteEndObject();
        }
        // What says by which method an address is asked stays.
        var allow = context.Response.Headers.Allow;
        context.Response.Clear();
        SecurityHeaders.AddTo(context.Response.Headers);
        context.Response.Headers.Allow = allow;
        context.Response.StatusCode = fault.Status;
        context.Response.ContentType = Type;
        context.Response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static void Write(Utf8JsonWriter json, QueryFault fault, Messages messages)
    {
        json.WriteString("parameter", fault.Name);
        json.WriteString("value", fault.Value);
        json.WriteString("takes", fault.Takes);
        json.WriteString("detail", ApiCall.Words(messages, fault));
    }
}
