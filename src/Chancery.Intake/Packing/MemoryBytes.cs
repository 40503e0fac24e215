using System.Runtime.InteropServices;

namespace Chancery.Intake.Packing;

/// <summary>Reads bytes in memory as a stream.</summary>
internal static class MemoryBytes
{
    /// <summary>A stream over the bytes, which are not copied where they lie in an array.</summary>
    public static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}
