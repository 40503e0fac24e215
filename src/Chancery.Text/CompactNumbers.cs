namespace Chancery.Text;

/// <summary>How model files write strings and long rows of mostly small numbers.</summary>
internal static class CompactNumbers
{
    // No model is near this; a greater count means a damaged file.
    private const int GreatestCount = 1 << 26;

    public static void Expect(BinaryReader reader, ReadOnlySpan<byte> magic)
    {
        if (!magic.SequenceEqual(reader.ReadBytes(magic.Length)))
        {
            throw new InvalidDataException("Not a model file of this version.");
        }
    }

    public static int ReadCount(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        return count is >= 0 and <= GreatestCount ? count : throw new InvalidDataException("The model file is damaged.");
    }

    public static void WriteStrings(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write7BitEncodedInt(strings.Count);
        foreach (var s in strings)
        {
            writer.Write(s);
        }
    }

    public static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[ReadCount(reader)];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }
        return strings;
    }

    /// <summary>Writes ascending numbers by their distances.</summary>
    public static void WriteSorted(BinaryWriter writer, IReadOnlyList<long> values)
    {
        writer.Write7BitEncodedInt(values.Count);
        var previous = 0L;
        foreach (var value in values)
        {
            writer.Write7BitEncodedInt64(value - previous);
            previous = value;
        }
    }

    public static long[] ReadSorted(BinaryReader reader)
    {
        var values = new long[ReadCount(reader)];
        var previous = 0L;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = previous += reader.Read7BitEncodedInt64();
        }
        return values;
    }

    public static void WriteNumbers(BinaryWriter writer, ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    public static int[] ReadNumbers(BinaryReader reader, int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = reader.ReadInt32();
        }
        return values;
    }

    /// <summary>Writes numbers as runs of zeros and, between them, zigzag values.</summary>
    public static void WriteSparse(BinaryWriter writer, ReadOnlySpan<short> values)
    {
        writer.Write7BitEncodedInt(values.Length);
        var i = 0;
        while (i < values.Length)
        {
            var zeros = ZeroRun(values[i..]);
            writer.Write7BitEncodedInt(zeros);
            i += zeros;
            var filled = FilledRun(values[i..]);
            writer.Write7BitEncodedInt(filled);
            for (var end = i + filled; i < end; i++)
            {
                writer.Write7BitEncodedInt((values[i] << 1) ^ (values[i] >> 15));
            }
        }
    }

    public static short[] ReadSparse(BinaryReader reader)
    {
        var values = new short[ReadCount(reader)];
        var i = 0;
        while (i < values.Length)
        {
            i += ReadCount(reader);
            var end = i + ReadCount(reader);
            if (end > values.Length)
            {
                throw new InvalidDataException("The model file is damaged.");
            }
            for (; i < end; i++)
            {
                var v = reader.Read7BitEncodedInt();
                values[i] = (short)((v >>> 1) ^ -(v & 1));
            }
        }
        return values;
    }

    private static int ZeroRun(ReadOnlySpan<short> values)
    {
        var end = values.IndexOfAnyExcept((short)0);
        return end < 0 ? values.Length : end;
    }

    private static int FilledRun(ReadOnlySpan<short> values)
    {
        var end = values.IndexOf((short)0);
        return end < 0 ? values.Length : end;
    }
}
