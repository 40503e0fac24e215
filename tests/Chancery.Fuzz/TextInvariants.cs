using System.Buffers;
using System.Text;
using Chancery.Text;

namespace Chancery.Fuzz;

/// <summary>What must hold of every string, checked by naive means.</summary>
internal sealed class TextInvariants(VietnameseText reader)
{
    private readonly ArrayBufferWriter<Token> _tokens = new();
    private readonly ArrayBufferWriter<Sentence> _sentences = new();

    /// <summary>What does not hold of a text; null when all does.</summary>
    public string? Broken(string text)
    {
        try
        {
            var layers = reader.Read(text);
            return Form(layers.Source) ?? Way(layers.Source) ?? Tokens(layers) ?? Sentences(layers) ?? Words(layers) ?? Keys(layers);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private static string? Form(NfcText text)
    {
        var value = text.Value;
        if (value.Any(c => c is 'Ð' or '\r' or '\u00AD' or '\u00A0' or '\u200B' or '\uFEFF' or '\u2011' || (char.IsControl(c) && c is not ('\n' or '\t'))))
        {
            return "an unclean character in the value";
        }
        if (!IsComposed(value))
        {
            return "the value is not composed";
        }
        return NfcText.From(value).Value == value ? null : "normalising twice changes the value";
    }

    private static bool IsComposed(string value)
    {
        try
        {
            return value.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Noncharacters beyond the first plane are kept, though the platform may refuse to look at them.
            return true;
        }
    }

    private static string? Way(NfcText text)
    {
        var previous = default(TextSpan);
        for (var i = 0; i < text.Value.Length; i++)
        {
            var span = text.ToOriginal(new TextSpan(i, i + 1));
            if (span.Start < previous.Start || span.End < previous.End || span.IsEmpty || span.End > text.Original.Length)
            {
                return $"character {i} comes from {span}, the one before from {previous}";
            }
            previous = span;
        }
        return null;
    }

    private string? Tokens(TextLayers layers)
    {
        var text = layers.Text;
        var end = 0;
        for (var i = 0; i < layers.Tokens.Length; i++)
        {
            var token = layers.Tokens[i];
            var gap = token.Span.Start >= end ? text.AsSpan(end, token.Span.Start - end) : "-";
            if (token.Span.IsEmpty || token.Span.End > text.Length || !gap.IsWhiteSpace())
            {
                return $"token {i} does not follow the one before it";
            }
            if (token.IsGlued != (gap.IsEmpty && i > 0) || token.IsLineStart != (i == 0 || gap.Contains('\n')))
            {
                return $"token {i} has the wrong surroundings";
            }
            if (token.Id != 0 && token.Span.Length > SyllableKey.MaxLength)
            {
                return $"token {i} is too long to be known";
            }
            end = token.Span.End;
        }
        if (!text.AsSpan(end).IsWhiteSpace())
        {
            return "characters behind the last token";
        }
        _tokens.ResetWrittenCount();
        reader.Tokenizer.Tokenize(text, _tokens);
        return _tokens.WrittenSpan.SequenceEqual(layers.Tokens.AsSpan()) ? null : "the buffer has other tokens";
    }

    private string? Sentences(TextLayers layers)
    {
        var next = 0;
        foreach (var sentence in layers.Sentences)
        {
            if (sentence.First != next || sentence.End <= next || sentence.End > layers.Tokens.Length
                || sentence.Span != new TextSpan(layers.Tokens[next].Span.Start, layers.Tokens[sentence.End - 1].Span.End)
                || layers.Of(sentence).Contains('\n', StringComparison.Ordinal))
            {
                return $"sentence at token {next}";
            }
            next = sentence.End;
        }
        if (next != layers.Tokens.Length)
        {
            return "tokens behind the last sentence";
        }
        _sentences.ResetWrittenCount();
        reader.Splitter.Split(layers.Text, layers.Tokens.AsSpan(), _sentences);
        return _sentences.WrittenSpan.SequenceEqual(layers.Sentences.AsSpan()) ? null : "the buffer has other sentences";
    }

    private static string? Words(TextLayers layers)
    {
        var next = 0;
        var sentence = 0;
        foreach (var word in layers.Words)
        {
            while (layers.Sentences[sentence].End <= next)
            {
                sentence++;
            }
            if (word.First != next || word.End <= next || word.End > layers.Sentences[sentence].End)
            {
                return $"word at token {next}";
            }
            next = word.End;
        }
        return next != layers.Tokens.Length ? "tokens behind the last word" : layers.Tags.Length != layers.Words.Length ? "words without tags" : null;
    }

    private static string? Keys(TextLayers layers)
    {
        Span<char> key = stackalloc char[SyllableKey.MaxLength];
        foreach (var token in layers.Tokens)
        {
            var form = token.Span.Of(layers.Text.AsSpan());
            if (form.Length > SyllableKey.MaxLength)
            {
                continue;
            }
            var length = SyllableKey.Write(form, key);
            if (length == 0 || length > form.Length || !key[..length].SequenceEqual(SyllableKey.Of(form)))
            {
                return $"the key of the token at {token.Span.Start}";
            }
            if (!SyllableKey.Of(key[..length]).AsSpan().SequenceEqual(key[..length]))
            {
                return $"the key of the key of {token.Span}: {form} gives {key[..length]}";
            }
        }
        return Folding.Fold(layers.Text).Length == layers.Text.Length ? null : "folding changes the length";
    }
}
