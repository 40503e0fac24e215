using Chancery.Model;

namespace Chancery.Intake.Mail;

/// <summary>
/// Makes paragraphs of the plain text of a message: lines that were broken only to be short are joined (RFC 3676 and what came before it);
/// what is quoted from another message and the sender's signature are furniture.
/// </summary>
internal static class MailText
{
    // Programs break lines at 72 to 78 characters; a line as long as this was broken, not ended.
    private const int Broken = 55;
    private const int Longest = 100;

    /// <summary>The parts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFlowed">True when a space at a line's end says that it goes on.</param>
    public static IEnumerable<DraftBlock> Blocks(string text, bool isFlowed)
    {
        var (paragraph, last, isSignature) = ("", "", false);
        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            isSignature |= line.TrimEnd() == "--";
            var furniture = isSignature ? BlockKind.Signature : line.StartsWith('>') ? BlockKind.Related : (BlockKind?)null;
            var goesOn = furniture is null && paragraph.Length > 0 && line.Trim().Length > 0 && GoesOn(last, line, isFlowed);
            if (!goesOn && paragraph.Length > 0)
            {
                yield return new DraftBlock(BlockKind.Paragraph, paragraph);
                paragraph = "";
            }
            if (furniture is { } kind)
            {
                yield return new DraftBlock(kind, line.TrimStart('>', ' '));
            }
            else
            {
                paragraph = goesOn ? paragraph + " " + line.Trim() : line.Trim();
            }
            last = line;
        }
        if (paragraph.Length > 0)
        {
            yield return new DraftBlock(BlockKind.Paragraph, paragraph);
        }
    }

    private static bool GoesOn(string last, string line, bool isFlowed) =>
        (isFlowed && last.EndsWith(' ')) || (last.Length is >= Broken and <= Longest && !isFlowed && line[0] is not ('-' or '*' or '•' or '\t'));
}
