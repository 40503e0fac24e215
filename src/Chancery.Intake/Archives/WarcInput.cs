using Chancery.Intake.Packing;

namespace Chancery.Intake.Archives;

/// <summary>The bytes of a WARC file, unpacked where they are packed, and where in the file its records begin.</summary>
internal abstract class WarcInput : IDisposable
{
    private readonly PushBackStream _bytes;

    private protected WarcInput(Stream bytes, long offset)
    {
        _bytes = new PushBackStream(bytes);
        Window = new ByteWindow(_bytes, offset);
    }

    /// <summary>Where in the file reading has to begin to yield the record at hand: its first byte, or that of the gzip member that holds it.</summary>
    public long Place { get; protected set; }

    /// <summary>Where the next byte stands among the unpacked bytes of the file or member.</summary>
    public long Position => Window.Offset;

    protected ByteWindow Window { get; }

    /// <summary>The input of a file; packed or not is told by its first bytes, or by its name where these are damaged.</summary>
    /// <param name="file">The file and where in it to begin.</param>
    /// <param name="limits">How much may be unpacked.</param>
    public static WarcInput Open(NamedStream file, IntakeLimits limits)
    {
        var (bytes, offset) = (file.Content, file.Offset);
        if (offset > 0)
        {
            bytes.Position = offset;
        }
        var head = new byte[WarcHeader.Start.Length];
        head = head[..bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (bytes.CanSeek)
        {
            bytes.Position = offset;
        }
        else
        {
            bytes = new HeadedStream(head, bytes);
        }
        var isPacked = head is [0x1F, 0x8B, ..] || (!head.AsSpan().SequenceEqual(WarcHeader.Start) && file.KindName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase));
        return isPacked ? new PackedWarcInput(bytes, offset, limits) : new PlainWarcInput(bytes, offset);
    }

    /// <summary>Goes to the next record, passing over blank lines; false at the end.</summary>
    public abstract bool MoveNext();

    /// <summary>Goes to the next place at which a record may begin, behind damage; false when there is none.</summary>
    public abstract bool Recover();

    /// <summary>True when a block of so many bytes cannot follow, since the file ends before.</summary>
    public virtual bool IsBeyondEnd(long length) => false;

    /// <summary>What lies ahead: at least so many bytes, or all that there are of the file or member.</summary>
    public ReadOnlySpan<byte> Ahead(int least) => Window.Ahead(least);

    /// <summary>Passes over bytes; returns how many there were.</summary>
    public virtual long Skip(long count)
    {
        var left = count;
        while (left > 0 && Window.Ahead(1).Length is > 0 and var ahead)
        {
            var passed = Math.Min(left, ahead);
            Window.GoTo(Window.Offset + passed);
            left -= passed;
        }
        return count - left;
    }

    /// <summary>Takes up to so many bytes as one array.</summary>
    public byte[] Take(int count)
    {
        // What a record says of its length need not be so: memory follows what is there.
        var bytes = new byte[Math.Min(count, ByteWindow.Most)];
        var taken = 0;
        while (taken < count)
        {
            if (taken == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(count, 2L * bytes.Length));
            }
            var read = Window.ReadAtLeast(bytes.AsSpan(taken), bytes.Length - taken, throwOnEndOfStream: false);
            taken += read;
            if (taken < bytes.Length)
            {
                break;
            }
        }
        return taken == bytes.Length ? bytes : bytes[..taken];
    }

    /// <summary>True when a record ends here: two line breaks follow, or nothing but blank lines before the next record or the end. Passes over the blank lines.</summary>
    public bool IsAtEndOfRecord()
    {
        if (Window.Ahead(4).StartsWith("\r\n\r\n"u8))
        {
            SkipBlank();
            return true;
        }
        SkipBlank();
        var ahead = Window.Ahead(WarcHeader.Start.Length);
        return ahead.IsEmpty || ahead.StartsWith(WarcHeader.Start);
    }

    /// <summary>Goes back to a place whose bytes were taken.</summary>
    /// <param name="position">The place.</param>
    /// <param name="taken">The bytes taken since.</param>
    public virtual void GoBack(long position, ReadOnlyMemory<byte> taken)
    {
        var ahead = Window.Ahead(0);
        _bytes.PushBack(taken.Span, ahead);
        Window.Reset(position);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Window.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Forgets what was read of a member.</summary>
    protected void Reset(long offset)
    {
        _bytes.Forget();
        Window.Reset(offset);
    }

    protected void SkipBlank()
    {
        while (Window.Ahead(1) is { IsEmpty: false } ahead)
        {
            var blank = ahead.IndexOfAnyExcept("\r\n \t"u8);
            Window.GoTo(Window.Offset + (blank < 0 ? ahead.Length : blank));
            if (blank >= 0)
            {
                break;
            }
        }
    }

    /// <summary>Goes to the next line that begins as a record does; false when there is none.</summary>
    protected bool FindRecord()
    {
        ReadOnlySpan<byte> wanted = "\nWARC/1."u8;
        while (Window.Ahead(wanted.Length) is var ahead && ahead.Length >= wanted.Length)
        {
            var found = ahead.IndexOf(wanted);
            if (found >= 0)
            {
                Window.GoTo(Window.Offset + found + 1);
                return true;
            }
            Window.GoTo(Window.Offset + ahead.Length - wanted.Length + 1);
        }
        Window.GoTo(Window.Offset + Window.Ahead(0).Length);
        return false;
    }
}
