using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Bench;

/// <summary>
/// Running text to measure the text library on: the lines of a file, or the test part of the treebank beside the repository,
/// ten sentences to a paragraph with their marks attached, or else the samples.
/// </summary>
internal sealed partial class ParagraphSet
{
    private const int SentencesInParagraph = 10;

    private ParagraphSet(string name, IEnumerable<string> paragraphs)
    {
        Name = name;
        Paragraphs = [.. paragraphs];
        Bytes = Paragraphs.Sum(Encoding.UTF8.GetByteCount);
    }

    /// <summary>Where they come from.</summary>
    public string Name { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Their size in UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>Loads the set.</summary>
    /// <param name="file">A file of paragraphs, a line each; null for the treebank.</param>
    public static ParagraphSet Load(string? file)
    {
        if (file is not null)
        {
            return new("given file", File.ReadLines(file).Where(line => line.Length > 0));
        }
        var treebank = Path.Combine(Checkout.Root, "..", "shared", "data", "ud-vtb", "test.conllu");
        return File.Exists(treebank)
            ? new("treebank's test part", Sentences(treebank).Chunk(SentencesInParagraph).Select(chunk => string.Join(' ', chunk)))
            : new("samples", ReportSet.Load().Reports.SelectMany(report => report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static IEnumerable<string> Sentences(string treebank) =>
        File.ReadLines(treebank).Where(line => line.StartsWith("# text =", StringComparison.Ordinal)).Select(line => Attached(line["# text =".Length..].Trim()));

    // The treebank sets all marks apart and writes round brackets by name; a paper does neither.
    private static string Attached(string sentence)
    {
        var marks = BeforeMark().Replace(sentence.Replace("LBKT", "(", StringComparison.Ordinal).Replace("RBKT", ")", StringComparison.Ordinal), "$1");
        var quoted = AfterBracket().Replace(marks, "$1").Split('"');
        for (var i = 1; i < quoted.Length; i += 2)
        {
            quoted[i] = quoted[i].Trim();
        }
        return string.Join('"', quoted);
    }

    [GeneratedRegex(@" ([.,;:!?)\]%…])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"([(\[]) ")]
    private static partial Regex AfterBracket();
}
