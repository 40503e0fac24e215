using System.Globalization;
using System.Text;

namespace Chancery.Intake.Tests.Pdf;

/// <summary>Writes PDF files: a page a list of lines, an empty line for a gap. Letters are those of a font without shapes, with a table of what they stand for.</summary>
internal static class PdfFile
{
    private const int Top = 760;
    private const int LineHeight = 14;

    public static byte[] Make(params string[][] pages) => Make(pages, "");

    public static byte[] Encrypted() => Make([["x"]], $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{new string('1', 64)}> /U <{new string('2', 64)}> /P -4 >> /ID [<00> <00>] ");

    private static byte[] Make(string[][] pages, string trailer)
    {
        var letters = pages.SelectMany(p => p).SelectMany(l => l).Distinct().ToList();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Concat(pages.Select((_, i) => $"{6 + (2 * i)} 0 R "))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /None /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >> >>",
            Stream(Letters(letters)),
        };
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(Content(page, letters)));
        }
        return Write(objects, trailer);
    }

    private static string Content(string[] lines, List<char> letters) => string.Concat(lines.Select((line, i) =>
        line.Length == 0 ? "" : $"BT /F 10 Tf 60 {Top - (i * LineHeight)} Td <{string.Concat(line.Select(c => (letters.IndexOf(c) + 1).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n"));

    private static string Letters(List<char> letters) =>
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + string.Concat(letters.Select((c, i) => $"1 beginbfchar <{i + 1:X4}> <{(int)c:X4}> endbfchar\n")) + "endcmap end end";

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Write(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => file.Append(CultureInfo.InvariantCulture, $"{p:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
