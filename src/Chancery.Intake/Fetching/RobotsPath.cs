using System.Text;

namespace Chancery.Intake.Fetching;

/// <summary>Puts paths of links and of robots.txt into one form, in which their characters can be compared (RFC 9309, 2.2.2).</summary>
internal static class RobotsPath
{
    /// <summary>The path with what is not ASCII in percent-encoding, what needs none without it, and its digits in upper case.</summary>
    public static string Normal(string path)
    {
        if (!path.AsSpan().ContainsAnyExceptInRange('!', '~') && !path.Contains('%', StringComparison.Ordinal))
        {
            return path;
        }
        var normal = new StringBuilder(path.Length + 16);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                Append(normal, Convert.ToByte(Encoding.ASCII.GetString(bytes, i + 1, 2), 16), IsUnreserved);
                i += 2;
            }
            else
            {
                Append(normal, bytes[i], static b => b is >= (byte)'!' and <= (byte)'~');
            }
        }
        return normal.ToString();
    }

    private static void Append(StringBuilder normal, byte value, Func<byte, bool> isPlain)
    {
        if (isPlain(value))
        {
            normal.Append((char)value);
        }
        else
        {
            normal.Append('%').Append(Convert.ToHexString([value]));
        }
    }

    private static bool IsUnreserved(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
