using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Intake.Html;

namespace Chancery.Bench;

/// <summary>
/// Takes the articles out of the pages of the public article-extraction benchmark beside the checkout and compares their bodies with
/// those of people, by the benchmark's own measure: shingles of four words that occur several times count several times, macro mean.
/// </summary>
internal static class PageRun
{
    private const double Page = 100_000;

    /// <summary>Prints the scores of all pages and of two halves of them by the first digit of their ids, and how fast they were read.</summary>
    /// <param name="folder">The benchmark's folder; the one beside the checkout when null.</param>
    /// <param name="output">Takes what is printed.</param>
    public static void Run(string? folder, TextWriter output)
    {
        folder ??= Path.Combine(Checkout.Root, "..", "shared", "eval", "pages");
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        var pages = truth.RootElement.EnumerateObject().Select(p => (Id: p.Name, Body: p.Value.GetProperty("articleBody").GetString()!)).ToList();
        var documents = pages.ConvertAll(p => new Document(p.Id, Unpacked(Path.Combine(folder, "html", p.Id + ".html.gz"))));
        var reader = Reader();
        documents.ForEach(d => Body(reader, d));
        var clock = Stopwatch.StartNew();
        var bodies = documents.ConvertAll(d => Body(reader, d));
        clock.Stop();
        var scores = pages.Zip(bodies, (page, body) => (page.Id, Score: ShingleScore.Of(page.Body, body))).ToList();
        Print(output, "all", scores.Select(s => s.Score));
        Print(output, "even ids", scores.Where(s => IsEven(s.Id)).Select(s => s.Score));
        Print(output, "odd ids", scores.Where(s => !IsEven(s.Id)).Select(s => s.Score));
        var bytes = documents.Sum(d => (double)d.Bytes.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB in {clock.Elapsed.TotalSeconds:F2} s: {bytes / Page / clock.Elapsed.TotalSeconds:F0} pages of 100 kB a second on one core"));
    }

    private static bool IsEven(string id) => Convert.ToInt32(id[..1], 16) % 2 == 0;

    private static HtmlReader Reader()
    {
        var data = DataSet.Load(Checkout.Data);
        return new HtmlReader(new ArticleLayout(data.Furniture, data.Languages), data.Pages);
    }

    private static string Body(HtmlReader reader, Document document) => reader.Read(document).Single().Article?.Body(withTitle: false) ?? "";

    private static byte[] Unpacked(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Print(TextWriter output, string what, IEnumerable<ShingleScore> scores)
    {
        var list = scores.ToList();
        var precision = list.Average(s => s.Precision) ?? 0;
        var recall = list.Average(s => s.Recall) ?? 0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: F1 {2 * precision * recall / (precision + recall):F4}, precision {precision:F4}, recall {recall:F4}, {list.Count} pages"));
    }
}
