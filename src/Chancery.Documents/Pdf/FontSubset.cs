using System.Buffers.Binary;
using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>Makes a font that holds the outlines of a few glyphs alone, each under the number that it had.</summary>
internal static class FontSubset
{
    private const uint Magic = 0xB1B0AFBA;

    /// <summary>The font's bytes.</summary>
    public static byte[] Make(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var kept = WithComponents(font, glyphs);
        var offsets = new byte[4 * (font.GlyphCount + 1)];
        using var outlines = new MemoryStream();
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(4 * glyph), (uint)outlines.Length);
            if (kept.Contains(glyph))
            {
                outlines.Write(font.Outline(glyph));
                outlines.Write(new byte[(4 - (int)(outlines.Length % 4)) % 4]);
            }
        }
        BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(4 * font.GlyphCount), (uint)outlines.Length);
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["glyf"] = outlines.ToArray(), ["head"] = head, ["loca"] = offsets };
        foreach (var name in (string[])["cvt ", "fpgm", "hhea", "hmtx", "maxp", "prep"])
        {
            if (!font.Table(name).IsEmpty)
            {
                tables[name] = font.Table(name).ToArray();
            }
        }
        return Join(tables);
    }

    // A letter with its marks is often made of others' outlines.
    private static HashSet<int> WithComponents(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var kept = new HashSet<int>();
        var waiting = new Stack<int>(glyphs.Append(0));
        while (waiting.TryPop(out var glyph))
        {
            if (glyph < font.GlyphCount && kept.Add(glyph))
            {
                foreach (var component in GlyphComponent.Read(font.Outline(glyph)))
                {
                    waiting.Push(component.Glyph);
                }
            }
        }
        return kept;
    }

    private static byte[] Join(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + (16 * tables.Count);
        var file = new byte[directory + tables.Values.Sum(t => Padded(t.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        WriteSearch(file.AsSpan(6), tables.Count);
        var (row, at) = (12, directory);
        foreach (var (name, table) in tables)
        {
            table.CopyTo(file.AsSpan(at));
            Encoding.ASCII.GetBytes(name, file.AsSpan(row));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(row + 4), Sum(file.AsSpan(at, Padded(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(row + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(row + 12), (uint)table.Length);
            (row, at) = (row + 16, at + Padded(table.Length));
        }
        var head = directory + tables.TakeWhile(t => t.Key != "head").Sum(t => Padded(t.Value.Length));
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(Magic - Sum(file)));
        return file;
    }

    // What a reader that searches the directory by halves wants to know.
    private static void WriteSearch(Span<byte> fields, int count)
    {
        var power = 31 - int.LeadingZeroCount(count);
        BinaryPrimitives.WriteUInt16BigEndian(fields, (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(fields[2..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(fields[4..], (ushort)((16 * count) - (16 << power)));
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]));
        }
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
