using System.Globalization;
using System.Text.Json;
using Chancery.Text;

namespace Chancery.Model;

/// <summary>
/// An object of the written form, read field by field. Fields that nobody asks for are passed over; one that is missing,
/// of another type or of an unknown code is a fault that names it.
/// </summary>
internal sealed class WrittenObject
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private readonly JsonElement _json;
    private readonly WrittenObject? _parent;
    private readonly string _name;
    private readonly int _index;

    private WrittenObject(JsonElement json, WrittenObject? parent, string name, int index)
    {
        (_json, _parent, _name, _index) = (json, parent, name, index);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new CodedReportFormatException(Path(), "is no object", null);
        }
    }

    /// <summary>A code's value; false where there is none of that code.</summary>
    public delegate bool Parse<T>(string? code, out T value);

    /// <summary>Reads a text of one object.</summary>
    /// <exception cref="CodedReportFormatException">It is not the written form.</exception>
    public static T Read<T>(string text, Func<WrittenObject, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return read(new WrittenObject(document.RootElement, null, "", -1));
        }
        catch (JsonException e)
        {
            throw new CodedReportFormatException("is no JSON: " + e.Message, e);
        }
    }

    /// <summary>True when the field is there, be it null.</summary>
    public bool Has(string name) => _json.TryGetProperty(name, out _);

    public string Text(string name) => TextOrNull(name) ?? throw Fault(name, "is null");

    public string? TextOrNull(string name)
    {
        var value = Value(name);
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => TextOf(value, name),
            _ => throw Fault(name, "is no text"),
        };
    }

    public int Number(string name) => NumberOrNull(name) ?? throw Fault(name, "is null");

    public int? NumberOrNull(string name)
    {
        var value = Value(name);
        return value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
            : throw Fault(name, "is no whole number");
    }

    public double Real(string name) => RealOrNull(name) ?? throw Fault(name, "is null");

    public double? RealOrNull(string name)
    {
        var value = Value(name);
        return value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number
            : throw Fault(name, "is no number");
    }

    public T Code<T>(string name, Parse<T> parse)
    {
        var code = TextOrNull(name);
        return parse(code, out var value) ? value : throw Fault(name, code is null ? "is null" : $"has no value {code}");
    }

    public EdtfDate? Date(string name) => TextOrNull(name) is not { } text ? null
        : EdtfDate.TryParse(text, out var date) ? date : throw Fault(name, $"is no EDTF date: {text}");

    public DateOnly? Day(string name) => TextOrNull(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Fault(name, $"is no day: {text}");

    public WrittenObject Object(string name) => new(Value(name), this, name, -1);

    public WrittenObject? ObjectOrNull(string name) => Value(name).ValueKind == JsonValueKind.Null ? null : Object(name);

    public IReadOnlyList<T> List<T>(string name, Func<WrittenObject, T> read)
    {
        var list = ListValue(name);
        var values = new T[list.GetArrayLength()];
        var i = 0;
        foreach (var item in list.EnumerateArray())
        {
            values[i] = read(new WrittenObject(item, this, name, i));
            i++;
        }
        return values;
    }

    /// <summary>The list of a field that joined later: empty where an older line lacks it.</summary>
    public IReadOnlyList<T> LaterList<T>(string name, Func<WrittenObject, T> read) => Has(name) ? List(name, read) : [];

    public IReadOnlyList<string> Texts(string name) =>
        [.. ListValue(name).EnumerateArray().Select(v => v.ValueKind == JsonValueKind.String ? TextOf(v, name) : throw Fault(name, "holds what is no text"))];

    public IReadOnlyList<int> Numbers(string name) =>
        [.. ListValue(name).EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out var n) ? n : throw Fault(name, "holds what is no whole number"))];

    public IReadOnlyList<Side> Sides(string name) => List(name, s => s.Side());

    public Side? SideOrNull(string name) => ObjectOrNull(name)?.Side();

    /// <summary>This object as a side.</summary>
    public Side Side() => new(TextOrNull("country"), TextOrNull("name"), TextOrNull("office"));

    public IReadOnlyList<Evidence> Evidence() => List("evidence", e => e.Proof());

    /// <summary>This object's own offsets, wording and rule.</summary>
    public Evidence Proof()
    {
        var (start, end) = (Number("start"), Number("end"));
        if (start < 0 || end < start)
        {
            throw Fault("end", $"gives no span: {start} to {end}");
        }
        return new Evidence(new TextSpan(start, end), Text("text"), Text("rule"));
    }

    public CodedReportFormatException Fault(string name, string problem) => new(Path() is { Length: > 0 } path ? $"{path}.{name}" : name, problem, null);

    private JsonElement Value(string name) => _json.TryGetProperty(name, out var value) ? value : throw Fault(name, "is missing");

    private JsonElement ListValue(string name) => Value(name) is { ValueKind: JsonValueKind.Array } list ? list : throw Fault(name, "is no list");

    private string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            // An escape that stands for half a character.
            throw new CodedReportFormatException(Fault(name, "").Field, "holds half a character", e);
        }
    }

    private string Path()
    {
        var own = _index < 0 ? _name : string.Create(CultureInfo.InvariantCulture, $"{_name}[{_index}]");
        return _parent?.Path() is { Length: > 0 } before ? $"{before}.{own}" : own;
    }
}
