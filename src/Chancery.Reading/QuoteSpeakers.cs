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

    // "..., tờ báo Trung Quốc hôm qua viết".
    private const int PaperAside = 5;

    // "..., thông báo cho biết": how far back whoever issued the paper is looked for.
    private const int IssuerReach = 700;

    // Between the noun that a name belongs to and "là" stand few words.
    private const int LongestTheme = 20;

    // A whole line of fewer words without a full stop is a heading.
    private const int LongestHeading = 12;

    private readonly Speakers _speakers = new(text, mentions, actors, words);
    private readonly SpeechVerbs _verbs = new(text, words);
    private readonly SpeakerBefore _before = new(text, mentions, actors, words);

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
            // "Ông Lavrov lên án "...", Bộ Ngoại giao Nga cho hay": a body tells what somebody said.
            return after.SpeakerMention >= 0 && !_speakers.IsPersonal(after.SpeakerMention) && Told(quote, opening, earlier) is { } told ? told : after;
        }
        if (_before.Attribute(quote, text.Sentences[opening].First, quote.First - 1, earlier) is { } before)
        {
            return before;
        }
        return quote.First - 1 <= text.Sentences[opening].First ? Whole(quote, opening, closing, earlier) : quote with { Rule = "quote.unattributed" };
    }

    // Words in the middle of a sentence, whose speaker it names as the subject of its verb.
    private Quotation? Told(Quotation quote, int opening, List<Quotation> earlier)
    {
        var first = text.Sentences[opening].First;
        return quote.First - 1 > first && _verbs.Next(first, quote.First - 1) >= 0 && _before.Attribute(quote, first, quote.First - 1, earlier) is { SpeakerMention: >= 0 } told
            && _speakers.IsPersonal(told.SpeakerMention) ? told : null;
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
            return _before.Attribute(quote, previous.First, previous.End, earlier) is { } led ? led with { Rule = "quote.previous" } : quote with { Rule = "quote.unattributed" };
        }
        if (earlier.Count > 0 && earlier[^1].End >= previous.First)
        {
            return quote with { SpeakerMention = earlier[^1].SpeakerMention, SpeakerName = earlier[^1].SpeakerName, Rule = earlier[^1].HasSpeaker ? "quote.continued" : "quote.unattributed" };
        }
        // "Ông A tái khẳng định cam kết. "Chúng tôi ..."": who was speaking goes on.
        if (_before.Attribute(quote, previous.First, previous.End, earlier) is { SpeakerMention: >= 0 } told && _speakers.IsPersonal(told.SpeakerMention) && SpeaksOfSelf(quote))
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
        if (words.Documents.TryMatch(text.Tokens, from, out var length, out _) && _verbs.Next(from + length, Math.Min(to, from + length + 1)) >= 0)
        {
            return Issuer(from) is >= 0 and var issuer ? _speakers.Give(quote, issuer, "quote.after") : quote with { Rule = "quote.unnamed" };
        }
        if (words.Papers.TryMatch(text.Tokens, from, out var paper, out _) && _verbs.Next(from + paper, Math.Min(to, from + paper + PaperAside)) >= 0)
        {
            return _speakers.Paper(from, from + 1) is >= 0 and var named ? _speakers.Give(quote, named, "quote.after") : quote with { Rule = "quote.unnamed" };
        }
        var verb = _verbs.Next(from, Math.Min(to, from + LongestApposition));
        if (_verbs.NextCited(from, Math.Min(to, from + LongestReporter), mentions) is { } cited && (verb < 0 || verb >= cited.Verb))
        {
            return cited.Mention >= 0 && _speakers.CanSpeak(cited.Mention) ? _speakers.Give(quote, cited.Mention, "quote.after")
                : _speakers.NameAt(cited.First, to) is { } known ? quote with { SpeakerName = known, Rule = "quote.after" } : quote with { Rule = "quote.unnamed" };
        }
        if (verb <= from || text.GrammarAt(from) is { Word.Kind: not (GrammarKind.Saying or GrammarKind.Opener) })
        {
            return null;
        }
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].First < to && mentions[i].First - from <= LongestReporter; i++)
        {
            if (!_speakers.CanSpeak(i) || mentions[i].Role is "at" or "to" or "about" or "with")
            {
                continue;
            }
            if (LeadsVerb(i, from, verb) || (mentions[i].First >= verb && mentions[i].First - verb <= 3 && verb - from <= 6))
            {
                return _speakers.Give(quote, i, "quote.after");
            }
        }
        if (_speakers.NameAt(from, verb) is { } name && (verb - name.End.Value <= 4 || IsApposition(name.End.Value)))
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
            return _speakers.CanSpeak(i) ? _speakers.Give(quote, i, "quote.after") : null;
        }
        return null;
    }

    // "..., thông báo cho biết": the paper speaks for the organ or state that was last the subject.
    private int Issuer(int from)
    {
        for (var i = FirstAt(from) - 1; i >= 0 && from - mentions[i].End < IssuerReach; i--)
        {
            if (mentions[i].Kind is MentionKind.Organ && _speakers.CanSpeak(i) && text.Tokens[mentions[i].First].IsCapitalised)
            {
                return i;
            }
        }
        return -1;
    }

    // 'chiến lược "Vành đai và Con đường"': behind such a noun the marks hold a name.
    private bool IsLabel(Quotation quote, int opening)
    {
        // "chiến dịch "đã đạt hiệu quả"": no name begins with a word of aspect.
        if (text.GrammarAt(quote.First) is { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Negation })
        {
            return false;
        }
        var at = quote.First - 1;
        for (var i = Math.Max(text.Sentences[opening].First, at - 4); i < at; i++)
        {
            if (words.Labels.TryMatch(text.Tokens.AsSpan(0, at), i, out var length, out _) && i + length == at)
            {
                return true;
            }
        }
        return IsTheme(at, text.Sentences[opening].First);
    }

    // "chủ đề chính thức của hội nghị là ...".
    private bool IsTheme(int mark, int floor)
    {
        if (text.GrammarAt(mark - 1) is not { Word.Kind: GrammarKind.Copula } || _verbs.Next(mark - 2, mark - 1) >= 0)
        {
            return false;
        }
        for (var i = mark - 2; i >= floor && mark - i <= LongestTheme && !text.IsPunctuation(i) && _verbs.Next(i, i + 1) < 0; i--)
        {
            if (words.Themes.TryMatch(text.Tokens, i, out _, out _))
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

    private int FirstAt(int token) => Ordered.FirstAtOrAfter(mentions, token, m => m.First);

    private int SentenceOf(int token) => Math.Max(0, Ordered.FirstAtOrAfter(text.Sentences, token + 1, s => s.First) - 1);
}
