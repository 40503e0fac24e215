using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chancery.Text;

/// <summary>Reads what <see cref="ModelWriter"/> wrote: each block is one copy of memory, and nothing is parsed.</summary>
internal sealed class ModelReader
{
    private const int HeadLength = 16;

    private readonly byte[] _bytes;
    private int _at = HeadLength;

    /// <exception cref="InvalidDataException">The file is damaged or of another kind or version.</exception>
    public ModelReader(Stream stream, ReadOnlySpan<byte> name)
    {
        _bytes = Everything(stream);
        if (_bytes.Length < HeadLength || _bytes.Length % 8 != 0 || !_bytes.AsSpan(0, 8).SequenceEqual(name))
        {
            throw new InvalidDataException("Not a model file of this version.");
        }
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Model files are read on little-endian machines only.");
        }
        if (MemoryMarshal.Read<ulong>(_bytes.AsSpan(8)) != Sum(_bytes.AsSpan(HeadLength)))
        {
            throw Damaged();
        }
    }

    /// <summary>The next block, of whatever length it has.</summary>
    public T[] Block<T>()
        where T : unmanaged
    {
        if (_bytes.Length - _at < 8)
        {
            throw Damaged();
        }
        var count = MemoryMarshal.Read<long>(_bytes.AsSpan(_at));
        _at += 8;
        if (count < 0 || count > (_bytes.Length - _at) / Unsafe.SizeOf<T>())
        {
            throw Damaged();
        }
        var length = (int)count * Unsafe.SizeOf<T>();
        var values = new T[count];
        _bytes.AsSpan(_at, length).CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        _at += (length + 7) & ~7;
        return values;
    }

    /// <summary>A sum that one changed byte changes. It guards against accidents, not against ill will.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0xCBF29CE484222325UL;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum = (sum ^ word) * 0x100000001B3UL;
            sum ^= sum >> 29;
        }
        return sum;
    }

    private static InvalidDataException Damaged() => new("The model file is damaged.");

    private static byte[] Everything(Stream stream)
    {
        using var all = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length - stream.Position, Array.MaxLength) : 0);
        stream.CopyTo(all);
        return all.Capacity == all.Length ? all.GetBuffer() : all.ToArray();
    }
}
