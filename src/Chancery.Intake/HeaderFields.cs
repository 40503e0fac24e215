using System.Text;

namespace Chancery.Intake;

/// <summary>The named fields at the head of a WARC record, an HTTP answer or a message: a line each, long ones folded over lines that begin with white space, up to a blank line.</summary>
internal sealed class HeaderFields
{
    private const int MostFields = 2000;

    private readonly List<(string Name, string Value)> _fields = [];

    private HeaderFields()
    {
    }

    /// <summary>The first line, when it is no field: <c>WARC/1.1</c>, <c>HTTP/1.1 200 OK</c>.</summary>
    public string FirstLine { get; private init; } = "";

    /// <summary>Bytes from the head's start to behind its blank line.</summary>
    public int Length { get; private set; }

    /// <summary>A field's value, the first where there are several; null without one.</summary>
    /// <param name="name">Its name; upper and lower case are one.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var field in _fields)
            {
                if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return field.Value;
                }
            }
            return null;
        }
    }

    /// <summary>The head that bytes begin with; null where its blank line does not come.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="hasFirstLine">True when the first line is no field.</param>
    /// <param name="mayEnd">True when the bytes may end without a blank line.</param>
    public static HeaderFields? Parse(ReadOnlySpan<byte> bytes, bool hasFirstLine, bool mayEnd = false)
    {
        var at = 0;
        var fields = new HeaderFields { FirstLine = hasFirstLine && Line(bytes, ref at) is var first && first >= 0 ? Text(bytes[..first]) : "" };
        while (at < bytes.Length)
        {
            var start = at;
            var length = Line(bytes, ref at);
            if (length < 0)
            {
                break;
            }
            if (length == 0)
            {
                fields.Length = at;
                return fields;
            }
            fields.Add(bytes.Slice(start, length));
        }
        if (mayEnd && at >= bytes.Length)
        {
            fields.Length = bytes.Length;
            return fields;
        }
        return null;

        // Length of the line at a place, without its line break; goes behind it. -1 where the last line has none and that matters.
        int Line(ReadOnlySpan<byte> all, ref int place)
        {
            var end = all[place..].IndexOf((byte)'\n');
            if (end < 0 && !mayEnd)
            {
                return -1;
            }
            var line = end < 0 ? all[place..] : all.Slice(place, end);
            place += end < 0 ? line.Length : end + 1;
            return line.EndsWith((byte)'\r') ? line.Length - 1 : line.Length;
        }
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        if (line[0] is (byte)' ' or (byte)'\t')
        {
            if (_fields.Count > 0)
            {
                var (name, value) = _fields[^1];
                _fields[^1] = (name, value + " " + Text(line).Trim());
            }
            return;
        }
        var colon = line.IndexOf((byte)':');
        if (colon > 0 && _fields.Count < MostFields)
        {
            _fields.Add((Text(line[..colon]).Trim(), Text(line[(colon + 1)..]).Trim()));
        }
    }

    // A byte that is no UTF-8 stands for the Latin letter of its number, as HTTP once had it.
    private static string Text(ReadOnlySpan<byte> bytes) =>
        Utf8Text.FirstBroken(bytes) < 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
}
