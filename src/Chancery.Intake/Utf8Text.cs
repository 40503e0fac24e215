using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Chancery.Intake;

/// <summary>Questions about bytes that have to be UTF-8.</summary>
internal static class Utf8Text
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Offset of the first byte that is no UTF-8, or -1.</summary>
    public static int FirstBroken(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }
        return at;
    }

    /// <summary>True when a text holds a letter of any script.</summary>
    public static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }
        return false;
    }
}
