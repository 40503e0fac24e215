using Chancery.Intake.Packing;

namespace Chancery.Intake.Archives;

/// <summary>
/// Takes the pages out of web archives (WARC 1.0 and 1.1, plain, packed record by record or as a whole), one record at a time and only as
/// far as they are asked for. Answers, resources and conversions are read when somebody reads their kind; revisits are told to the tally as sightings, other records counted.
/// </summary>
internal sealed class WarcReader : ICollectionReader
{
    public bool CanRead(string name, ReadOnlySpan<byte> head) =>
        name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) || head.StartsWith("WARC/1."u8);

    public IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting)
    {
        WarcInput? input = null;
        IntakeFailure? failure = null;
        try
        {
            input = WarcInput.Open(file, nesting.Limits);
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            failure = StreamFault.Of(e, file.Name);
        }
        return failure is null ? Read(input!, file.Name, nesting) : [IntakeResult.Of(failure)];
    }

    private static IEnumerable<IntakeResult> Read(WarcInput input, string name, Nesting nesting)
    {
        using (input)
        {
            var records = new WarcRecords(input, name, nesting.Limits);
            var any = false;
            while (records.MoveNext())
            {
                any = true;
                foreach (var result in records.Current is { } record ? new WarcPage(name, record, nesting).Read() : [IntakeResult.Of(records.Fault!)])
                {
                    yield return result.At(name, records.Current?.Offset ?? records.Fault!.ByteOffset ?? 0);
                }
            }
            if (!any)
            {
                yield return IntakeResult.Of(new IntakeFailure(IntakeCode.EmptyFile, name));
            }
        }
    }
}
