using System.Buffers;

namespace Chancery.Intake.Mail;

/// <summary>Takes off the encodings in which bytes travel as lines of letters (RFC 2045, 6.7 and 6.8). What is malformed stands for itself or is passed over.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes of base64; characters that are none of it are passed over. Several encodings may stand one after the other, each with its own end.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var bytes = new ArrayBufferWriter<byte>((text.Length * 3 / 4) + 3);
        var (bits, count) = (0, 0);
        foreach (var b in text)
        {
            var value = Value(b);
            if (b == '=')
            {
                (bits, count) = (0, 0);
            }
            if (value < 0)
            {
                continue;
            }
            bits = ((bits << 6) | value) & 0xFFFFFF;
            if (++count > 1)
            {
                Add(bytes, bits >> (count == 2 ? 4 : count == 3 ? 2 : 0));
            }
            count &= 3;
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The bytes of quoted-printable text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="underscoreIsSpace">True within a header (RFC 2047, 4.2).</param>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text, bool underscoreIsSpace = false)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 1);
        while (!text.IsEmpty)
        {
            var (value, length) = Next(text, underscoreIsSpace);
            if (value >= 0)
            {
                Add(bytes, value);
            }
            text = text[length..];
        }
        return bytes.WrittenSpan.ToArray();
    }

    // The next byte, -1 for a line break that is none, and how much of the text stands for it.
    private static (int Value, int Length) Next(ReadOnlySpan<byte> text, bool underscoreIsSpace) => text switch
    {
        [(byte)'=', (byte)'\r', (byte)'\n', ..] => (-1, 3),
        [(byte)'=', (byte)'\n', ..] => (-1, 2),
        [(byte)'='] => (-1, 1),
        [(byte)'=', var high, var low, ..] when char.IsAsciiHexDigit((char)high) && char.IsAsciiHexDigit((char)low) => ((Hex(high) << 4) | Hex(low), 3),
        [(byte)'_', ..] when underscoreIsSpace => (' ', 1),
        _ => (text[0], 1),
    };

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static int Value(byte letter) => (char)letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= 'a' and <= 'z' => letter - 'a' + 26,
        >= '0' and <= '9' => letter - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };

    private static void Add(ArrayBufferWriter<byte> bytes, int value)
    {
        bytes.GetSpan(1)[0] = (byte)value;
        bytes.Advance(1);
    }
}
