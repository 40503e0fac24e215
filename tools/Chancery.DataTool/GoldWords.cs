using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>The treebank's words as ranges of tokens. A token that two words share belongs to the first.</summary>
internal static class GoldWords
{
    /// <summary>For every token the index of its word in <see cref="RunningText.Words"/>.</summary>
    public static int[] Owners(RunningText running, ReadOnlySpan<Token> tokens)
    {
        var owner = new int[tokens.Length];
        var word = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (word + 1 < running.Words.Length && running.Words[word].End <= tokens[i].Span.Start)
            {
                word++;
            }
            owner[i] = word;
        }
        return owner;
    }

    public static Word[] Of(RunningText running, ReadOnlySpan<Token> tokens) => Of(running, tokens, out _);

    public static Word[] Of(RunningText running, ReadOnlySpan<Token> tokens, out string[] tags)
    {
        var owner = Owners(running, tokens);
        var words = new List<Word>();
        var names = new List<string>();
        for (var i = 0; i < owner.Length;)
        {
            var end = i + 1;
            while (end < owner.Length && owner[end] == owner[i])
            {
                end++;
            }
            words.Add(new Word(i, end));
            names.Add(running.Tags[owner[i]]);
            i = end;
        }
        tags = [.. names];
        return [.. words];
    }
}
