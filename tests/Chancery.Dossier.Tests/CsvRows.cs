using System.Text;

namespace Chancery.Dossier.Tests;

/// <summary>The rows of a table in RFC 4180 form, by the names of their columns.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var reader = new StreamReader(path);
        var names = Row(reader)!;
        while (Row(reader) is { } row)
        {
            yield return names.Zip(row).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        }
    }

    private static List<string>? Row(StreamReader reader)
    {
        if (reader.Peek() < 0)
        {
            return null;
        }
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        while (reader.Read() is >= 0 and var c)
        {
            if (c == '"')
            {
                if (quoted && reader.Peek() == '"')
                {
                    field.Append((char)reader.Read());
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && c == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (!quoted && c == '\n')
            {
                break;
            }
            else if (quoted || c != '\r')
            {
                field.Append((char)c);
            }
        }
        fields.Add(field.ToString());
        return fields;
    }
}
