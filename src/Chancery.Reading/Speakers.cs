using System.Collections.Immutable;
using Chancery.Data;

namespace Chancery.Reading;

/// <summary>Tells which mentions can be speakers, which of them name nobody, and for which body a spokesperson speaks.</summary>
internal sealed class Speakers(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, QuoteWords words)
{
    // In sentences: a spokesperson who spoke farther back is not the one meant.
    private const int SpokespersonReach = 6;

    // In tokens: a paper named farther back is not the one meant.
    private const int PaperReach = 200;

    /// <summary>True when the mention can be the subject of a verb of speech.</summary>
    public bool CanSpeak(int at) =>
        mentions[at].Kind is not (MentionKind.Place or MentionKind.Agency or MentionKind.Group or MentionKind.Compound) && (!actors[at].IsDefaultOrEmpty || !Body(at).Equals(default));

    /// <summary>True for a paper or agency that comments in its own name.</summary>
    public bool IsVoice(int at) => mentions[at].Kind == MentionKind.Agency && (words.Voices.TryMatch(text.Tokens, mentions[at].First, out _, out _) || Comments(at));

    /// <summary>The paper named before that "tờ báo này" or "bài xã luận" means, where such words stand in a run of tokens; -1 when none does.</summary>
    public int Paper(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Papers.TryMatch(text.Tokens, i, out _, out _))
            {
                return LastAgency(i);
            }
        }
        return -1;
    }

    /// <summary>True when the mention means one person.</summary>
    public bool IsPersonal(int at) => mentions[at].Kind is MentionKind.Person or MentionKind.Pronoun or MentionKind.Role or MentionKind.BackReference;

    /// <summary>True for "một quan chức", "nhiều nghị sĩ": somebody whom the report does not name.</summary>
    public bool IsNobody(int at)
    {
        var mention = mentions[at];
        return mention.Kind switch
        {
            MentionKind.Role => IsUnnamedRole(at),
            MentionKind.State => mention.Head is { Kind: LexemeKind.SideWord } && HasTitleOfNobody(mention.First),
            MentionKind.BackReference => HasTitleOfNobody(mention.First) && PointsToNobody(at),
            _ => false,
        };
    }

    /// <summary>The body for which an unnamed spokesperson speaks, as tokens; empty when the words name none.</summary>
    public Range Body(int at)
    {
        var mention = mentions[at];
        if (mention.Kind != MentionKind.Role || (IsNamed(at) && !IsIndefinite(mention.First)))
        {
            return default;
        }
        for (var i = mention.First; i < mention.End && i < mention.First + 3; i++)
        {
            if (!words.Spokespersons.TryMatch(text.Tokens.AsSpan(0, mention.End), i, out var length, out _))
            {
                continue;
            }
            var first = i + length;
            while (first < mention.End && text.GrammarAt(first) is { Word.Value: "of" })
            {
                first++;
            }
            return first < mention.End ? IsBody(first, mention.End) ? first..mention.End : default : BodyBefore(at);
        }
        return default;
    }

    /// <summary>The quotation said by a mention, by the body for which it speaks, or by nobody whom the report names.</summary>
    public Quotation Give(Quotation quote, int mention, string rule)
    {
        // "thượng nghị sĩ Rand Paul": where a name stands behind the bare office, it is its holder who speaks.
        if (mentions[mention].Kind == MentionKind.Role && NameAt(mentions[mention].End, Math.Min(text.Tokens.Length, mentions[mention].End + 4)) is { } name)
        {
            return quote with { SpeakerName = name, Rule = rule };
        }
        if (mentions[mention].Kind == MentionKind.Agency)
        {
            return quote with { SpeakerName = mentions[mention].First..mentions[mention].End, Rule = rule };
        }
        if (actors[mention].IsDefaultOrEmpty)
        {
            return quote with { SpeakerName = Body(mention), Rule = rule };
        }
        return IsNobody(mention) ? quote with { Rule = "quote.unnamed" } : quote with { SpeakerMention = mention, SpeakerName = Body(mention), Rule = rule };
    }

    /// <summary>A name in capitals that no list and no mention knows, if one begins at the token.</summary>
    public Range? NameAt(int from, int to)
    {
        var end = from;
        while (end < to && text.Tokens[end].IsCapitalised && text.LabelAt(end) is null && (end > from || !text.Tokens[end].IsLineStart))
        {
            end++;
        }
        return end == from || (end == from + 1 && !text.Tokens[from].IsAllCapitals) ? null : from..end;
    }

    // "người phát ngôn cho biết thêm": of the body whose spokesperson spoke last.
    private Range BodyBefore(int at)
    {
        for (var i = at - 1; i >= 0 && mentions[at].Sentence - mentions[i].Sentence <= SpokespersonReach; i--)
        {
            if (mentions[i].Kind == MentionKind.Role && mentions[i].End - mentions[i].First > mentions[at].End - mentions[at].First && Body(i) is var body && !body.Equals(default))
            {
                return body;
            }
        }
        return default;
    }

    // "người phát ngôn Nga" speaks for no body that is named, "người phát ngôn của Nhà Trắng" does.
    private bool IsBody(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.LabelAt(i) is not { } label || label.Lexeme.Kind is not (LexemeKind.State or LexemeKind.Capital))
            {
                return true;
            }
        }
        return false;
    }

    // "Reuters bình luận", not "Reuters đưa tin".
    private bool Comments(int at)
    {
        var verb = mentions[at].End;
        while (text.GrammarAt(verb) is { Word.Kind: GrammarKind.Past or GrammarKind.Filler } filler)
        {
            verb = filler.End;
        }
        return words.Opinions.TryMatch(text.Tokens, verb, out _, out _);
    }

    private int LastAgency(int token)
    {
        var at = Ordered.FirstAtOrAfter(mentions, token, m => m.First) - 1;
        while (at >= 0 && token - mentions[at].End < PaperReach && mentions[at].Kind != MentionKind.Agency)
        {
            at--;
        }
        return at >= 0 && mentions[at].Kind == MentionKind.Agency ? at : -1;
    }

    private bool IsUnnamedRole(int at) =>
        (IsIndefinite(mentions[at].First) || (HasTitleOfNobody(mentions[at].First) && !IsNamed(at))) && Body(at).Equals(default);

    private bool IsNamed(int at) => !actors[at].IsDefaultOrEmpty && actors[at][0].Person is not null;

    private bool IsIndefinite(int first)
    {
        for (var i = Math.Max(0, first - 3); i < first; i++)
        {
            if (words.Indefinite.TryMatch(text.Tokens.AsSpan(0, first), i, out var length, out _) && i + length == first)
            {
                return true;
            }
        }
        return false;
    }

    private bool HasTitleOfNobody(int first) => words.Nobody.TryMatch(text.Tokens, first, out _, out _);

    // "quan chức này": the official named last, unless one without a name stands nearer.
    private bool PointsToNobody(int at)
    {
        var meant = actors[at].IsDefaultOrEmpty ? null : actors[at][0].Person;
        for (var i = at - 1; i >= 0 && mentions[at].Sentence - mentions[i].Sentence <= 6; i--)
        {
            if (meant is not null && !actors[i].IsDefaultOrEmpty && ReferenceEquals(actors[i][0].Person, meant))
            {
                return false;
            }
            if (mentions[i].Kind == MentionKind.Role && IsUnnamedRole(i))
            {
                return true;
            }
        }
        return meant is null;
    }
}
