using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Chancery.Pictures.Png;

/// <summary>Writes pixels as PNG (W3C, Portable Network Graphics, second edition): 8 bits of red, green and blue each, not interlaced.</summary>
internal static class PngFile
{
    private const int Channels = 3;
    private const double MetresPerPixel = 0.0254 / 96;
    private const byte FilterUp = 2;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes a canvas.</summary>
    /// <param name="canvas">The pixels.</param>
    /// <param name="scale">How many of them one pixel of the scene is, which says how large the picture is on paper.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Canvas canvas, double scale, Stream output)
    {
        output.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        (header[8], header[9]) = (8, 2);
        Chunk(output, "IHDR", header);
        var density = new byte[9];
        var perMetre = (int)Math.Round(scale / MetresPerPixel);
        BinaryPrimitives.WriteInt32BigEndian(density, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), perMetre);
        density[8] = 1;
        Chunk(output, "pHYs", density);
        Chunk(output, "IDAT", Packed(canvas));
        Chunk(output, "IEND", []);
    }

    // Most rows are like those above them.
    private static byte[] Packed(Canvas canvas)
    {
        var stride = Channels * canvas.Width;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var line = new byte[stride + 1];
            line[0] = FilterUp;
            for (var y = 0; y < canvas.Height; y++)
            {
                var row = canvas.Pixels.AsSpan(y * stride, stride);
                for (var i = 0; i < stride; i++)
                {
                    line[i + 1] = (byte)(row[i] - (y == 0 ? 0 : canvas.Pixels[((y - 1) * stride) + i]));
                }
                zlib.Write(line);
            }
        }
        return packed.ToArray();
    }

    private static void Chunk(Stream output, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        byte[] checkedPart = [.. Encoding.ASCII.GetBytes(type), .. data];
        output.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(checkedPart));
        output.Write(number);
    }

    // The cyclic redundancy check of ISO 3309, as annex D of the specification has it.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        const uint Polynomial = 0xEDB88320;
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? (sum >> 1) ^ Polynomial : sum >> 1;
            }
        }
        return ~sum;
    }
}
