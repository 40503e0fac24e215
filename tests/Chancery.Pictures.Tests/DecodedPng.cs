using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Chancery.Pictures.Tests;

/// <summary>A PNG, read back by its own rules: chunks with their checksums, then rows with their filters.</summary>
internal sealed class DecodedPng
{
    private readonly byte[] _pixels;

    public DecodedPng(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        using var packed = new MemoryStream();
        var types = new List<string>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var type = Encoding.ASCII.GetString(file, at + 4, 4);
            Assert.Equal(Sum(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            var data = file.AsSpan(at + 8, length);
            if (type == "IHDR")
            {
                (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                Assert.Equal([8, 2, 0, 0, 0], data[8..].ToArray());
            }
            else if (type == "IDAT")
            {
                packed.Write(data);
            }
            types.Add(type);
            at += 12 + length;
        }
        Assert.Equal(["IHDR", "pHYs", "IDAT", "IEND"], types);
        packed.Position = 0;
        _pixels = Rows(packed);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>A pixel as "#rrggbb".</summary>
    public string this[int x, int y] => "#" + Convert.ToHexStringLower(_pixels, 3 * ((y * Width) + x), 3);

    private byte[] Rows(MemoryStream packed)
    {
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = 3 * Width;
        var pixels = new byte[stride * Height];
        for (var y = 0; y < Height; y++)
        {
            Assert.Equal(2, zlib.ReadByte());
            zlib.ReadExactly(pixels, y * stride, stride);
            for (var i = 0; i < stride && y > 0; i++)
            {
                pixels[(y * stride) + i] += pixels[((y - 1) * stride) + i];
            }
        }
        Assert.Equal(-1, zlib.ReadByte());
        return pixels;
    }

    // By long division of polynomials, bit after bit from the highest, which is another way than the writer's.
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var rest = uint.MaxValue;
        foreach (var one in bytes)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var top = (rest >> 31) ^ (uint)((one >> bit) & 1);
                rest = (rest << 1) ^ (top * 0x04C11DB7);
            }
        }
        var turned = 0u;
        for (var bit = 0; bit < 32; bit++)
        {
            turned |= ((rest >> bit) & 1) << (31 - bit);
        }
        return ~turned;
    }
}
