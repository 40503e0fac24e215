using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Chancery.Intake.Tests;

/// <summary>Measures the layout on real reports, read where they stand beside the project.</summary>
public sealed class PressTests
{
    private const double BodyFloor = 0.985;

    [Fact]
    public void The_body_has_the_words_that_people_gave_it()
    {
        var gold = Directory.EnumerateFiles(Places.Shared("eval", "gold"), "*.json")
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => JsonDocument.Parse(File.ReadAllBytes(f)).RootElement.GetProperty("body").GetString()!, StringComparer.Ordinal);
        int right = 0, predicted = 0, wanted = 0;
        foreach (var result in new ReportSource(Layouts.Layout).Read(Places.Shared("eval", "reports.jsonl")))
        {
            var article = result.Article!;
            Layouts.AssertSound(article);
            var (body, truth) = (Words(article.Body()), Words(gold[article.Id]));
            predicted += body.Values.Sum();
            wanted += truth.Values.Sum();
            right += truth.Sum(w => Math.Min(w.Value, body.GetValueOrDefault(w.Key)));
        }
        Assert.NotEqual(0, wanted);
        var f1 = 2.0 * right / (predicted + wanted);
        Assert.True(f1 >= BodyFloor, string.Create(CultureInfo.InvariantCulture, $"body words F1 {f1:F3}: {right} right of {predicted} predicted and {wanted} in the gold"));
    }

    [Fact]
    public void Every_report_of_the_corpus_is_taken_in_and_most_of_it_is_its_own_text()
    {
        using var file = File.OpenRead(Places.Shared("corpus", "reports.jsonl.gz"));
        using var stream = new GZipStream(file, CompressionMode.Decompress);
        long own = 0, all = 0;
        foreach (var result in new JsonLinesSource(Layouts.Layout).Read(stream, "corpus"))
        {
            Assert.True(result.IsArticle, result.Failure?.Code);
            Layouts.AssertSound(result.Article);
            own += result.Article.Body().Length;
            all += result.Article.Text.Length;
        }
        Assert.InRange((double)own / all, 0.93, 0.99);
    }

    // The same folding as the scorer's: lower case, no marks, letters and digits only.
    private static Dictionary<string, int> Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsAsciiLetterOrDigit(c) ? c : ' ');
            }
        }
        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).CountBy(w => w, StringComparer.Ordinal).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
    }
}
