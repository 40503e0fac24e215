namespace Chancery.Documents.Pdf;

/// <summary>Reads which glyph a font has for which character: table cmap, formats 4 and 12 of Unicode.</summary>
internal static class CharacterMap
{
    private const int Windows = 3;
    private const int LastCharacter = 0x10FFFF;

    /// <summary>The glyphs by code point; empty where no such map is there.</summary>
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, int>();
        for (var i = 0; i < TrueTypeFont.U16(table, 2); i++)
        {
            var row = table.Slice(4 + (8 * i), 8);
            var (platform, encoding) = (TrueTypeFont.U16(row, 0), TrueTypeFont.U16(row, 2));
            // Platform 0 is Unicode; of Windows' encodings 1 and 10 are.
            if (platform == 0 || (platform == Windows && encoding is 1 or 10))
            {
                Add(table[checked((int)TrueTypeFont.U32(row, 4))..], glyphs);
            }
        }
        return glyphs;
    }

    private static void Add(ReadOnlySpan<byte> map, Dictionary<int, int> glyphs)
    {
        switch (TrueTypeFont.U16(map, 0))
        {
            case 4:
                AddSegments(map, glyphs);
                break;
            case 12:
                AddGroups(map, glyphs);
                break;
        }
    }

    private static void AddSegments(ReadOnlySpan<byte> map, Dictionary<int, int> glyphs)
    {
        var twice = TrueTypeFont.U16(map, 6);
        var (ends, starts, deltas, offsets) = (14, 16 + twice, 16 + (2 * twice), 16 + (3 * twice));
        for (var at = 0; at < twice; at += 2)
        {
            var (start, end) = (TrueTypeFont.U16(map, starts + at), TrueTypeFont.U16(map, ends + at));
            var (delta, offset) = (TrueTypeFont.U16(map, deltas + at), TrueTypeFont.U16(map, offsets + at));
            for (var character = start; character <= end && character < 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : TrueTypeFont.U16(map, offsets + at + offset + (2 * (character - start)));
                if (glyph != 0 || offset == 0)
                {
                    glyphs.TryAdd(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private static void AddGroups(ReadOnlySpan<byte> map, Dictionary<int, int> glyphs)
    {
        var count = checked((int)TrueTypeFont.U32(map, 12));
        for (var i = 0; i < count; i++)
        {
            var row = map.Slice(16 + (12 * i), 12);
            var (start, end, glyph) = (TrueTypeFont.U32(row, 0), Math.Min(TrueTypeFont.U32(row, 4), LastCharacter), TrueTypeFont.U32(row, 8));
            for (var character = start; character <= end; character++)
            {
                glyphs.TryAdd((int)character, (int)(glyph + character - start));
            }
        }
    }
}
