using System.Text;
using Chancery.Cli.Output;
using Chancery.Documents;
using Chancery.Documents.Pdf;
using Chancery.Documents.Word;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>Writes a brief in the form asked for, into a file or to standard output.</summary>
internal sealed class BriefOutput(Session session, string? file, string? template)
{
    private const int MostNamed = 20;

    /// <summary>Writes the document.</summary>
    /// <exception cref="CommandFault">The template or the file cannot be used, or no font can.</exception>
    public void Write(Document document, BriefForm form)
    {
        using var bytes = new MemoryStream();
        switch (form)
        {
            case BriefForm.Word:
                WriteWord(document, bytes);
                break;
            case BriefForm.Pdf:
                WritePdf(document, bytes);
                break;
            default:
                WriteMarkdown(document, bytes);
                break;
        }
        OutputFile.Write(session, file, bytes.ToArray(), FaultCode.BriefNotWritten);
    }

    private static void WriteMarkdown(Document document, MemoryStream bytes)
    {
        using var writer = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true);
        MarkdownWriter.Write(document, writer);
    }

    private void WriteWord(Document document, MemoryStream bytes)
    {
        try
        {
            using var given = template is null ? null : File.OpenRead(template);
            WordWriter.Write(document, bytes, given);
        }
        catch (Exception e) when (template is not null && e is WordTemplateException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.BadTemplate, template, e.Message.TrimEnd('.'));
        }
    }

    private void WritePdf(Document document, MemoryStream bytes)
    {
        var folders = session.Around.FontFolders;
        var fonts = PdfFonts.Find(folders) ?? throw new CommandFault(ExitCode.Unusable, FaultCode.NoFont, string.Join(", ", folders));
        var missing = PdfWriter.Write(document, fonts, bytes);
        if (missing.Count > 0)
        {
            var named = string.Join(' ', missing.Take(MostNamed).Select(c => FormattableString.Invariant($"U+{c.Value:X4}")));
            session.Around.Errors.WriteLine(session.Messages.Format("brief.no-glyph", fonts.Regular.Name, missing.Count, named));
        }
    }
}
