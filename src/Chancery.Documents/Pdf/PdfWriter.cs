using System.Globalization;
using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>
/// Writes a document as PDF (ISO 32000-1): A4, fonts embedded as far as they are used, text that can be searched and copied, notes at the foot of the
/// page, an outline of the sections, title and language. The same document in the same fonts gives the same bytes.
/// </summary>
public static class PdfWriter
{
    private const double NumberSize = 9;
    private const double RuleWidth = 140;

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="output">Where to write it.</param>
    /// <returns>The characters that the fonts have no glyph for, by code point; a box stands in their place.</returns>
    public static IReadOnlyList<Rune> Write(Document document, PdfFonts fonts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(output);
        var (regular, bold) = (new PdfFace(fonts.Regular, "CHANCA"), new PdfFace(fonts.Bold, "CHANCB"));
        var pages = new PageFiller().Fill(new TextSetter(regular, bold).Set(document));
        var file = new PdfFile();
        var (tree, resources) = (file.Reserve(), file.Reserve());
        var numbers = pages.Select((page, i) => Add(file, page, i + 1, regular, bold, tree, resources)).ToList();
        file.Set(resources, FormattableString.Invariant($"<< /Font << /F1 {regular.Embed(file)} 0 R /F2 {bold.Embed(file)} 0 R >> >>"));
        file.Set(tree, FormattableString.Invariant($"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(n => FormattableString.Invariant($"{n} 0 R")))}] >>"));
        var outline = new PdfOutline(file).Add(pages, numbers);
        var catalog = file.Add(
            FormattableString.Invariant($"<< /Type /Catalog /Pages {tree} 0 R /Outlines {outline} 0 R /PageMode /UseOutlines ")
            + $"/Lang {PdfFile.Text(document.Language)} /ViewerPreferences << /DisplayDocTitle true >> >>");
        var info = file.Add($"<< /Title {PdfFile.Text(document.Title)} /Creator {PdfFile.Text("Chancery")} >>");
        file.Write(catalog, info, output);
        return [.. regular.Missing.Concat(bold.Missing).Distinct().Order()];
    }

    private static int Add(PdfFile file, FilledPage page, int number, PdfFace regular, PdfFace bold, int tree, int resources)
    {
        var content = new StringBuilder();
        var top = PdfPage.Height - PdfPage.Top;
        foreach (var (i, line) in page.Text.Index())
        {
            top -= page.Height(line, i);
            Draw(content, line, top, bold);
        }
        if (page.Notes.Count > 0)
        {
            var foot = PdfPage.Bottom + page.NotesHeight - FilledPage.Rule;
            content.Append(CultureInfo.InvariantCulture, $"0.5 w {PdfPage.Left:0.##} {foot:0.##} m {PdfPage.Left + RuleWidth:0.##} {foot:0.##} l S\n");
            foreach (var line in page.Notes)
            {
                foot -= line.Height;
                Draw(content, line, foot, bold);
            }
        }
        var text = new SetPiece(regular, NumberSize, 0, number.ToString(CultureInfo.InvariantCulture));
        Draw(content, text, (PdfPage.Width - text.Width) / 2, PdfPage.NumberAt, bold);
        var stream = file.AddStream(Encoding.ASCII.GetBytes(content.ToString()));
        return file.Add(FormattableString.Invariant(
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfPage.Width} {PdfPage.Height}] /Resources {resources} 0 R /Contents {stream} 0 R >>"));
    }

    private static void Draw(StringBuilder content, SetLine line, double y, PdfFace bold)
    {
        // Above the foot of the line, so that what hangs below it stays in its own.
        var baseline = y + (line.Leading / 4);
        if (line.Bullet is { } bullet)
        {
            Draw(content, bullet, PdfPage.Left, baseline, bold);
        }
        var x = PdfPage.Left + line.Indent;
        foreach (var piece in line.Pieces)
        {
            Draw(content, piece, x, baseline, bold);
            x += piece.Width;
        }
    }

    private static void Draw(StringBuilder content, SetPiece piece, double x, double y, PdfFace bold) => content.Append(
        CultureInfo.InvariantCulture,
        $"BT /{(ReferenceEquals(piece.Face, bold) ? "F2" : "F1")} {piece.Size:0.##} Tf 1 0 0 1 {x:0.##} {y + piece.Rise:0.##} Tm <{piece.Face.Set(piece.Text)}> Tj ET\n");
}
