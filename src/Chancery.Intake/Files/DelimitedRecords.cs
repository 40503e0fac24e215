using System.Buffers;

namespace Chancery.Intake.Files;

/// <summary>
/// Reads the records of delimited text (RFC 4180) as bytes, one at a time: fields in quotation marks may hold delimiters, line breaks and
/// doubled quotation marks. A record past the limit is read over without being held.
/// </summary>
internal sealed class DelimitedRecords(Stream stream, int limit)
{
    private const int Piece = 64 * 1024;
    private const int MostFields = 4096;

    private readonly byte[] _buffer = new byte[Piece];
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _ends = [];
    private int _start;
    private int _end;
    private long _passed;
    private long _line = 1;

    /// <summary>What parts the fields.</summary>
    public byte Delimiter { get; set; } = (byte)',';

    /// <summary>The line on which the record begins, counted from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Where its first byte stands.</summary>
    public long Offset { get; private set; }

    /// <summary>Its length in bytes.</summary>
    public long Length => _passed + _start - Offset;

    /// <summary>True when it is past the limit; its fields are cut off then.</summary>
    public bool IsTooLong => Length > limit || _ends.Count >= MostFields;

    /// <summary>True when its last quotation mark is not closed.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>How many fields it has.</summary>
    public int Count => _ends.Count;

    /// <summary>A field's bytes, good until the next record is read.</summary>
    public ReadOnlySpan<byte> this[int field] => _bytes.WrittenSpan[(field == 0 ? 0 : _ends[field - 1]).._ends[field]];

    /// <summary>What lies ahead: at least so many bytes, or all that there are.</summary>
    public ReadOnlySpan<byte> Ahead(int least)
    {
        while (_end - _start < least && Fill())
        {
        }
        return _buffer.AsSpan(_start, _end - _start);
    }

    /// <summary>Passes over bytes that lie ahead.</summary>
    public void Skip(int count) => _start += count;

    /// <summary>Goes to the next record that is no blank line; false at the end.</summary>
    public bool MoveNext()
    {
        do
        {
            if (Ahead(1).IsEmpty)
            {
                return false;
            }
            (Line, Offset) = (_line, _passed + _start);
            _bytes.ResetWrittenCount();
            _ends.Clear();
            Read();
        }
        while (_ends.Count == 1 && _ends[0] == 0);
        return true;
    }

    private void Read()
    {
        while (ReadField())
        {
        }
    }

    // True when another field follows in the record.
    private bool ReadField()
    {
        IsOpen = Ahead(1) is [(byte)'"', ..];
        _start += IsOpen ? 1 : 0;
        while (!Ahead(1).IsEmpty)
        {
            if (IsOpen)
            {
                ReadQuoted();
                continue;
            }
            var ahead = Ahead(1);
            var stop = ahead.IndexOfAny(Delimiter, (byte)'\n', (byte)'\r');
            Take(stop < 0 ? ahead.Length : stop);
            if (stop >= 0)
            {
                return End();
            }
        }
        AddEnd();
        return false;
    }

    // Up to and with the closing mark; a doubled one stands for one.
    private void ReadQuoted()
    {
        var ahead = Ahead(1);
        var stop = ahead.IndexOfAny((byte)'"', (byte)'\n');
        Take(stop < 0 ? ahead.Length : stop);
        if (stop < 0)
        {
            return;
        }
        if (_buffer[_start] == '\n')
        {
            _line++;
            Take(1);
            return;
        }
        var doubled = Ahead(2) is [_, (byte)'"', ..];
        _start++;
        if (doubled)
        {
            Take(1);
        }
        IsOpen = doubled;
    }

    // A carriage return alone ends a record too, as old programs write it.
    private bool End()
    {
        AddEnd();
        if (_buffer[_start] == Delimiter)
        {
            _start++;
            return true;
        }
        // Looking ahead moves what is held.
        var lineBreak = Ahead(2) is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
        _start += lineBreak;
        _line++;
        return false;
    }

    private void AddEnd()
    {
        if (_ends.Count < MostFields)
        {
            _ends.Add(_bytes.WrittenCount);
        }
    }

    private void Take(int count)
    {
        if (Length <= limit && _ends.Count < MostFields)
        {
            _bytes.Write(_buffer.AsSpan(_start, count));
        }
        _start += count;
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _passed += _start;
        (_start, _end) = (0, _end - _start);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
