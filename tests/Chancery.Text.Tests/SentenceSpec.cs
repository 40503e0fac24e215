namespace Chancery.Text.Tests;

/// <summary>Reads Specs/sentences.md: every line of a block is an example.</summary>
public class SentenceSpec
{
    private const char Boundary = '¦';

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        var heading = "";
        var inBlock = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "sentences.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inBlock = !inBlock;
            }
            else if (inBlock)
            {
                data.Add(heading, line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string heading, string example)
    {
        var expected = example.Split('⏎').SelectMany(l => l.Split(Boundary)).Select(s => s.Trim());
        var text = string.Join('\n', example.Split('⏎').Select(JoinLine));
        var tokens = TokenScanner.Scan(text).ToArray();

        var sentences = Lexicon.Splitter.Split(text, tokens).Select(s => s.Span.Of(text));

        Assert.True(expected.SequenceEqual(sentences, StringComparer.Ordinal), $"{heading}\n  expected: {string.Join(" ¦ ", expected)}\n  but was:  {string.Join(" ¦ ", sentences)}");
    }

    [Fact]
    public void Has_sixty_examples() => Assert.True(Examples().Count >= 60);

    // " ¦ " is one space of the text; a bare "¦" is none.
    private static string JoinLine(string line) => line.Replace(" ¦ ", " ", StringComparison.Ordinal).Replace("¦", "", StringComparison.Ordinal);
}
