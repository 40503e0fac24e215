using System.Text.Json;

namespace Chancery.Text.Tests;

/// <summary>What has to hold of every sentence of the development reports, which are read where they lie.</summary>
public class PressSentencesTests
{
    // Of 314 sentences in 21 reports the longest has 98 tokens.
    private const int LongestSentence = 120;
    private const int ShortestInsideLine = 4;
    private const string Terminators = ".!?…";
    private static readonly char[] Openers = ['"', '“', '‘', '«', '(', '[', '-', '–', '—', '•', ' '];
    private static readonly char[] Closers = ['"', '”', '’', '»', ')', ']', ' '];

    [Fact]
    public void A_title_is_one_sentence() => Assert.All(Reports(), report =>
    {
        if (report.Title.Length > 0)
        {
            Assert.Single(Lexicon.Splitter.Split(report.Title, Lexicon.Tokenizer.Tokenize(report.Title)));
        }
    });

    [Fact]
    public void None_begins_with_a_small_letter_inside_a_line() => Assert.All(Inside(), s => Assert.False(s.BeginsInside && char.IsLower(s.Text.TrimStart(Openers)[0]), s.Text));

    [Fact]
    public void None_ends_without_a_mark_inside_a_line() => Assert.All(Inside(), s => Assert.True(!s.EndsInside || Terminators.Contains(s.Text.TrimEnd(Closers)[^1], StringComparison.Ordinal), s.Text));

    [Fact]
    public void None_ends_inside_brackets() => Assert.All(Inside(), s => Assert.True(!s.EndsInside || s.Text.Count(c => c == '(') == s.Text.Count(c => c == ')'), s.Text));

    [Fact]
    public void None_holds_a_mark_with_a_space_and_a_capital_behind_it() => Assert.All(Inside(), s => Assert.False(HoldsEnd(s.Text), s.Text));

    [Fact]
    public void None_is_a_scrap_or_a_page() => Assert.All(Inside(), s => Assert.True(s.Tokens <= LongestSentence && (!s.EndsInside || s.Tokens >= ShortestInsideLine), s.Text));

    [Fact]
    public void All_reports_are_read() => Assert.True(Inside().Count > 300);

    private static bool HoldsEnd(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (Terminators.Contains(text[i], StringComparison.Ordinal) && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return true;
            }
        }
        return false;
    }

    private static List<(string Text, int Tokens, bool BeginsInside, bool EndsInside)> Inside()
    {
        var found = new List<(string, int, bool, bool)>();
        foreach (var (_, text) in Reports())
        {
            var tokens = Lexicon.Tokenizer.Tokenize(text);
            foreach (var sentence in Lexicon.Splitter.Split(text, tokens))
            {
                var ends = sentence.End < tokens.Length && !tokens[sentence.End].IsLineStart;
                found.Add((sentence.Span.Of(text), sentence.End - sentence.First, sentence.First > 0 && !tokens[sentence.First].IsLineStart, ends));
            }
        }
        return found;
    }

    private static List<(string Title, string Text)> Reports()
    {
        var file = Path.Combine(Package.Root, "..", "shared", "eval", "reports.jsonl");
        Assert.SkipUnless(File.Exists(file) || Environment.GetEnvironmentVariable("CI") == "true", "no development reports beside this checkout");
        var reports = new List<(string, string)>();
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var report = JsonDocument.Parse(line);
            var title = report.RootElement.TryGetProperty("title", out var value) ? value.GetString() ?? "" : "";
            reports.Add((NfcText.From(title.Trim()).Value, NfcText.From(report.RootElement.GetProperty("text").GetString() ?? "").Value));
        }
        return reports;
    }
}
