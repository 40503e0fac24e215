using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Intake.Html;

namespace Chancery.Bench;

/// <summary>Reads a web archive as the program does and tells speed and memory; writes one to read.</summary>
internal static class WarcRun
{
    private const int DifferentPages = 2_000;

    // Markup of a news page around its text, most of it of the site and the same on each page.
    private const int Markup = 40_000;

    /// <summary>Reads a file.</summary>
    public static void Run(string path, TextWriter output)
    {
        var data = DataSet.Load(Checkout.Data);
        var layout = new ArticleLayout(data.Furniture, data.Languages);
        var source = new ReportSource(layout, readers: [new HtmlReader(layout, data.Pages)]);
        var (reports, failures, text) = (0L, 0L, 0L);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        foreach (var result in source.Read(path))
        {
            reports += result.IsArticle ? 1 : 0;
            failures += result.IsArticle ? 0 : 1;
            text += result.Article?.Text.Length ?? 0;
        }
        var (seconds, busy) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        var bytes = new FileInfo(path).Length;
        Machine.Describe(output);
        output.WriteLine(Line($"web archive of {bytes / 1e6:N0} MB"));
        output.WriteLine(Line($"reports          {reports:N0}, {failures:N0} failed, {source.Tally.Total:N0} records passed over ({source.Tally[PassedOver.OtherRecord]:N0} about the crawl, {source.Tally[PassedOver.OtherKind]:N0} of other kinds)"));
        output.WriteLine(Line($"text             {text / 1e6:N0} million characters"));
        output.WriteLine(Line($"time             {seconds:N1} s, {busy:N1} s of the processor"));
        output.WriteLine(Line($"MB/s             {bytes / 1e6 / seconds:N1} of the file, {bytes / 1e6 / busy:N1} in a second of the processor"));
        output.WriteLine(Line($"peak memory      {Machine.PeakMemory() / 1e6:N0} MB resident"));
    }

    /// <summary>Writes an archive of so many megabytes, packed by record: for each page a request, an answer in HTML, and its text as a conversion.</summary>
    public static void Write(string path, int megabytes)
    {
        var reports = new SyntheticReports();
        var random = new Random(1);
        var pages = Enumerable.Range(0, DifferentPages).Select(n => Page(reports.Make(n).Text, random)).ToList();
        using var file = new BufferedStream(File.Create(path), 1 << 20);
        for (var page = 0; file.Position < megabytes * 1_000_000L; page++)
        {
            file.Write(pages[page % DifferentPages]);
        }
    }

    private static byte[] Page(string text, Random random)
    {
        var html = new StringBuilder("<!doctype html><html><body>");
        while (html.Length < Markup)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"c{random.Next(100)}\" id=\"{random.Next():x8}\"><a href=\"/{random.Next():x8}.html\">.</a></div>\n");
        }
        var body = Encoding.UTF8.GetBytes(html.Append("<p>").Append(text).Append("</p></body></html>").ToString());
        var plain = Encoding.UTF8.GetBytes(text);
        return
        [
            .. Record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8),
            .. Record("response", "application/http; msgtype=response", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"u8, .. body]),
            .. Record("conversion", "text/plain", plain),
        ];
    }

    private static byte[] Record(string type, string contentType, ReadOnlySpan<byte> block)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\nWARC-Date: 2021-07-06T10:20:30Z\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"));
            gzip.Write(block);
            gzip.Write("\r\n\r\n"u8);
        }
        return packed.ToArray();
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
