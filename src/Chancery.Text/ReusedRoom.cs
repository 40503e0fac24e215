using System.Buffers;

namespace Chancery.Text;

/// <summary>A thread's buffer for what is returned as an array: it is used again from text to text, so only the array is new.</summary>
internal static class ReusedRoom<T>
{
    // Room for more than this is not kept from text to text.
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static ArrayBufferWriter<T>? _ofThisThread;

    /// <summary>The buffer, empty.</summary>
    public static ArrayBufferWriter<T> Take()
    {
        var room = _ofThisThread ??= new ArrayBufferWriter<T>(256);
        room.ResetWrittenCount();
        return room;
    }

    /// <summary>What was written.</summary>
    public static T[] ToArray(ArrayBufferWriter<T> room)
    {
        if (room.Capacity > MostKept)
        {
            _ofThisThread = null;
        }
        return room.WrittenSpan.ToArray();
    }
}
