using Chancery.Intake.Packing;

namespace Chancery.Intake.Archives;

/// <summary>
/// Goes through the records of a WARC file. What is damaged is a failure with its place, and the next record that can be found is
/// read; a length that lies costs no other record where the file can be gone back in, or what was read is still held.
/// </summary>
internal sealed class WarcRecords(WarcInput input, string name, IntakeLimits limits)
{
    // Looking for the next record costs time. What is damaged in more places than this is given up.
    private const int MostFaults = 256;

    private int _faults;
    private bool _isEnded;

    /// <summary>The record at hand; null after a fault.</summary>
    public WarcRecord? Current { get; private set; }

    /// <summary>What is wrong, when there is no record.</summary>
    public IntakeFailure? Fault { get; private set; }

    /// <summary>Goes to the next record or fault; false at the end.</summary>
    public bool MoveNext()
    {
        (Current, Fault) = (null, null);
        if (_isEnded)
        {
            return false;
        }
        try
        {
            if (!input.MoveNext())
            {
                return false;
            }
            Read();
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            Fault = StreamFault.Of(e, name) with { ByteOffset = input.Place };
        }
        if (Fault is not null)
        {
            Recover();
        }
        return true;
    }

    private void Read()
    {
        var offset = input.Place;
        if (WarcHeader.Parse(input.Ahead(ByteWindow.Most)) is not { } header)
        {
            Fault = Broken(IntakeCode.BrokenRecord);
            return;
        }
        input.Skip(header.Length);
        var (start, length) = (input.Position, header.ContentLength);
        if (input.IsBeyondEnd(length))
        {
            Fault = CutOff(header, Math.Max(0, input.Skip(length)));
            input.GoBack(start, default);
            return;
        }
        var block = IsHeld(header) ? input.Take((int)length) : null;
        var passed = block?.Length ?? input.Skip(length);
        if (passed == length && input.IsAtEndOfRecord())
        {
            Current = new WarcRecord(offset, header, block is null ? (ReadOnlyMemory<byte>?)null : block);
            return;
        }
        Fault = passed < length ? CutOff(header, passed) : Broken(IntakeCode.WrongRecordLength, header) with { Arguments = [Spelled.Number(length)] };
        if (block is not null)
        {
            input.GoBack(start, block);
        }
    }

    private bool IsHeld(WarcHeader header) =>
        header.Type is "response" or "resource" or "conversion" && !header.IsSegment && header.ContentLength <= limits.DocumentBytes;

    private void Recover()
    {
        try
        {
            _isEnded = ++_faults >= MostFaults || !input.Recover();
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            _isEnded = true;
        }
        if (_faults >= MostFaults)
        {
            Fault = Broken(IntakeCode.TooDamaged) with { Arguments = [Spelled.Number(MostFaults)] };
        }
    }

    private IntakeFailure CutOff(WarcHeader header, long there) =>
        Broken(IntakeCode.RecordCutOff, header) with { Arguments = [Spelled.Number(there), Spelled.Number(header.ContentLength)] };

    private IntakeFailure Broken(string code, WarcHeader? header = null) =>
        new(code, name) { ByteOffset = input.Place, RecordId = header?.RecordId };
}
