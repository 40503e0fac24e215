using System.Collections.Immutable;
using Chancery.Data;

namespace Chancery.Reading;

/// <summary>
/// Finds who says the words of a quotation: named after it ("...", ông nói), before it (ông nói: "..."), around it (ông gọi đây là "..."),
/// in the same sentence before another quotation, or, where a sentence is all quotation, in the one before.
/// </summary>
internal sealed class QuoteSpeakers(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, QuoteWords words)
{
    // A reporting clause names its speaker, with title and state, in this many words.
    private const int LongestReporter = 22;

    // With an office in apposition it may be longer: "..., A, giám đốc chương trình của viện B, nói".
    private const int LongestApposition = 48;

    // Between subject and verb stand words of time and place: "..., ông A hôm qua cho biết".
    private const int LongestAside = 12;

    // "..., thông báo cho biết": how far back whoever issued the paper is looked for.
    private const int IssuerReach = 700;

    // A whole line of fewer words without a full stop is a heading.
    private const int LongestHeading = 12;

    /// <summary>The quotation with its speaker, or with the reason why it has none.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="earlier">The quotations before it.</param>
    public Quotation Attribute(Quotation quote, List<Quotation> earlier)
    {
        var opening = SentenceOf(quote.First);
        var closing = SentenceOf(quote.End - 1);
        if (IsLabel(quote, opening))
        {
            return quote with { Rule = "quote.name" };
        }
        if (After(quote, quote.End + 1, text.Sentences[closing].End) is { } after)
        {
            return after;
        }
        if (Before(quote, text.Sentences[opening].First, quote.First - 1, earlier) is { } before)
        {
            return before;
        }
        return quote.First - 1 <= text.Sentences[opening].First ? Whole(quote, opening, closing, earlier) : quote with { Rule = "quote.unattributed" };
    }

    // A sentence that is all quotation.
    private Quotation Whole(Quotation quote, int opening, int closing, List<Quotation> earlier)
    {
        if (IsHeading(quote))
        {
            return quote with { Rule = "quote.heading" };
        }
        // The sentence after may open with the reporting clause: "..." Ông nói.
        if (closing + 1 < text.Sentences.Length && text.Sentences[closing + 1].First <= quote.End + 2 && !EndsBehind(quote)
            && After(quote, quote.End + 1, text.Sentences[closing + 1].End) is { } after)
        {
            return after;
        }
        if (opening == 0)
        {
            return quote with { Rule = "quote.unattributed" };
        }
        var previous = text.Sentences[opening - 1];
        if (text.IsMark(previous.End - 1, ':'))
        {
            return Before(quote, previous.First, previous.End, earlier) is { } led ? led with { Rule = "quote.previous" } : quote with { Rule = "quote.unattributed" };
        }
        if (earlier.Count > 0 && earlier[^1].End >= previous.First)
        {
            return quote with { SpeakerMention = earlier[^1].SpeakerMention, SpeakerName = earlier[^1].SpeakerName, Rule = earlier[^1].HasSpeaker ? "quote.continued" : "quote.unattributed" };
        }
        // "Ông A tái khẳng định cam kết. "Chúng tôi ..."": who was speaking goes on.
        if (Before(quote, previous.First, previous.End, earlier) is { SpeakerMention: >= 0 } told && IsPersonal(mentions[told.SpeakerMention]) && SpeaksOfSelf(quote))
        {
            return told with { Rule = "quote.subject" };
        }
        return quote with { Rule = "quote.unattributed" };
    }

