using System.Globalization;
using System.Text;

namespace Chancery.Intake;

/// <summary>Takes in reports that are files of plain text, one report a file. The report's id is its path as given; it has no title apart, and no date but the one that its first lines state.</summary>
public sealed class PlainTextSource
{
    private readonly ReportLayout _layout;
    private readonly IntakeLimits _limits;

    /// <summary>A source that lays texts out with <paramref name="layout"/>.</summary>
    public PlainTextSource(ArticleLayout layout, IntakeLimits? limits = null)
    {
        _layout = new ReportLayout(layout);
        _limits = limits ?? IntakeLimits.Default;
    }

    /// <summary>The report of a file.</summary>
    public IntakeResult Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var file = File.OpenRead(path);
            return file.Length > _limits.ReportBytes ? TooLarge(path, file.Length) : Read(path, Bytes(file));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.MissingPath, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.Unreadable, path) { Arguments = [e.Message] });
        }
    }

    private IntakeResult TooLarge(string path, long length) => IntakeResult.Of(new IntakeFailure(IntakeCode.TooLarge, path)
    {
        Arguments = [length.ToString(CultureInfo.InvariantCulture), _limits.ReportBytes.ToString(CultureInfo.InvariantCulture)],
    });

    private static byte[] Bytes(FileStream file)
    {
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private IntakeResult Read(string path, ReadOnlySpan<byte> bytes)
    {
        var mark = bytes.StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark.Length : 0;
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.Binary, path) { ByteOffset = nul });
        }
        var broken = Utf8Text.FirstBroken(bytes);
        if (broken >= 0)
        {
            var line = 1 + bytes[..broken].Count((byte)'\n');
            return IntakeResult.Of(new IntakeFailure(IntakeCode.BrokenUtf8, path) { ByteOffset = broken, Line = line });
        }
        var text = Encoding.UTF8.GetString(bytes[mark..]);
        return string.IsNullOrWhiteSpace(text)
            ? IntakeResult.Of(new IntakeFailure(IntakeCode.EmptyFile, path))
            : _layout.Lay(new Report(path, null, null, null, text), new IntakeFailure(IntakeCode.NoSentence, path));
    }
}
