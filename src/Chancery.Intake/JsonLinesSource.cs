using System.Diagnostics.CodeAnalysis;
using Chancery.Intake.Packing;

namespace Chancery.Intake;

/// <summary>
/// Takes in reports that are records of a JSON lines stream, one <c>{id, title?, published?, url?, text}</c> a line, in their order.
/// One line is held at a time; one past the limit is counted and never held.
/// </summary>
public sealed class JsonLinesSource : ICollectionReader
{
    private const string Ending = ".jsonl";
    private const int BinaryProbe = 8 * 1024;

    private readonly ReportLayout _layout;
    private readonly IntakeLimits _limits;

    /// <summary>A source that lays texts out with <paramref name="layout"/>.</summary>
    public JsonLinesSource(ArticleLayout layout, IntakeLimits? limits = null)
    {
        _layout = new ReportLayout(layout);
        _limits = limits ?? IntakeLimits.Default;
    }

    /// <summary>The reports of a stream, read as far as they are asked for. The stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte-order mark.</param>
    /// <param name="name">What failures call the stream.</param>
    public IEnumerable<IntakeResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var lines = new Utf8Lines(stream, _limits.ReportBytes);
        var records = 0L;
        while (true)
        {
            if (Next(lines, name, out var result))
            {
                records++;
                yield return result;
                if (result.Failure?.Code is IntakeCode.Binary || lines.IsBroken)
                {
                    yield break;
                }
            }
            else if (lines.IsAtEnd)
            {
                break;
            }
        }
        if (records == 0)
        {
            yield return IntakeResult.Of(new IntakeFailure(IntakeCode.EmptyFile, name));
        }
    }

    /// <summary>The reports of a text reader, read as far as they are asked for. The reader stays open.</summary>
    public IEnumerable<IntakeResult> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(new Utf8Reader(reader), name);
    }

    bool ICollectionReader.CanRead(string name, ReadOnlySpan<byte> head) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    IEnumerable<IntakeResult> ICollectionReader.Read(NamedStream file, Nesting nesting) => Read(file.Content, file.Name);

    // False for a blank line and at the end.
    private bool Next(Utf8Lines lines, string name, [NotNullWhen(true)] out IntakeResult? result)
    {
        result = null;
        try
        {
            if (!lines.MoveNext())
            {
                return false;
            }
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            result = IntakeResult.Of(StreamFault.Of(e, name) with { Line = lines.Number });
            return true;
        }
        result = ReadLine(lines, new IntakeFailure("", name) { Line = lines.Number, ByteOffset = lines.Offset });
        return result is not null;
    }

    private IntakeResult? ReadLine(Utf8Lines lines, IntakeFailure place)
    {
        if (lines.IsTooLong)
        {
            return IntakeResult.Of(place with
            {
                Code = IntakeCode.TooLarge,
                Arguments = [Spelled.Number(lines.Length), Spelled.Number(_limits.ReportBytes)],
            });
        }
        var bytes = lines.Bytes;
        if (bytes.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }
        var nul = lines.Number == 1 ? bytes[..Math.Min(BinaryProbe, bytes.Length)].IndexOf((byte)0) : -1;
        if (nul >= 0)
        {
            return IntakeResult.Of(place with { Code = IntakeCode.Binary, Line = null, ByteOffset = place.ByteOffset + nul });
        }
        var broken = Utf8Text.FirstBroken(bytes);
        if (broken >= 0)
        {
            return IntakeResult.Of(place with { Code = IntakeCode.BrokenUtf8, ByteOffset = place.ByteOffset + broken });
        }
        return JsonRecord.Read(bytes, place, out var failure) is { } report
            ? _layout.Lay(report, place with { Code = IntakeCode.NoSentence, RecordId = report.Id })
            : IntakeResult.Of(failure!);
    }
}