    // "...", Ngoại trưởng Blinken cho biết; "...", hãng tin dẫn lời ông Choi; "...", theo ông Choi; "...", nguồn tin nói, which names nobody.
    private Quotation? After(Quotation quote, int from, int to)
    {
        // A reporting clause is set off by a comma, a dash, or by the mark that ends the quotation; behind a full stop another sentence begins.
        var isSetOff = from >= 2 && text.IsPunctuation(from - 2);
        while (from < to && text.IsPunctuation(from))
        {
            if (text.IsMark(from, '.') || text.IsMark(from, ';'))
            {
                return null;
            }
            isSetOff = true;
            from++;
        }
        if (!isSetOff || from >= to)
        {
            return null;
        }
        if (text.GrammarAt(from) is { Word.Kind: GrammarKind.According } according)
        {
            return Source(quote, according.End, to);
        }
        if (words.Documents.TryMatch(text.Tokens, from, out var length, out _) && NextSpeech(from + length, Math.Min(to, from + length + 1)) >= 0)
        {
            return Issuer(from) is >= 0 and var issuer ? By(quote, issuer, "quote.after") : quote with { Rule = "quote.unnamed" };
        }
        var verb = NextSpeech(from, Math.Min(to, from + LongestApposition));
        if (verb <= from || text.GrammarAt(from) is { Word.Kind: not (GrammarKind.Saying or GrammarKind.Opener) })
        {
            return null;
        }
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].First < to && mentions[i].First - from <= LongestReporter; i++)
        {
            if (!CanSpeak(i) || mentions[i].Role is "at" or "to" or "about" or "with")
            {
                continue;
            }
            if (LeadsVerb(i, from, verb) || (mentions[i].First >= verb && mentions[i].First - verb <= 3 && verb - from <= 6))
            {
                return By(quote, i, "quote.after");
            }
        }
        if (UnknownName(from, verb) is { } name && (verb - name.End.Value <= 4 || IsApposition(name.End.Value)))
        {
            return quote with { SpeakerName = name, Rule = "quote.after" };
        }
        return verb - from <= 4 ? quote with { Rule = "quote.unnamed" } : null;
    }

    private bool LeadsVerb(int at, int from, int verb)
    {
        var mention = mentions[at];
        return mention.First - from <= 1 && mention.End <= verb && (verb - mention.End <= LongestAside || mention.Office is { } office && office.End == mention.End || IsApposition(mention.End));
    }

    private bool IsApposition(int at) => text.IsMark(at, ',') || text.IsMark(at, '(') || text.IsMark(at, '-') || text.IsMark(at, '–');

    // "..., theo ông Choi Jong-kun": the mention right behind, unless it is an agency.
    private Quotation? Source(Quotation quote, int from, int to)
    {
        var i = FirstAt(from);
        if (i < mentions.Length && mentions[i].First < to && mentions[i].First - from <= 3)
        {
            return CanSpeak(i) ? By(quote, i, "quote.after") : null;
        }
        return null;
    }

    // "..., thông báo cho biết": the paper speaks for the organ or state that was last the subject.
    private int Issuer(int from)
    {
        for (var i = FirstAt(from) - 1; i >= 0 && from - mentions[i].End < IssuerReach; i--)
        {
            if (mentions[i].Kind is MentionKind.Organ && CanSpeak(i) && text.Tokens[mentions[i].First].IsCapitalised)
            {
                return i;
            }
        }
        return -1;
    }

    // Ông Price nói: "..."; Theo ông, đây là "...": the subject of the last verb of speech, else of the sentence.
    private Quotation? Before(Quotation quote, int from, int to, List<Quotation> earlier)
    {
        var inner = earlier.Count > 0 && earlier[^1].End >= from ? earlier[^1] : null;
        var verb = PreviousSpeech(from, to, earlier);
        var best = -1;
        var owner = -1;
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            if (!CanSpeak(i) || IsQuoted(mentions[i].First, earlier))
            {
                continue;
            }
            if (text.GrammarAt(mentions[i].First - 1) is { Word.Kind: GrammarKind.According })
            {
                return By(quote, i, "quote.before");
            }
            if (mentions[i].Role.Length > 0 && mentions[i].Role != "by")
            {
                // "Tuyên bố của ông Trump cho rằng ...": the words have an owner, who stands right before their verb.
                owner = mentions[i].Role == "of" && mentions[i].End <= verb && verb - mentions[i].End <= 2 ? i : owner;
                continue;
            }
            // "A chỉ trích B, cảnh báo ...": whoever is spoken of right behind a verb of speech does not speak.
            if (verb < 0 || mentions[i].End > verb || (best >= 0 && FollowsSpeech(mentions[i].First)))
            {
                continue;
            }
            // Nearest before the verb; a person is rather the speaker than the state that the words are about.
            best = best < 0 || IsPersonal(mentions[i]) || !IsPersonal(mentions[best]) || verb - mentions[i].End <= 1 ? i : best;
        }
        if (best < 0 && (owner >= 0 || (inner is null && Quoted(from, to) is >= 0 and var cited && (owner = cited) >= 0)))
        {
            return By(quote, owner, "quote.before");
        }
        if (best >= 0)
        {
            return By(quote, best, "quote.before");
        }
        if (inner is { HasSpeaker: true })
        {
            return quote with { SpeakerMention = inner.SpeakerMention, SpeakerName = inner.SpeakerName, Rule = "quote.same" };
        }
        return AccordingToName(from, to) is { } name ? quote with { SpeakerName = name, Rule = "quote.before" } : null;
    }

    private bool FollowsSpeech(int token)
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

    // "Tân Hoa xã dẫn phát biểu của ông A nhấn mạnh": the one cited stands behind the verb of citing.
    private int Quoted(int from, int to)
    {
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            if (mentions[i].Role == "of" && CanSpeak(i) && IsPersonal(mentions[i]) && NextSpeech(mentions[i].End, Math.Min(to, mentions[i].End + 8)) >= 0)
            {
                return i;
            }
        }
        return -1;
    }

    // "Theo nhận định của BNP Paribas, ...": a name in capitals that is no mention.
    private Range? AccordingToName(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.GrammarAt(i) is not { Word.Kind: GrammarKind.According } according)
            {
                continue;
            }
            for (var at = according.End; at < Math.Min(to, according.End + 6) && !text.IsPunctuation(at); at++)
            {
                if (UnknownName(at, to) is { } name)
                {
                    return name;
                }
            }
            return null;
        }
        return null;
    }

    private Range? UnknownName(int from, int to)
    {
        var end = from;
        while (end < to && text.Tokens[end].IsCapitalised && text.LabelAt(end) is null && (end > from || !text.Tokens[end].IsLineStart))
        {
            end++;
        }
        return end == from || (end == from + 1 && !text.Tokens[from].IsAllCapitals) ? null : from..end;
    }

    private Quotation By(Quotation quote, int mention, string rule)
    {
        // "thượng nghị sĩ Rand Paul": where a name stands behind the bare office, it is its holder who speaks.
        if (mentions[mention].Kind == MentionKind.Role && UnknownName(mentions[mention].End, Math.Min(text.Tokens.Length, mentions[mention].End + 4)) is { } name)
        {
            return quote with { SpeakerName = name, Rule = rule };
        }
        return quote with { SpeakerMention = mention, Rule = rule };
    }

    // 'chiến lược "Vành đai và Con đường"': behind such a noun the marks hold a name.
    private bool IsLabel(Quotation quote, int opening)
    {
        var at = quote.First - 1;
        for (var i = Math.Max(text.Sentences[opening].First, at - 4); i < at; i++)
        {
            if (words.Labels.TryMatch(text.Tokens.AsSpan(0, at), i, out var length, out _) && i + length == at)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsHeading(Quotation quote) =>
        quote.Syllables <= LongestHeading && text.Tokens[quote.First - 1].IsLineStart && !text.IsPunctuation(quote.End - 1)
        && (quote.End + 1 >= text.Tokens.Length || text.Tokens[quote.End + 1].IsLineStart);

    private bool SpeaksOfSelf(Quotation quote)
    {
        for (var i = quote.First; i < quote.End; i++)
        {
            if (words.Self.TryMatch(text.Tokens, i, out _, out _))
            {
                return true;
            }
        }
        return false;
    }

    // "...". Ông A ...: the full stop behind the marks ends what was said about them.
    private bool EndsBehind(Quotation quote) => text.IsMark(quote.End + 1, '.');

    private static bool IsPersonal(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Pronoun or MentionKind.Role or MentionKind.BackReference;

    private bool CanSpeak(int at) =>
        mentions[at].Kind is not (MentionKind.Place or MentionKind.Agency or MentionKind.Group or MentionKind.Compound) && !actors[at].IsDefaultOrEmpty;

    private int NextSpeech(int from, int to)
    {
        for (var i = from; i < to && i < text.Tokens.Length; i++)
        {
            if (words.Speech.TryMatch(text.Tokens, i, out _, out _) && text.LabelAt(i) is null)
            {
                return i;
            }
        }
        return -1;
    }

    private int PreviousSpeech(int from, int to, List<Quotation> earlier)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (words.Speech.TryMatch(text.Tokens, i, out _, out _) && text.LabelAt(i) is null && !IsQuoted(i, earlier))
            {
                return i;
            }
        }
        return -1;
    }

    private static bool IsQuoted(int token, List<Quotation> earlier)
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

    private int FirstAt(int token) => Ordered.FirstAtOrAfter(mentions, token, m => m.First);

    private int SentenceOf(int token) => Math.Max(0, Ordered.FirstAtOrAfter(text.Sentences, token + 1, s => s.First) - 1);
}
