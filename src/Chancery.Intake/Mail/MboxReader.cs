using Chancery.Intake.Packing;

namespace Chancery.Intake.Mail;

/// <summary>
/// Takes in mailboxes in one file (<c>.mbox</c>, or what begins as one): each message as a file <c>.eml</c>, one after the other and only as far as they
/// are asked for. A message has the mailbox's name, "!" and its Message-ID, or its place where it has none.
/// </summary>
internal sealed class MboxReader : ICollectionReader
{
    private const int LongestId = 250;
    private const string MediaType = "message/rfc822";

    public bool CanRead(string name, ReadOnlySpan<byte> head) =>
        name.EndsWith(".mbox", StringComparison.OrdinalIgnoreCase) || head.IndexOf((byte)'\n') is > 0 and var end && MboxMessages.IsPartingLine(head[..end]);

    public IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting)
    {
        using var messages = new MboxMessages(file.Content, nesting.Limits.DocumentBytes);
        for (var any = false; ; any = true)
        {
            if (MoveNext(messages, file.Name, out var fault))
            {
                foreach (var result in Read(messages, file.Name, nesting))
                {
                    yield return result;
                }
                continue;
            }
            if (fault is not null || !any)
            {
                yield return IntakeResult.Of(fault ?? new IntakeFailure(IntakeCode.EmptyFile, file.Name));
            }
            yield break;
        }
    }

    private static bool MoveNext(MboxMessages messages, string name, out IntakeFailure? fault)
    {
        fault = null;
        try
        {
            return messages.MoveNext();
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            fault = StreamFault.Of(e, name) with { ByteOffset = messages.Offset };
            return false;
        }
    }

    private static IEnumerable<IntakeResult> Read(MboxMessages messages, string name, Nesting nesting)
    {
        var place = new IntakeFailure(IntakeCode.BrokenMessage, name) { ByteOffset = messages.Offset };
        if (messages.IsTooLong)
        {
            return [IntakeResult.Of(place with { Code = IntakeCode.TooLarge, Arguments = [Spelled.Number(messages.Length), Spelled.Number(nesting.Limits.DocumentBytes)] })];
        }
        if (!messages.IsMessage)
        {
            return [IntakeResult.Of(place)];
        }
        var bytes = messages.Bytes.ToArray();
        return nesting.ReadWithin(new Document($"{name}!{IdOf(bytes) ?? "@" + Spelled.Number(messages.Offset)}", bytes) { MediaType = MediaType }) ?? [IntakeResult.Of(place)];
    }

    // A name may hold anything; a terminal is not to obey it.
    private static string? IdOf(ReadOnlySpan<byte> message) =>
        HeaderFields.Parse(message, hasFirstLine: false, mayEnd: true)?["Message-ID"]?.Trim('<', '>', ' ') is { Length: > 0 and <= LongestId } id && !id.Any(char.IsControl) ? id : null;
}
