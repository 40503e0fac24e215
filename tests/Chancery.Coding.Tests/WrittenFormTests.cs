using System.IO.Compression;
using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Coding.Tests;

/// <summary>Whatever is coded is written, read back and written again with the same bytes.</summary>
public class WrittenFormTests
{
    // Every eighth of the four thousand: what a test run has time for.
    private const int Step = 8;

    [Fact]
    public void Every_sample_comes_back() => Assert.All(Samples.All, s => Assert.Equal(Line(s.Article), Again(Line(s.Article))));

    [Fact]
    public void Reports_of_the_press_come_back()
    {
        var read = 0;
        foreach (var article in Press())
        {
            var line = Line(article);
            // Not by Assert.Equal: what it would print of the press does not belong into the log.
            Assert.True(string.Equals(line, Again(line), StringComparison.Ordinal), article.Id);
            read++;
        }
        Assert.InRange(read, 400, int.MaxValue);
    }

    private static IEnumerable<Article> Press()
    {
        using var lines = new GZipStream(File.OpenRead(Checkout.Corpus()), CompressionMode.Decompress);
        foreach (var (number, result) in new JsonLinesSource(Coder.Layout).Read(lines, "reports").Index())
        {
            if (number % Step == 0)
            {
                yield return result.Article!;
            }
        }
    }

    private static string Line(Article article) => CodedReportJson.ToLine(Coder.Code(article));

    private static string Again(string line) => CodedReportJson.ToLine(CodedReportJson.Read(line));
}
