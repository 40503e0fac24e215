using System.IO.Compression;
using System.Text;

namespace Chancery.Fuzz;

/// <summary>Documents of every kind that is read, made of the samples, to begin mutating with.</summary>
internal static class IntakeSeeds
{
    /// <summary>The documents with names that tell their kinds.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(IReadOnlyList<string> texts)
    {
        var (first, second) = (Encoding.UTF8.GetBytes(texts[0]), Encoding.UTF8.GetBytes(texts[1]));
        byte[] warc = [.. Record("warcinfo", "software: fuzz"u8), .. Record("response", Answer(first, "")), .. Record("revisit", ""u8), .. Record("response", Answer(Gzip(second), "Content-Encoding: gzip\r\n")), .. Record("response", Answer(Chunked(Page(texts[0])), "Transfer-Encoding: chunked\r\n", "text/html")), .. Record("conversion", second)];
        var docx = Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", Word(texts[0])));
        var mail = Mail(first, docx);
        return
        [
            ("a.warc", warc), ("b.warc.gz", [.. Gzip(Record("response", Answer(first, ""))), .. Gzip(Record("response", Answer(second, ""))), .. Gzip(Record("resource", first))]), ("c.warc.gz", Gzip(warc)),
            ("d.docx", docx), ("e.eml", mail), ("j.mbox", [.. "From - Tue Jul  6 10:20:30 2021\n"u8, .. mail, .. "\n\nFrom a@example.org Tue Jul  6 10:20:30 2021\n"u8, .. mail]), ("f.zip", Zip(("a.txt", first), ("b.docx", docx), ("c.warc", warc), ("d.eml", mail), ("e.zip", Zip(("a.txt", second))))),
            ("g.csv", Encoding.UTF8.GetBytes("id,title,text\nr1,a,\"" + texts[0].Replace("\"", "\"\"", StringComparison.Ordinal) + "\"\nr2,b,\"x\"\"y\"\n")),
            ("h.html", Page(texts[0])), ("i.jsonl.gz", Gzip("{\"id\":\"r\",\"text\":\"x\"}\n"u8)), ("j.pdf", Pdf()),
        ];
    }

    private static byte[] Record(string type, ReadOnlySpan<byte> block) =>
        [.. Encoding.ASCII.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2021-07-06T10:20:30Z\r\nContent-Type: {(type == "response" ? "application/http" : "text/plain")}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    private static byte[] Answer(ReadOnlySpan<byte> body, string headers, string type = "text/plain") => [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{headers}\r\n"), .. body];

    private static byte[] Chunked(ReadOnlySpan<byte> body) => [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8];

    private static byte[] Word(string text) => Encoding.UTF8.GetBytes(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + string.Concat(text.Split('\n').Select(l => $"<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>{System.Security.SecurityElement.Escape(l)}</w:t></w:r></w:p>")) + "</w:body></w:document>");

    private static byte[] Mail(byte[] text, byte[] attached) => Encoding.ASCII.GetBytes(
        "From: =?UTF-8?Q?B=C3=A1o?= <a@example.org>\r\nSubject: =?utf-8?B?VGlu?=\r\nDate: Tue, 6 Jul 2021 17:05:00 +0700\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(text, Base64FormattingOptions.InsertLineBreaks) + "\r\n--b\r\nContent-Type: application/octet-stream; name=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(attached, Base64FormattingOptions.InsertLineBreaks) + "\r\n--b--\r\n");

    private static byte[] Page(string text) => Encoding.UTF8.GetBytes(
        "<!doctype html><html lang=vi><head><meta charset=utf-8><title>a</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"a\",\"datePublished\":\"2021-07-06\"}</script></head><body><nav><a href=/>x</a></nav><article><h1>"
        + string.Join("</p><p>", text.Split('\n').Select(System.Security.SecurityElement.Escape)) + "</p><figure><img src=a><figcaption>b</figcaption></figure></article></body></html>");

    // Without a table of places, which the program that reads it makes anew.
    private static byte[] Pdf() => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 4 0 R >>\nendobj\n"
        + "4 0 obj\n<< /Length 60 >>\nstream\nBT /F 10 Tf 60 700 Td (The ministers met in Vienna.) Tj ET   \nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF\n");

    private static byte[] Gzip(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return packed.ToArray();
    }
}
