using System.Text;

namespace Chancery.Bench;

/// <summary>
/// Texts of words drawn at random from the word list, so that two of them are alike only where one is made to be a copy. A pure
/// function of the number.
/// </summary>
internal sealed class RandomTexts
{
    private const int Words = 400;
    private const int WordsOfSentence = 20;

    private readonly string[] _words = [.. File.ReadLines(Path.Combine(Checkout.Root, "data", "lexicon", "words.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    /// <summary>A text of some 2.5 kB.</summary>
    public string Text(int number) => string.Join(' ', Sentences(number));

    /// <summary>The same text as another paper prints it: a new first sentence, one left out, and a word changed here and there.</summary>
    public string Copy(int number)
    {
        var sentences = Sentences(number).ToArray();
        sentences[0] = Sentences(-1 - number).First();
        sentences[sentences.Length / 2] = "";
        sentences[^1] = sentences[^1].ToUpperInvariant();
        return string.Join(' ', sentences).Replace(" và ", " cùng ", StringComparison.Ordinal);
    }

    private IEnumerable<string> Sentences(int number)
    {
        var random = new Random(number);
        var sentence = new StringBuilder();
        for (var i = 1; i <= Words; i++)
        {
            sentence.Append(_words[random.Next(_words.Length)]);
            if (i % WordsOfSentence > 0)
            {
                sentence.Append(' ');
                continue;
            }
            yield return sentence.Append('.').ToString();
            sentence.Clear();
        }
    }
}
