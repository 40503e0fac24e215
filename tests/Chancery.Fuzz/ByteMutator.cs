using System.Text;

namespace Chancery.Fuzz;

/// <summary>Damages bytes: what is flipped, cut out, doubled, put elsewhere, or replaced by numbers and words that readers trust.</summary>
internal sealed class ByteMutator(Random random)
{
    private const int MostMutations = 8;

    private static readonly byte[][] Trusted =
    [
        .. ((string[])["Content-Length: 99999999999", "Content-Length: 0", "WARC/1.0\r\n", "\r\n\r\n", "--b", "--b--", "Content-Transfer-Encoding: quoted-printable", "multipart/mixed; boundary=b",
            "Transfer-Encoding: chunked\r\n", "FFFFFFF\r\n", "=?x?B?", "\"", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "endobj", "stream\n", "/Length 9999999", "%PDF-"]).Select(Encoding.ASCII.GetBytes),
        [0x1F, 0x8B, 8, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0x7F, 0xFF, 0xFF, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
    ];

    /// <summary>A damaged copy.</summary>
    public byte[] Next(byte[] bytes)
    {
        for (var left = 1 + random.Next(MostMutations); left > 0; left--)
        {
            bytes = Mutated(bytes);
        }
        return bytes;
    }

    private byte[] Mutated(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var length = random.Next(Math.Min(1 << random.Next(10), bytes.Length - at) + 1);
        var (before, piece, after) = (bytes[..at], bytes[at..(at + length)], bytes[(at + length)..]);
        var trusted = Trusted[random.Next(Trusted.Length)];
        return random.Next(7) switch
        {
            0 => [.. before, .. after],
            1 => [.. before, .. piece, .. piece, .. after],
            2 => [.. before, .. trusted, .. piece, .. after],
            3 => [.. before, .. trusted, .. after.Skip(Math.Max(0, trusted.Length - length))],
            4 => [.. before, .. piece.Select(b => (byte)(b ^ (1 << random.Next(8)))), .. after],
            5 => [.. before, .. piece.Select(_ => (byte)random.Next(256)), .. after],
            _ => before.Length > 16 ? before : bytes,
        };
    }
}
