using System.Text.Json;
using Chancery.Output;
using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>The JSON object that a program sends. What cannot be used is kept with its name, so that one answer tells of all.</summary>
internal sealed class ApiBody : IDisposable
{
    private readonly JsonDocument _document;
    private readonly Messages _messages;
    private readonly List<QueryFault> _faults = [];

    private ApiBody(JsonDocument document, Messages messages, IReadOnlyList<string> fields)
    {
        (_document, _messages) = (document, messages);
        _faults.AddRange(document.RootElement.EnumerateObject().Where(f => !fields.Contains(f.Name)).Select(f => new QueryFault(f.Name, Shown(f.Value), string.Join(", ", fields))));
    }

    /// <summary>Reads the body of a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="messages">In which language to say what is wrong.</param>
    /// <param name="fields">The fields that are known; others are refused.</param>
    /// <exception cref="ApiFault">It is no JSON object.</exception>
    public static async Task<ApiBody> Read(HttpContext context, Messages messages, params IReadOnlyList<string> fields)
    {
        try
        {
            var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            return document.RootElement.ValueKind == JsonValueKind.Object ? new ApiBody(document, messages, fields) : throw NoObject(messages);
        }
        catch (JsonException)
        {
            throw NoObject(messages);
        }
    }

    /// <summary>A text; null where it is missing.</summary>
    public string? Text(string name) => !_document.RootElement.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : Refuse<string>(name, Shown(value), "\"…\"");

    /// <summary>A text that may not be missing.</summary>
    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : Refuse(name, "", "\"…\"", "")!;

    /// <summary>One of several words.</summary>
    public string Word(string name, IReadOnlyList<string> among) => Required(name) is var word && among.Contains(word) ? word : Refuse(name, word, string.Join(", ", among), word)!;

    /// <summary>A number that may not be missing.</summary>
    public long Number(string name) => _document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
        ? number
        : Refuse<long>(name, Shown(value), "1, 2, …");

    /// <summary>A list of texts that may not be missing.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        _document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(t => t.GetString()!)]
            : Refuse<IReadOnlyList<string>>(name, Shown(value), "[\"…\", …]", [])!;

    /// <summary>Fields with a text or null each, which may not be missing.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Fields(string name) =>
        _document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(f => f.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null)
            ? [.. value.EnumerateObject().Select(f => new KeyValuePair<string, string?>(f.Name, f.Value.GetString()))]
            : Refuse<IReadOnlyList<KeyValuePair<string, string?>>>(name, Shown(value), "{\"…\": \"…\", …}", [])!;

    /// <summary>Ends the request where something cannot be used.</summary>
    /// <exception cref="ApiFault">Something cannot be used.</exception>
    public void Check() => ApiCall.Check(_messages, _faults);

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static ApiFault NoObject(Messages messages) => new(StatusCodes.Status400BadRequest, null, messages["api.no-object"], []);

    private static string Shown(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "" : value.GetRawText() is var text && text.Length > 40 ? text[..40] : value.GetRawText();

    private T? Refuse<T>(string name, string value, string takes, T? otherwise = default)
    {
        _faults.Add(new QueryFault(name, value, takes));
        return otherwise;
    }
}
