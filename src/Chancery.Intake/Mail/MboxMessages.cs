namespace Chancery.Intake.Mail;

/// <summary>
/// Goes through the messages of a mailbox in one file (RFC 4155 and its kin mboxo and mboxrd): each stands behind a line "From ", its
/// sender and the moment, at the file's start or below a blank line. A line of the text that begins with "&gt;From " was quoted, so that it is no such line, and
/// loses one mark. One message is held at a time; one past the limit is passed over without being held.
/// </summary>
internal sealed class MboxMessages(Stream stream, int limit) : IDisposable
{
    private readonly Utf8Lines _lines = new(stream, limit);
    private readonly MemoryStream _bytes = new();
    private bool _isAhead;

    /// <summary>True when the message stands behind a line that parts messages; what stands before the first such line does not.</summary>
    public bool IsMessage { get; private set; }

    /// <summary>Where its parting line begins.</summary>
    public long Offset { get; private set; }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Its bytes from the header on, good until the next message is read; cut off where it is past the limit.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);

    /// <summary>True when it is past the limit.</summary>
    public bool IsTooLong => Length > limit;

    /// <summary>True for the line that parts messages: "From a@example.org Tue Jul  6 10:20:30 2021", "From - Tue Jul 06 ...".</summary>
    public static bool IsPartingLine(ReadOnlySpan<byte> line)
    {
        // A sentence that begins with this word has no time of the day and no year behind it.
        const int longest = 500;
        return line.Length <= longest && line.StartsWith("From "u8) && (line[5..].Trim(" -\r"u8).IsEmpty || HasTime(line) && HasYear(line));
    }

    /// <summary>Goes to the next message; false at the end.</summary>
    public bool MoveNext()
    {
        if (!_isAhead && !_lines.MoveNext())
        {
            return false;
        }
        (_isAhead, Offset, Length) = (false, _lines.Offset, 0);
        _bytes.SetLength(0);
        IsMessage = IsPartingLine(_lines.Bytes);
        var isBelowBlank = !IsMessage && Take();
        while (_lines.MoveNext())
        {
            if ((isBelowBlank || !IsMessage) && IsPartingLine(_lines.Bytes))
            {
                _isAhead = true;
                break;
            }
            isBelowBlank = Take();
        }
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();

    // True for a blank line.
    private bool Take()
    {
        var whole = Unquoted(_lines.Whole);
        Length += _lines.IsTooLong ? _lines.Length : whole.Length;
        if (!IsTooLong)
        {
            _bytes.Write(whole);
        }
        return _lines.Length == 0;
    }

    // mboxrd puts a mark before any number of marks; mboxo before none alone, so that there two marks are one too few afterwards.
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> line) =>
        line is [(byte)'>', ..] && line.TrimStart((byte)'>').StartsWith("From "u8) ? line[1..] : line;

    private static bool HasTime(ReadOnlySpan<byte> line)
    {
        for (var at = 2; at + 2 < line.Length; at++)
        {
            if (line[at] == ':' && char.IsAsciiDigit((char)line[at - 1]) && char.IsAsciiDigit((char)line[at + 1]) && char.IsAsciiDigit((char)line[at + 2]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasYear(ReadOnlySpan<byte> line)
    {
        foreach (var word in line.Split((byte)' '))
        {
            if (line[word].TrimEnd((byte)'\r') is [(byte)'1' or (byte)'2', _, _, _] year && !year.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return true;
            }
        }
        return false;
    }
}
