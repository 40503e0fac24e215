using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Text.Tests;

/// <summary>What holds of every string of UTF-16 units, well formed or not.</summary>
public class AnyTextProperties
{
    private const string Alphabet = "aăâêơưđĐÐhoànghoángquyệt AJD.,!?…\"“”«»()[]-–/:;0123456789\n\r\t\u0000\u00A0\u00AD\u200B\uFEFF\u0301\u0323\u0302\uD83D\uDE00\uD800\uDC00가각ㄱ\u11A8한漢้ก\u0344\u2126";

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(300);

    private static Arbitrary<string> AnyText()
    {
        var listed = Gen.Elements(Alphabet.ToCharArray());
        var any = Gen.Choose(0, char.MaxValue).Select(i => (char)i);
        var unit = Gen.Frequency((9, listed), (1, any));
        return Arb.From(unit.ListOf().Select(units => new string([.. units])));
    }

    private static void Holds(Func<string, bool> property) => Check.One(Many, Prop.ForAll(AnyText(), property));

    [Fact]
    public void Value_is_composed_and_clean() => Holds(text =>
    {
        var value = NfcText.From(text).Value;
        return value.IsNormalized(NormalizationForm.FormC)
            && !value.Any(c => c is 'Ð' or '\r' or '\u00AD' or '\u200B' or '\uFEFF' or '\u00A0' || (char.IsControl(c) && c is not ('\n' or '\t')));
    });

    [Fact]
    public void Normalising_twice_changes_nothing() => Holds(text =>
    {
        var value = NfcText.From(text).Value;
        return ReferenceEquals(NfcText.From(value).Value, value) || NfcText.From(value).Value == value;
    });

    [Fact]
    public void Both_forms_give_one_value() => Holds(text =>
    {
        var value = NfcText.From(text).Value;
        return NfcText.From(value.Normalize(NormalizationForm.FormD)).Value == value;
    });

    [Fact]
    public void Spans_map_back_in_order_and_within_bounds() => Holds(text =>
    {
        var nfc = NfcText.From(text);
        var previous = 0;
        for (var i = 0; i < nfc.Value.Length; i++)
        {
            var span = nfc.ToOriginal(new TextSpan(i, i + 1));
            // An ASCII letter, digit or mark comes from itself, unless it takes a mark.
            var kept = !char.IsAsciiLetterOrDigit(text[span.Start]) || span.Length > 1 || text[span.Start] == nfc.Value[i]
                || (span.End < text.Length && text[span.End] >= '\u0300');
            if (span.Start < previous || span.IsEmpty || span.End > text.Length || !kept)
            {
                return false;
            }
            previous = span.Start;
        }
        return true;
    });

    [Fact]
    public void Tokens_cover_everything_but_white_space() => Holds(text =>
    {
        var end = 0;
        foreach (var token in TokenScanner.Scan(text))
        {
            if (token.Span.Start < end || token.Span.IsEmpty || token.Span.End > text.Length || !string.IsNullOrWhiteSpace(text[end..token.Span.Start]))
            {
                return false;
            }
            end = token.Span.End;
        }
        return string.IsNullOrWhiteSpace(text[end..]);
    });

    [Fact]
    public void Sentences_tile_the_tokens() => Holds(text =>
    {
        var tokens = TokenScanner.Scan(text).ToArray();
        var next = 0;
        foreach (var sentence in Lexicon.Splitter.Split(text, tokens))
        {
            if (sentence.First != next || sentence.End <= sentence.First
                || sentence.Span != new TextSpan(tokens[sentence.First].Span.Start, tokens[sentence.End - 1].Span.End))
            {
                return false;
            }
            next = sentence.End;
        }
        return next == tokens.Length;
    });

    [Fact]
    public void Words_tile_the_tokens_and_stay_on_their_lines() => Holds(text =>
    {
        var tokens = Lexicon.Tokenizer.Tokenize(text);
        var words = Lexicon.Segmenter.Segment(text, tokens);
        var next = 0;
        foreach (var word in words)
        {
            if (word.First != next || word.End <= word.First || tokens[(word.First + 1)..word.End].Any(t => t.IsLineStart))
            {
                return false;
            }
            next = word.End;
        }
        return next == tokens.Length && Lexicon.Tagger.Tag(text, tokens, words).Length == words.Length;
    });
}
