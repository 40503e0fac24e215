using Chancery.Intake.Packing;
using Chancery.Model;

namespace Chancery.Intake.Archives;

/// <summary>What one record of a web archive holds.</summary>
/// <param name="archive">The archive's path.</param>
/// <param name="record">The record.</param>
/// <param name="nesting">Reads the document in it.</param>
internal sealed class WarcPage(string archive, WarcRecord record, Nesting nesting)
{
    private WarcHeader Header => record.Header;

    private string Id => archive + "!" + (Header.RecordId ?? "@" + Spelled.Number(record.Offset));

    /// <summary>The reports of the record; none when it is passed over, which is counted.</summary>
    public IEnumerable<IntakeResult> Read()
    {
        switch (Header.Type)
        {
            case "response" or "resource" or "conversion" when !Header.IsSegment:
                return record.Block is { } block ? Read(block) : [Fails(IntakeCode.TooLarge, Spelled.Number(Header.ContentLength), Spelled.Number(nesting.Limits.DocumentBytes))];
            case "revisit":
                nesting.Tally.Add(Sighting());
                return [];
            default:
                return Pass(PassedOver.OtherRecord);
        }
    }

    private IEnumerable<IntakeResult> Read(ReadOnlyMemory<byte> block)
    {
        if (Header.Type != "response" || Header.ContentType is { Value: not "application/http" })
        {
            return Read(block, Header.ContentType);
        }
        if (HttpAnswer.Parse(block) is not { } answer)
        {
            return [Fails(IntakeCode.BrokenAnswer)];
        }
        // A part of a page (206) is no page.
        if (answer.Status is < 200 or > 299 or 206)
        {
            return Pass(PassedOver.OtherStatus);
        }
        return Read(answer);
    }

    private IEnumerable<IntakeResult> Read(HttpAnswer answer)
    {
        try
        {
            return Read(HttpBody.Decode(answer, nesting.Limits), answer.ContentType);
        }
        catch (UnpackFault fault)
        {
            return [Fails(fault.Code, [.. fault.Arguments])];
        }
        catch (InvalidDataException)
        {
            return [Fails(IntakeCode.BrokenAnswer)];
        }
    }

    private IEnumerable<IntakeResult> Read(ReadOnlyMemory<byte> payload, HeaderValue? type)
    {
        var document = new Document(Id, payload)
        {
            Url = Header.TargetUri,
            Fetched = Header.Date,
            MediaType = type?.Value,
            Charset = type?.Parameter("charset"),
            PayloadDigest = Header.PayloadDigest,
        };
        return nesting.ReadWithin(document) ?? Pass(PassedOver.OtherKind);
    }

    private IEnumerable<IntakeResult> Pass(PassedOver reason)
    {
        nesting.Tally.Add(reason);
        return [];
    }

    private Sighting Sighting() => new(archive, record.Offset, Header.RecordId)
    {
        Url = Header.TargetUri,
        Fetched = Header.Date,
        RefersTo = Header.RefersTo,
        RefersToUrl = Header.RefersToTargetUri,
        RefersToFetched = Header.RefersToDate,
        PayloadDigest = Header.PayloadDigest,
    };

    private IntakeResult Fails(string code, params string[] arguments) =>
        IntakeResult.Of(new IntakeFailure(code, archive) { ByteOffset = record.Offset, RecordId = Header.RecordId, Arguments = [.. arguments] });
}
