using System.Buffers.Binary;
using System.IO.Compression;

namespace Chancery.Intake.Packing;

/// <summary>
/// Unpacks a gzip file (RFC 1952) member by member and tells where each begins, so that reading can be taken up at a member and can go on at
/// the next one when one is damaged. A member's end is not told by the inflater, which reads ahead; it is where the checksum and
/// the length of what was unpacked stand.
/// </summary>
internal sealed class GzipMembers : IDisposable
{
    private const int FixedHeader = 10;
    private const int Trailer = 8;
    private const int LongestHeader = ByteWindow.Most;

    private readonly ByteWindow _window;
    private DeflateStream? _inflater;
    private uint _crc;
    private bool _isEnded = true;

    /// <summary>The members from a place on.</summary>
    /// <param name="stream">The file's bytes from that place on. It stays open.</param>
    /// <param name="offset">The place.</param>
    public GzipMembers(Stream stream, long offset = 0)
    {
        _window = new ByteWindow(stream, offset);
    }

    /// <summary>Where in the file the current member begins.</summary>
    public long Offset { get; private set; }

    /// <summary>Where the next byte of the file stands; where the next member should begin, once the current one is ended.</summary>
    public long NextOffset => _window.Offset;

    /// <summary>True when the current member is damaged or was given up, or none begins where one should.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>How many bytes of the current member have been unpacked.</summary>
    public long Unpacked { get; private set; }

    /// <summary>How many bytes of the file the current member has taken so far, at least.</summary>
    public long Packed => _window.Offset - Offset;

    /// <summary>Goes to the next member; false at the file's end.</summary>
    /// <exception cref="InvalidDataException">No member begins here, or the current one is damaged.</exception>
    public bool MoveNext()
    {
        SkipRest();
        IsBroken = true;
        Offset = _window.Offset;
        (_crc, Unpacked) = (0, 0);
        // Some writers fill a file up with zeros.
        while (_window.Ahead(1) is { IsEmpty: false } ahead && ahead.IndexOfAnyExcept((byte)0) is var zeros && zeros != 0)
        {
            _window.GoTo(_window.Offset + (zeros < 0 ? ahead.Length : zeros));
            Offset = _window.Offset;
        }
        if (_window.Ahead(FixedHeader).IsEmpty)
        {
            IsBroken = false;
            return false;
        }
        if (HeaderLength(_window.Ahead(LongestHeader)) is not (> 0 and var length))
        {
            throw new InvalidDataException();
        }
        Open(length);
        return true;
    }

    /// <summary>Unpacks bytes of the current member; 0 at its end.</summary>
    /// <exception cref="InvalidDataException">The member is damaged or cut off.</exception>
    public int Read(Span<byte> buffer)
    {
        if (_isEnded || buffer.IsEmpty)
        {
            return 0;
        }
        IsBroken = true;
        var read = _inflater!.Read(buffer);
        if (read == 0)
        {
            Close();
        }
        IsBroken = false;
        _crc = Crc32.Append(_crc, buffer[..read]);
        Unpacked += read;
        return read;
    }

    /// <summary>Gives the current member up.</summary>
    public void GiveUp() => IsBroken = true;

    /// <summary>Goes, from the current member's start or what can be gone back to, to the next place where a member seems to begin; false when there is none.</summary>
    public bool Recover()
    {
        _window.GoTo(Math.Max(Offset + 1, Math.Max(_window.Earliest, _window.Offset - ByteWindow.History)));
        while (_window.Ahead(FixedHeader) is { Length: >= FixedHeader } ahead)
        {
            var found = ahead.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
            _window.GoTo(_window.Offset + (found < 0 ? ahead.Length - 2 : found));
            if (found >= 0 && HeaderLength(_window.Ahead(LongestHeader)) is > 0 and var length)
            {
                Offset = _window.Offset;
                (_crc, Unpacked) = (0, 0);
                Open(length);
                return true;
            }
            _window.GoTo(_window.Offset + (found < 0 ? 0 : 1));
        }
        _isEnded = true;
        return false;
    }

    public void Dispose()
    {
        _inflater?.Dispose();
        _window.Dispose();
    }

    private void SkipRest()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
        }
    }

    private void Open(int header)
    {
        _window.GoTo(_window.Offset + header);
        _inflater?.Dispose();
        _inflater = new DeflateStream(_window, CompressionMode.Decompress, leaveOpen: true);
        (_isEnded, IsBroken) = (false, false);
    }

    // The inflater has taken up to its buffer's size too much: the trailer stands in what it took last, or right behind.
    private void Close()
    {
        const int taken = 16 * 1024;
        Span<byte> trailer = stackalloc byte[Trailer];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)Unpacked);
        _window.Ahead(Trailer);
        var from = Math.Max(Offset + FixedHeader, Math.Max(_window.Earliest, _window.Offset - taken));
        var back = (int)(_window.Offset - from);
        _window.GoTo(from);
        var around = _window.Ahead(back + Trailer);
        var found = around[..Math.Min(around.Length, back + Trailer)].IndexOf(trailer);
        if (found < 0)
        {
            _window.GoTo(from + back);
            throw new InvalidDataException();
        }
        _window.GoTo(from + found + Trailer);
        _isEnded = true;
    }

    /// <summary>Length of the header that a member begins with; 0 when none begins here.</summary>
    private static int HeaderLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FixedHeader || bytes[0] != 0x1F || bytes[1] != 0x8B || bytes[2] != 8 || (bytes[3] & 0xE0) != 0)
        {
            return 0;
        }
        var (flags, at) = (bytes[3], FixedHeader);
        if ((flags & 4) != 0)
        {
            at += at + 2 <= bytes.Length ? 2 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : bytes.Length;
        }
        for (var texts = ((flags >> 3) & 1) + ((flags >> 4) & 1); texts > 0; texts--)
        {
            var end = at < bytes.Length ? bytes[at..].IndexOf((byte)0) : -1;
            at = end < 0 ? bytes.Length : at + end + 1;
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at < bytes.Length ? at : 0;
    }
}
