using System.Text;

namespace Chancery.Cli.Tests;

/// <summary>Reads iCalendar as RFC 5545 has it, strictly, and shares nothing with what writes it.</summary>
internal static class IcsReader
{
    /// <summary>The VEVENTs of a calendar: their properties by name, parameters at the name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Events(byte[] file)
    {
        var lines = Unfolded(file);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("VERSION:2.0", lines);
        Assert.Contains(lines, l => l.StartsWith("PRODID:", StringComparison.Ordinal));
        var events = new List<Dictionary<string, string>>();
        Dictionary<string, string>? open = null;
        foreach (var line in lines)
        {
            if (line == "BEGIN:VEVENT")
            {
                Assert.Null(open);
                open = new(StringComparer.Ordinal);
            }
            else if (line == "END:VEVENT")
            {
                events.Add(open!);
                open = null;
            }
            else if (open is not null)
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                open.Add(line[..colon], Unescaped(line[(colon + 1)..]));
            }
        }
        return events;
    }

    // Lines end with CRLF; one that begins with a space goes on with the one before. None has more than 75 octets.
    private static List<string> Unfolded(byte[] file)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var lines = new List<List<byte>>();
        var start = 0;
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == '\n')
            {
                Assert.True(i > start && file[i - 1] == '\r', "a line ends with CRLF");
                Assert.InRange(i - 1 - start, 1, 75);
                _ = strict.GetString(file, start, i - 1 - start);
                if (file[start] == ' ')
                {
                    lines[^1].AddRange(file[(start + 1)..(i - 1)]);
                }
                else
                {
                    lines.Add([.. file[start..(i - 1)]]);
                }
                start = i + 1;
            }
        }
        Assert.Equal(file.Length, start);
        return lines.ConvertAll(l => strict.GetString([.. l]));
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }
        return text.ToString();
    }
}
