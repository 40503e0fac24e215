using Chancery.Data;

namespace Chancery.Reading;

/// <summary>Finds the verbs by which a report gives somebody's words.</summary>
internal sealed class SpeechVerbs(LabelledText text, QuoteWords words)
{
    // "dẫn lời một ...": a word or two may stand before the one cited.
    private const int MostBeforeCited = 2;

    /// <summary>The first such verb of a run of tokens; -1 when none.</summary>
    public int Next(int from, int to)
    {
        for (var i = from; i < to && i < text.Tokens.Length; i++)
        {
            if (IsAt(i))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The last such verb of a run of tokens that stands in no quotation; -1 when none.</summary>
    public int Previous(int from, int to, List<Quotation> earlier)
    {
        var meant = -1;
        for (var i = to - 1; i >= from; i--)
        {
            if (!IsAt(i) || IsQuoted(i, earlier) || IsNoun(i) || IsPassive(i))
            {
                continue;
            }
            // "cam kết tăng sức ép nhằm đáp trả ...": what is meant to be said or done is not said yet.
            if (!IsMeant(i, from))
            {
                return i;
            }
            meant = meant < 0 ? i : meant;
        }
        return meant;
    }

    /// <summary>The first verb of citing in a run of tokens and where the one cited stands; null when nobody is cited.</summary>
    public (int Verb, int First, int Mention)? NextCited(int from, int to, Mention[] mentions)
    {
        for (var i = from; i < to && i < text.Tokens.Length && !text.IsMark(i, '.'); i++)
        {
            if (CitedBehind(i, text.Tokens.Length, mentions) is { } cited)
            {
                return (i, cited.First, cited.Mention);
            }
        }
        return null;
    }

    /// <summary>Where the one cited stands, if a verb of citing begins at the token: the mention there, -1 when there is none.</summary>
    /// <param name="verb">The verb's first token.</param>
    /// <param name="to">How far to look.</param>
    /// <param name="mentions">The mentions of the text.</param>
    public (int First, int Mention)? CitedBehind(int verb, int to, Mention[] mentions)
    {
        // "chỉ trích lời ..." and "được dẫn lời" cite nobody behind them.
        if (!words.Cites.TryMatch(text.Tokens, verb, out var length, out _) || IsInside(verb) || text.GrammarAt(verb - 1) is { Word.Kind: GrammarKind.Passive })
        {
            return null;
        }
        var first = verb + length;
        while (first < to && text.GrammarAt(first) is { Word.Value: "of" } of)
        {
            first = of.End;
        }
        var mention = Ordered.FirstAtOrAfter(mentions, first, m => m.First);
        return (first, mention < mentions.Length && mentions[mention].First < to && mentions[mention].First - first <= MostBeforeCited ? mention : -1);
    }

    /// <summary>True when a verb of speech ends just before the token.</summary>
    public bool EndsBefore(int token)
    {
        for (var i = Math.Max(0, token - 3); i < token; i++)
        {
            if (words.Speech.TryMatch(text.Tokens.AsSpan(0, token), i, out var length, out _) && i + length == token)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when a quotation found before covers the token.</summary>
    public static bool IsQuoted(int token, List<Quotation> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && earlier[i].End > token; i--)
        {
            if (earlier[i].First <= token)
            {
                return true;
            }
        }
        return false;
    }

    // "tuyên bố Bình Nhưỡng phản đối": in lower case the name of a paper may be a verb with its object.
    private bool IsAt(int token) =>
        words.Speech.TryMatch(text.Tokens, token, out _, out _)
        && (text.LabelAt(token) is not { } label || (label.Lexeme.Kind == LexemeKind.Thing && label.First == token && !text.Tokens[token].IsCapitalised));

    // "những tuyên bố mang ...", "theo chỉ thị của ...": no verb.
    private bool IsNoun(int token) => token > 0
        && (words.Indefinite.TryMatch(text.Tokens.AsSpan(0, token), token - 1, out _, out _) || text.GrammarAt(token - 1) is { Word.Kind: GrammarKind.According });

    // "được xem là ...": nobody is said to say so.
    private bool IsPassive(int token) => token > 0 && (text.GrammarAt(token - 1) is { Word.Kind: GrammarKind.Passive } || text.GrammarAt(token) is { Word.Kind: GrammarKind.Copula or GrammarKind.Possible });

    private bool IsInside(int token) => token > 0 && words.Speech.TryMatch(text.Tokens, token - 1, out var length, out _) && length > 1;

    private bool IsMeant(int verb, int from) => verb > from && text.GrammarAt(verb - 1) is { Word.Kind: GrammarKind.Purpose or GrammarKind.Future };
}
