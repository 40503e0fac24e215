using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Finds who does what a trigger says: its subject, the subject of the verb before it, or who speaks.</summary>
internal sealed class ActorFinder(Reading.Reading reading)
{
    // Fewer words in quotation marks are but a part of the report's own sentence: Triều Tiên "mạnh mẽ yêu cầu" Mỹ ...
    private const int ShortestSpeech = 6;

    // In tokens, between two verbs that share their subject.
    private const int LongestObject = 15;

    /// <summary>The actors, and the index of the mention that names them, -1 when none does; no actors when it is not to be told.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="frame">What it means.</param>
    /// <param name="not">States and bodies that do not act, since they are acted upon.</param>
    /// <remarks>Within direct speech the speaker is the subject, unless another side of the same state is named there; what others do in somebody's words is what the speaker says, not what the report states.</remarks>
    public (List<Actor>? Actors, int Subject) Find(ClauseView clause, Trigger trigger, Frame frame, IReadOnlySet<string>? not = null)
    {
        var quote = QuoteAround(trigger);
        if (quote is not null && SpeaksOfSelf(clause, trigger, quote))
        {
            return reading.SpeakerOf(quote) is { } self ? ([self], -1) : (null, -1);
        }
        var verb = not is null ? CoordinatedWith(clause, trigger) ?? trigger : trigger;
        var subject = SubjectFinder.Find(clause, verb.First, quote?.First ?? 0, not);
        if (quote is null && clause.Text.GrammarAt(trigger.First - 1) is { Word.Value: "cause" } cause && (subject < 0 || clause.Mention(subject).End != cause.First))
        {
            // "... vì phóng thử tên lửa": whose cause it is stands right before it or nowhere.
            return (null, -1);
        }
        var actors = new List<Actor>();
        if (subject >= 0)
        {
            foreach (var at in SubjectFinder.WithJoined(clause, subject))
            {
                // Only protest is done by private people.
                SideList.Add(actors, clause.Actors(at).Where(a => a.CanAct || frame.Type == EventType.Protest));
            }
            if (actors.Count == 0)
            {
                return (null, -1);
            }
        }
        if (quote is null)
        {
            // Who tells of a contact of the own state does not make it in person.
            return (frame.Type == EventType.Consult ? actors : InPersonOfSpeaker(clause, actors, subject), subject);
        }
        if (reading.SpeakerOf(quote) is not { Country: not null } speaker || !actors.TrueForAll(a => a.Country == speaker.Country))
        {
            return (null, -1);
        }
        return (frame.Type == EventType.Consult && actors.Count > 0 ? actors : [speaker], subject);
    }

    // "rút khỏi thỏa thuận hạt nhân Iran và áp lệnh trừng phạt": the second verb has the subject of the first.
    private static Trigger? CoordinatedWith(ClauseView clause, Trigger trigger)
    {
        var at = trigger.First - 1;
        while (at > clause.Sentence.First && clause.Text.GrammarAt(at) is { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Filler } word)
        {
            at = word.First - 1;
        }
        if (clause.Text.GrammarAt(at) is not { Word.Kind: GrammarKind.And })
        {
            return null;
        }
        for (var i = clause.Triggers.Count - 1; i >= 0; i--)
        {
            var other = clause.Triggers[i];
            if (other.End <= at && !other.Meanings[0].IsNoun)
            {
                return at - other.End <= LongestObject && !clause.Has(other.End, at, GrammarKind.Saying) && !clause.Has(other.End, at, GrammarKind.Clause)
                    ? CoordinatedWith(clause, other) ?? other
                    : null;
            }
        }
        return null;
    }

    // "chúng tôi đã nói với Triều Tiên rằng chúng tôi sẵn sàng tham gia": nobody but the speaker stands between "chúng tôi" and the verb.
    private static bool SpeaksOfSelf(ClauseView clause, Trigger trigger, Quotation quote)
    {
        for (var i = trigger.First - 1; i >= quote.First; i--)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.FirstPerson } self)
            {
                // "nhóm chuyên viên của chúng tôi đã tới ...": the owner is not the subject.
                return clause.Text.GrammarAt(self.First - 1) is not { Word: { Kind: GrammarKind.Preposition, Value: "of" } };
            }
            if (clause.IsMentioned(i))
            {
                return false;
            }
        }
        return false;
    }

    // "Bà Kang khẳng định Hàn Quốc ủng hộ ...": who says it of the own state does it in person.
    private static List<Actor> InPersonOfSpeaker(ClauseView clause, List<Actor> actors, int subject)
    {
        if (actors.Count != 1 || actors[0].Person is not null || clause.Mention(subject).Kind != MentionKind.State)
        {
            return actors;
        }
        for (var i = subject - 1; i >= clause.FirstMention; i--)
        {
            if (clause.Mention(i).Role.Length == 0 && clause.Actors(i) is [{ } speaker] && (speaker.Person is not null || speaker.Organ is not null) && speaker.Country == actors[0].Country
                && clause.Has(clause.Mention(i).End, clause.Mention(subject).First, GrammarKind.Saying))
            {
                return [speaker];
            }
        }
        return actors;
    }

    /// <summary>The direct speech that holds a trigger; null when none does.</summary>
    public Quotation? QuoteAround(Trigger trigger) =>
        reading.QuoteAt(trigger.First) is { Syllables: >= ShortestSpeech } quote && trigger.End <= quote.End ? quote : null;
}
