using System.Collections.Immutable;
using Chancery.Data;

namespace Chancery.Reading;

/// <summary>
/// Finds the speaker in front of a quotation: Ông Price nói: "..."; Theo ông, đây là "..."; Tân Hoa xã dẫn lời ông A: "...".
/// </summary>
internal sealed class SpeakerBefore(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, QuoteWords words)
{
    // "Theo nhận định của ...": so many words stand between "theo" and whose words they are.
    private const int LongestLead = 5;

    private readonly Speakers _speakers = new(text, mentions, actors, words);
    private readonly SpeechVerbs _verbs = new(text, words);
    private readonly SpeakerSubject _subjects = new(text, mentions, new Speakers(text, mentions, actors, words), new SpeechVerbs(text, words), words);

    /// <summary>The quotation with its speaker; null when nothing in front of it tells.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="from">First token of the sentence in front.</param>
    /// <param name="to">Just past its last, the opening mark.</param>
    /// <param name="earlier">The quotations before it.</param>
    public Quotation? Attribute(Quotation quote, int from, int to, List<Quotation> earlier)
    {
        var inner = earlier.Count > 0 && earlier[^1].End >= from ? earlier[^1] : null;
        if (inner is { HasSpeaker: true, Rule: "quote.after" } && IsResumed(inner, to))
        {
            return Same(quote, inner);
        }
        var verb = _verbs.Previous(from, to, earlier);
        var according = According(from, to, earlier);
        if (according >= 0 && (verb < mentions[according].End || !IsOfSomebodyElse(according, verb, earlier)))
        {
            return _speakers.Give(quote, according, "quote.before");
        }
        if (verb >= 0 && Subject(quote, verb, from, to, earlier) is { } spoken)
        {
            return spoken;
        }
        if (inner is { HasSpeaker: true })
        {
            return Same(quote, inner);
        }
        return AccordingToName(from, to) is { } name ? quote with { SpeakerName = name, Rule = "quote.before" } : null;
    }

    private Quotation? Subject(Quotation quote, int verb, int from, int to, List<Quotation> earlier)
    {
        if (LastCite(verb, from, earlier) is { } cite)
        {
            var cited = cite.Mention >= 0 && _speakers.CanSpeak(cite.Mention) ? cite.Mention : -1;
            // "dẫn lời người phát ngôn bộ này, ông A, cho biết": the name in apposition.
            cited = verb > cite.First && _subjects.Nearest(cite.First, verb, verb, earlier) is >= 0 and var named && _speakers.IsPersonal(named) ? named : cited;
            return cited >= 0 ? _speakers.Give(quote, cited, "quote.before")
                : _speakers.NameAt(cite.First, to) is { } name ? quote with { SpeakerName = name, Rule = "quote.before" } : quote with { Rule = "quote.unnamed" };
        }
        var subject = _subjects.Of(verb, from, earlier);
        if (subject < 0 || !_speakers.IsPersonal(subject))
        {
            subject = Owner(from, verb) is >= 0 and var owner ? owner : subject;
        }
        if (subject < 0)
        {
            // "Tờ báo này cho rằng ...": the paper named before.
            subject = _speakers.Paper(from, verb);
        }
        return subject >= 0 ? _speakers.Give(quote, subject, "quote.before") : null;
    }

    // "..., ông A nói, "..."": the words go on behind the clause that names their speaker.
    private bool IsResumed(Quotation inner, int to)
    {
        var end = inner.SpeakerMention >= 0 ? mentions[inner.SpeakerMention].End : inner.SpeakerName.End.Value;
        if (end <= inner.End || end > to || !text.IsPunctuation(to - 1) || text.IsMark(to - 1, ':'))
        {
            return false;
        }
        var first = _verbs.Next(inner.End, to);
        return first < 0 || _verbs.Next(Math.Max(end, first + 2), to) < 0;
    }

    private static Quotation Same(Quotation quote, Quotation inner) => quote with { SpeakerMention = inner.SpeakerMention, SpeakerName = inner.SpeakerName, Rule = "quote.same" };

    // "Theo ông Choi", "Theo nhận định của ông Choi".
    private int According(int from, int to, List<Quotation> earlier)
    {
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            if ((_speakers.CanSpeak(i) || _speakers.IsVoice(i)) && !SpeechVerbs.IsQuoted(mentions[i].First, earlier) && IsAccordingTo(i, from))
            {
                return i;
            }
        }
        return -1;
    }

    private bool IsAccordingTo(int mention, int from)
    {
        var first = mentions[mention].First;
        if (text.GrammarAt(first - 1) is { Word.Kind: GrammarKind.According })
        {
            return true;
        }
        for (var i = first - 1; mentions[mention].Role == "of" && i >= from && first - i <= LongestLead; i--)
        {
            if (text.IsPunctuation(i) || text.Tokens[i].IsCapitalised && text.GrammarAt(i) is not { Word.Kind: GrammarKind.According })
            {
                return false;
            }
            if (text.GrammarAt(i) is { Word.Kind: GrammarKind.According })
            {
                return true;
            }
        }
        return false;
    }

    // "Theo Nhà Trắng, ông A nói ...": a body tells what somebody else said.
    private bool IsOfSomebodyElse(int according, int verb, List<Quotation> earlier) =>
        !_speakers.IsPersonal(according) && _subjects.Of(verb, mentions[according].End, earlier) >= 0;

    // The one cited last: "Tân Hoa xã dẫn lời ông A khẳng định".
    private (int First, int Mention)? LastCite(int verb, int from, List<Quotation> earlier)
    {
        for (var i = verb; i >= from; i--)
        {
            if (SpeechVerbs.IsQuoted(i, earlier))
            {
                continue;
            }
            if (_verbs.CitedBehind(i, text.Tokens.Length, mentions) is { } cited)
            {
                return cited;
            }
            if (i < verb && _verbs.Next(i, i + 1) == i)
            {
                return null;
            }
        }
        return null;
    }

    // "Tuyên bố của ông Trump cho rằng ...": the words have an owner, who stands right before their verb.
    private int Owner(int from, int verb)
    {
        for (var i = FirstAt(verb) - 1; i >= 0 && mentions[i].First >= from; i--)
        {
            if (mentions[i].End <= verb)
            {
                return mentions[i].Role == "of" && verb - mentions[i].End <= 2 && !text.IsPunctuation(mentions[i].End) && _speakers.CanSpeak(i) && IsOfPaper(mentions[i].First, from) ? i : -1;
            }
        }
        return -1;
    }

    private bool IsOfPaper(int first, int from)
    {
        for (var i = Math.Max(from, first - LongestLead); i < first; i++)
        {
            if (words.Documents.TryMatch(text.Tokens, i, out _, out _) || words.Speech.TryMatch(text.Tokens, i, out _, out _))
            {
                return true;
            }
        }
        return false;
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
                if (_speakers.NameAt(at, to) is { } name)
                {
                    return name;
                }
            }
            return null;
        }
        return null;
    }

    private int FirstAt(int token) => Ordered.FirstAtOrAfter(mentions, token, m => m.First);
}
