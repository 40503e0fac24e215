using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>One sentence as the coder looks at it: its mentions, triggers, times, and where its clauses part.</summary>
public sealed class ClauseView
{
    private readonly Reading.Reading _reading;

    internal ClauseView(Reading.Reading reading, int sentence, int firstMention, int endMention, IReadOnlyList<Trigger> triggers)
    {
        _reading = reading;
        Index = sentence;
        Sentence = reading.Text.Sentences[sentence];
        FirstMention = firstMention;
        EndMention = endMention;
        Triggers = triggers;
    }

    /// <summary>The sentence's index.</summary>
    public int Index { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Index of its first mention.</summary>
    public int FirstMention { get; }

    /// <summary>Index just past its last mention.</summary>
    public int EndMention { get; }

    /// <summary>Its triggers, in order.</summary>
    public IReadOnlyList<Trigger> Triggers { get; }

    /// <summary>The labelled text.</summary>
    public LabelledText Text => _reading.Text;

    /// <summary>A mention.</summary>
    public Mention Mention(int at) => _reading.Mentions[at];

    /// <summary>Whom a mention means.</summary>
    public ImmutableArray<Actor> Actors(int at) => _reading.Actors[at];

    /// <summary>True when the mention means at least one state or body.</summary>
    public bool IsSide(int at)
    {
        if (Mention(at).Kind is MentionKind.Place or MentionKind.Agency || Actors(at).IsDefaultOrEmpty)
        {
            return false;
        }
        foreach (var actor in Actors(at))
        {
            if (actor.Country is not null)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How many marks of the given kinds stand in a run of tokens.</summary>
    public int Count(int from, int to, string marks)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (Text.IsPunctuation(i) && marks.Contains(Text.Text[Text.Tokens[i].Span.Start], StringComparison.Ordinal))
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>True when a function word of the kind stands in a run of tokens.</summary>
    public bool Has(int from, int to, GrammarKind kind)
    {
        for (var i = from; i < to; i++)
        {
            if (Text.GrammarAt(i) is { } word && word.First == i && word.Word.Kind == kind)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when nothing but filling words stands in a run of tokens.</summary>
    public bool IsFilled(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Text.GrammarAt(i) is not { Word.Kind: GrammarKind.Filler })
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>True when a preposition of one of the roles stands in a run of tokens.</summary>
    public bool HasPreposition(int from, int to, params ReadOnlySpan<string> roles)
    {
        for (var i = from; i < to; i++)
        {
            if (Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Preposition, Value: var role } } && roles.Contains(role))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when the mention is but the attribute of a common noun: "vấn đề Triều Tiên", "quân đội Mỹ" aside.</summary>
    public bool IsAttribute(int at)
    {
        var mention = Mention(at);
        var before = mention.First - 1;
        if (mention.Kind is not (MentionKind.State or MentionKind.Body or MentionKind.Compound) || before < Sentence.First)
        {
            return false;
        }
        return Text.Tokens[before].Kind == TokenKind.Syllable && Text.GrammarAt(before) is null && Text.LabelAt(before) is null && !IsTrigger(before);
    }

    /// <summary>True when a mention covers the token.</summary>
    public bool IsMentioned(int token)
    {
        for (var i = FirstMention; i < EndMention && Mention(i).First <= token; i++)
        {
            if (token < Mention(i).End)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when a trigger covers the token.</summary>
    public bool IsTrigger(int token)
    {
        foreach (var trigger in Triggers)
        {
            if (trigger.First <= token && token < trigger.End)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when a common noun stands right before a trigger: "điều kiện đàm phán", "mối đe dọa". As its attribute the word names no act of its own.</summary>
    public bool FollowsNoun(Trigger trigger)
    {
        var before = trigger.First - 1;
        return before >= Sentence.First && Text.Tokens[before].Kind == TokenKind.Syllable
            && Text.GrammarAt(before) is null && Text.LabelAt(before) is null && !IsMentioned(before) && !IsTrigger(before) && !IsTime(before);
    }

    // "Mỹ tuần trước trừng phạt ...": a time before the verb is no noun that it belongs to.
    private bool IsTime(int token)
    {
        var at = Ordered.FirstAtOrAfter(_reading.Times, token + 1, t => t.EndToken);
        return at < _reading.Times.Length && _reading.Times[at].FirstToken <= token;
    }
}
