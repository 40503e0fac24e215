using System.Runtime.InteropServices;

namespace Chancery.Text;

/// <summary>Writes a model file: a name of eight letters, the sum of all that follows, and blocks of numbers.</summary>
internal sealed class ModelWriter
{
    private readonly List<byte> _blocks = [];

    /// <summary>Adds a block. Its length in bytes is filled up to a multiple of eight.</summary>
    public void Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Model files are written on little-endian machines only.");
        }
        var bytes = MemoryMarshal.AsBytes(values);
        _blocks.AddRange(BitConverter.GetBytes((long)values.Length));
        _blocks.AddRange(bytes);
        _blocks.AddRange(new byte[-bytes.Length & 7]);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="name">Eight letters that tell the kind of model and the version of its form.</param>
    public void Write(Stream stream, ReadOnlySpan<byte> name)
    {
        var blocks = _blocks.ToArray().AsSpan();
        stream.Write(name);
        stream.Write(BitConverter.GetBytes(ModelReader.Sum(blocks)));
        stream.Write(blocks);
    }
}
