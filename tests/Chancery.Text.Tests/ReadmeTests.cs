using System.Buffers;
using System.Text.RegularExpressions;

namespace Chancery.Text.Tests;

/// <summary>Runs the examples of the package's README: each stands here word for word, and prints what the README says.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly VietnameseText Data = VietnameseText.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    private readonly StringWriter _printed = new() { NewLine = "\n" };

    private StringWriter Console => _printed;

    public void Dispose() => _printed.Dispose();

    [Fact]
    public void The_first_example()
    {
        var reader = Data;
        var layers = reader.Read("Hai nước nhất trí nối lại đàm phán. \"Chúng tôi sẵn sàng\", ông nói.");

        foreach (var sentence in layers.Sentences)
        {
            Console.WriteLine(layers.Of(sentence));
        }
        Console.WriteLine(string.Join('|', layers.Words.Take(7).Select(layers.Of)));
        Console.WriteLine(layers.Tags[2]);

        Prints(0);
    }

    [Fact]
    public void Spans()
    {
        var source = NfcText.From("Ða\u0323i sư\u0301 My\u0303");
        Console.WriteLine(source.Value);
        Console.WriteLine(source.ToOriginal(new TextSpan(4, 6)));

        Prints(1);
    }

    [Fact]
    public void Matching()
    {
        Console.WriteLine(SyllableKey.Of("Hoà") == SyllableKey.Of("hòa"));
        Console.WriteLine(SyllableKey.Of("ma") == SyllableKey.Of("mà"));
        Console.WriteLine(Folding.Fold("Hội đồng Bảo an"));

        Prints(2);
    }

    [Fact]
    public void Phrases()
    {
        var vocabulary = new VocabularyBuilder();
        var phrases = new PhraseTableBuilder<string>(vocabulary);
        phrases.Add("hoà bình", "peace");
        phrases.Add("hoà bình lâu dài", "lasting peace");
        var table = phrases.Build();
        var tokens = new Tokenizer(vocabulary.Build()).Tokenize("Vì nền hòa bình lâu dài.");
        Console.WriteLine(table.TryMatch(tokens, 2, out var length, out var found) ? $"{length} tokens: {found}" : "nothing");

        Prints(3);
    }

    [Fact]
    public void Without_allocation()
    {
        var reader = Data;
        var buffer = new ArrayBufferWriter<Token>();
        foreach (var paragraph in new[] { "Hai bên gặp nhau.", "Cuộc gặp kéo dài hai giờ." })
        {
            buffer.ResetWrittenCount();
            reader.Tokenizer.Tokenize(paragraph, buffer);
            Console.WriteLine(buffer.WrittenCount);
        }

        Prints(4);
    }

    [Fact]
    public void Every_example_of_the_readme_stands_here()
    {
        var here = Unindented(File.ReadAllText(Path.Combine(Package.Root, "tests", "Chancery.Text.Tests", "ReadmeTests.cs")));
        var examples = Blocks("csharp");

        Assert.Equal(5, examples.Count);
        foreach (var example in examples)
        {
            // Only where the data come from differs.
            Assert.Contains(Unindented(example).Replace("VietnameseText.Load();", "Data;", StringComparison.Ordinal), here, StringComparison.Ordinal);
        }
    }

    private void Prints(int example) => Assert.Equal(Blocks("text")[example], _printed.ToString());

    private static List<string> Blocks(string language) =>
        [.. Fences().Matches(File.ReadAllText(Path.Combine(Package.Root, "src", "Chancery.Text", "README.md"))).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
