using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Turns the triggers of a sentence into events by their frames.</summary>
internal sealed class EventFinder(Reading.Reading reading, Setting setting)
{
    // Fewer words in quotation marks are but a part of the report's own sentence: Triều Tiên "mạnh mẽ yêu cầu" Mỹ ...
    private const int ShortestSpeech = 6;

    // What is asked, threatened or promised names sides of its own further on.
    private const int NearObject = 6;

    // "trừng phạt": in "cấm vận và trừng phạt" a noun.
    private const int LengthOfBareWord = 2;

    // In tokens, between two verbs that share their subject.
    private const int LongestObject = 15;

    /// <summary>The events of a sentence, in the order of their triggers.</summary>
    public IEnumerable<DraftEvent> Find(ClauseView clause)
    {
        foreach (var trigger in clause.Triggers)
        {
            foreach (var meaning in trigger.Meanings)
            {
                if (!IsBlocked(clause, trigger, meaning) && Event(clause, trigger, meaning) is { } found)
                {
                    foreach (var each in PerHost(found))
                    {
                        yield return each;
                    }
                    break;
                }
            }
        }
    }

    // "công du Nhật Bản, Hàn Quốc và Trung Quốc" is a visit to each.
    private static IEnumerable<DraftEvent> PerHost(DraftEvent found)
    {
        if (found.Frame.Pattern != FramePattern.Visit || found.Recipients.Count < 2)
        {
            return [found];
        }
        return found.Recipients.Select(host => new DraftEvent
        {
            Frame = found.Frame,
            Mode = found.Mode,
            Actors = [.. found.Actors],
            Recipients = [host],
            Date = found.Date,
            Status = found.Status,
            Evidence = [.. found.Evidence],
            IsHabitual = found.IsHabitual,
            Sentence = found.Sentence,
        });
    }

    private static bool IsBlocked(ClauseView clause, Trigger trigger, FrameTrigger meaning)
    {
        var tokens = clause.Text.Tokens.AsSpan(0, clause.Sentence.End);
        if (meaning.NotBefore is { } notBefore && trigger.End < clause.Sentence.End && notBefore.TryMatch(tokens, trigger.End, out _, out _))
        {
            return true;
        }
        for (var i = Math.Max(clause.Sentence.First, trigger.First - 4); meaning.NotAfter is { } notAfter && i < trigger.First; i++)
        {
            if (notAfter.TryMatch(tokens[..trigger.First], i, out var length, out _) && i + length == trigger.First)
            {
                return true;
            }
        }
        if (meaning.Needs is { } needs)
        {
            var end = Math.Min(clause.Sentence.End, trigger.End + 25);
            for (var i = trigger.End; i < end; i++)
            {
                if (needs.TryMatch(tokens, i, out _, out _))
                {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private DraftEvent? Event(ClauseView clause, Trigger trigger, FrameTrigger meaning)
    {
        var frame = meaning.Frame;
        var act = ActAround(clause, trigger);
        if (act is not null && (frame.Type != EventType.Consult || !IsDefinite(clause, trigger, act)))
        {
            return null;
        }
        if (frame.Type == EventType.Agree && !meaning.IsNoun && AcceptedContact(clause, trigger) is not null)
        {
            return null;
        }
        if (!meaning.IsNoun && clause.Text.GrammarAt(trigger.End) is { Word.Value: "relative" })
        {
            // "khẳng định yêu cầu mà bốn nước đưa ra": what a relative clause follows is a noun.
            return null;
        }
        if (!meaning.IsNoun && IsDetail(clause, trigger, frame))
        {
            return null;
        }
        if (meaning.IsNoun && IsSetting(clause, trigger, frame))
        {
            return null;
        }
        if (frame.Type == EventType.Sanction && !meaning.IsNoun && IsBareNoun(clause, trigger))
        {
            return null;
        }
        var isNominal = meaning.IsNoun || (frame is { Type: EventType.Consult, Mode: EventMode.Talks } && clause.FollowsNoun(trigger));
        var (actors, subject) = Subject(clause, trigger, frame);
        if (actors is null || (subject >= 0 && IsSupposed(clause, subject)))
        {
            return null;
        }
        var subjectEnd = subject < 0 ? -1 : clause.Mention(subject).End;
        if (StatusReader.Read(clause, trigger, subject < 0 ? -1 : clause.Mention(subject).First, subjectEnd, frame) is not { } status)
        {
            return null;
        }
        var others = ComplementFinder.Find(clause, trigger, meaning);
        isNominal |= frame.Pattern == FramePattern.Contact && others.Exists(at => clause.Mention(at).Role == "between");
        if (frame.Pattern == FramePattern.Act && !meaning.IsNoun && PassiveBefore(clause, trigger) is { } passive)
        {
            return Passive(clause, trigger, frame, actors, passive, status);
        }
        if (isNominal && frame.Type == EventType.Consult && subject >= 0 && clause.IsAttribute(subject) && QuoteAround(trigger) is null)
        {
            // "dầu mỏ Nga không được nhắc tới trong cuộc gặp với ...": an attribute is no side of what a noun names.
            actors = [];
        }
        var draft = frame.Pattern switch
        {
            FramePattern.Contact => Contact(clause, trigger, meaning, isNominal, actors, others),
            FramePattern.Visit => Visit(clause, trigger, meaning, actors, others),
            _ => Act(clause, trigger, meaning, actors, others, subjectEnd),
        };
        if (draft is not { } sides)
        {
            return null;
        }
        var time = setting.TimeOf(clause, trigger, meaning, others.Count > 0 ? clause.Mention(others[^1]).End : trigger.End);
        if (meaning.IsNoun && frame.Type == EventType.Consult && status == EventStatus.Held
            && StatusReader.Behind(clause, others.Count > 0 ? Math.Max(trigger.End, clause.Mention(others[^1]).End) : trigger.End, setting.StretchesIn(clause)) is { } said)
        {
            status = said;
        }
        if (frame.Type == EventType.Consult && status is EventStatus.Proposed or EventStatus.Planned
            && clause.Text.GrammarAt(others.Count > 0 ? clause.Mention(others[^1]).End : trigger.End) is { Word.Kind: GrammarKind.Off })
        {
            // "hy vọng gặp Chủ tịch A nhưng bị từ chối".
            status = EventStatus.Off;
        }
        return new DraftEvent
        {
            Frame = frame,
            Mode = Mode(frame, sides.Actors, sides.Recipients),
            Actors = sides.Actors,
            Recipients = sides.Recipients,
            Date = time,
            Status = frame.Type == EventType.Consult && act is not null ? setting.IsPast(time) ? EventStatus.Held : EventStatus.Planned : setting.StatusAt(status, time, frame),
            Place = sides.Place ?? (frame.Type == EventType.Consult ? setting.PlaceOf(clause, trigger) : null),
            Evidence = [EvidenceOf(clause, trigger, subject, others, frame)],
            IsHabitual = StatusReader.IsHabitual(clause, trigger),
            Sentence = clause.Index,
        };
    }

    // "trình một dự thảo, trong đó đề xuất ...": what an act holds is not done again.
    private static bool IsDetail(ClauseView clause, Trigger trigger, Frame frame) =>
        clause.Text.GrammarAt(trigger.First - 1) is { Word: { Kind: GrammarKind.Subordinator, Value: "therein" } }
        && clause.Triggers.Any(t => t.End <= trigger.First && t.Meanings[0].Frame.Type == frame.Type);

    // "A bị B chỉ trích": the passive word stands before its verb with at most the agent between.
    private static GrammarLabel? PassiveBefore(ClauseView clause, Trigger trigger)
    {
        for (var i = trigger.First - 1; i >= Math.Max(clause.Sentence.First, trigger.First - 9) && !clause.Text.IsPunctuation(i); i--)
        {
            if (clause.IsTrigger(i) || clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Clause or GrammarKind.Saying or GrammarKind.Subordinator })
            {
                return null;
            }
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Passive } word)
            {
                return word;
            }
        }
        return null;
    }

    private DraftEvent? Passive(ClauseView clause, Trigger trigger, Frame frame, List<Actor> found, GrammarLabel passive, EventStatus status)
    {
        var agents = new List<Actor>();
        var agent = -1;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            var isBetween = mention.First >= passive.End && mention.End <= trigger.First;
            var isBy = mention.Role == "by" && mention.First >= trigger.End && mention.First - trigger.End <= 8;
            if ((isBetween || isBy) && clause.IsSide(i))
            {
                Add(agents, clause.Actors(i));
                agent = i;
            }
        }
        var patient = SubjectFinder.Find(clause, passive.First);
        if (agents.Count == 0 || patient < 0)
        {
            return null;
        }
        var patients = clause.Actors(patient).Where(a => !agents.Exists(b => b.Country == a.Country)).ToList();
        if (patients.Count == 0 && found.Count == 0)
        {
            return null;
        }
        if (frame.Reverse)
        {
            (agents, patients) = (patients, agents);
        }
        return agents.Count == 0 ? null : new DraftEvent
        {
            Frame = frame,
            Mode = frame.Mode,
            Actors = agents,
            Recipients = patients,
            Date = setting.TimeOf(clause, trigger, null, trigger.End),
            Status = status,
            Evidence = [EvidenceOf(clause, trigger, patient, [agent], frame)],
            IsHabitual = StatusReader.IsHabitual(clause, trigger),
            Sentence = clause.Index,
        };
    }

    // "giám sát trừng phạt", "nói rằng trừng phạt": behind a verb or a word of speech the word is what is spoken of, not what is done.
    private static bool IsBareNoun(ClauseView clause, Trigger trigger) =>
        clause.FollowsNoun(trigger)
        || (trigger.End - trigger.First == LengthOfBareWord && clause.Text.GrammarAt(trigger.First - 1) is { Word.Kind: GrammarKind.And })
        || clause.Text.GrammarAt(trigger.First - 1) is { Word.Kind: GrammarKind.Saying or GrammarKind.That or GrammarKind.Preposition };

    // "bên lề hội nghị thượng đỉnh", "trước thềm thượng đỉnh": a conference named as the time or place of something else.
    private static bool IsSetting(ClauseView clause, Trigger trigger, Frame frame) =>
        frame.Mode is EventMode.Summit or EventMode.Multilateral
        && clause.Text.GrammarAt(trigger.First - 1) is { Word: { Kind: GrammarKind.Preposition, Value: "besides" or "time" or "ahead" or "beside" } };

    // "nếu Mỹ dỡ bỏ trừng phạt": what is only supposed is no event.
    private static bool IsSupposed(ClauseView clause, int subject)
    {
        var first = clause.Mention(subject).First;
        for (var i = first - 1; i >= Math.Max(clause.Sentence.First, first - 3); i--)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.If })
            {
                return true;
            }
        }
        return false;
    }

    // Within direct speech the speaker is the subject, unless another side of the same state is named there; what others do in
    // somebody's words is what the speaker says, not what the report states.
    private (List<Actor>? Actors, int Subject) Subject(ClauseView clause, Trigger trigger, Frame frame)
    {
        var quote = QuoteAround(trigger);
        if (quote is not null && SpeaksOfSelf(clause, trigger, quote))
        {
            return quote.SpeakerMention < 0 || reading.Actors[quote.SpeakerMention].IsDefaultOrEmpty ? (null, -1) : ([reading.Actors[quote.SpeakerMention][0]], -1);
        }
        var verb = CoordinatedWith(clause, trigger) ?? trigger;
        var subject = SubjectFinder.Find(clause, verb.First, quote?.First ?? 0);
        var actors = new List<Actor>();
        if (subject >= 0)
        {
            foreach (var at in SubjectFinder.WithJoined(clause, subject))
            {
                // Only protest is done by private people.
                Add(actors, clause.Actors(at).Where(a => a.CanAct || frame.Type == EventType.Protest));
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
        if (quote.SpeakerMention < 0 || reading.Actors[quote.SpeakerMention].IsDefaultOrEmpty)
        {
            return (null, -1);
        }
        var speaker = reading.Actors[quote.SpeakerMention][0];
        if (speaker.Country is null || !actors.TrueForAll(a => a.Country == speaker.Country))
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
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.FirstPerson })
            {
                return true;
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

    private Quotation? QuoteAround(Trigger trigger)
    {
        // The last quotation that begins at or before the trigger is the only one that can hold it.
        var at = Ordered.FirstAtOrAfter(reading.Quotes, trigger.First + 1, q => q.First) - 1;
        return at >= 0 && reading.Quotes[at] is { Syllables: >= ShortestSpeech } quote && trigger.End <= quote.End ? quote : null;
    }

    // "sẵn sàng đàm phán", "đề nghị Mỹ dỡ bỏ trừng phạt", "dọa trục xuất đại sứ": what an act is about is not itself done.
    private static Frame? ActAround(ClauseView clause, Trigger trigger)
    {
        foreach (var other in clause.Triggers)
        {
            if (other.First >= trigger.First)
            {
                break;
            }
            if (other.Meanings[0] is { IsNoun: false, Frame: { Pattern: FramePattern.Act, Type: not (EventType.Sanction or EventType.Mobilize or EventType.Assault or EventType.Coerce) } } meaning
                && trigger.First - other.End <= 10 && clause.Count(other.End, trigger.First, ",;:.") == 0
                && !clause.Has(other.End, trigger.First, GrammarKind.Subordinator) && !clause.Has(other.End, trigger.First, GrammarKind.And)
                && !clause.Has(other.End, trigger.First, GrammarKind.Clause) && !IsAdverbial(clause, other.End, trigger))
            {
                return meaning.Frame;
            }
        }
        return null;
    }

    // "thả tù nhân trong ngày họp thượng đỉnh giữa A và B": a contact that dates an act is none that the act is about.
    private static bool IsAdverbial(ClauseView clause, int from, Trigger trigger)
    {
        for (var i = from; i < trigger.First; i++)
        {
            if (clause.Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Preposition, Value: "in" or "time" or "ahead" or "occasion" } })
            {
                return true;
            }
        }
        return false;
    }

    // Agreeing to a definite meeting plans it: one with its own date, or a visit or meeting whose sides are named.
    private bool IsDefinite(ClauseView clause, Trigger trigger, Frame act) =>
        act.Type == EventType.Agree
        && (setting.TimeOf(clause, trigger, null, trigger.End) is { Precision: EdtfPrecision.Day or EdtfPrecision.Interval }
            || clause.Triggers.Any(t => t.End <= trigger.First && t.Meanings[0].Frame.Type == EventType.Agree && AcceptedContact(clause, t) is { } contact && contact.First == trigger.First));

    // "nhận lời thăm Bình Nhưỡng", "đồng ý gặp Tổng thống Moon": the contact that an acceptance plans; null when it accepts something else.
    private static Trigger? AcceptedContact(ClauseView clause, Trigger acceptance)
    {
        foreach (var trigger in clause.Triggers)
        {
            if (trigger.First < acceptance.End || trigger.Meanings[0] is not { IsNoun: false, Frame: { Type: EventType.Consult, Mode: EventMode.Visit or EventMode.Meeting or EventMode.Summit } })
            {
                continue;
            }
            var isNear = trigger.First - acceptance.End <= LongestObject && clause.Count(acceptance.End, trigger.First, ",;:") == 0
                && !clause.Has(acceptance.End, trigger.First, GrammarKind.Clause) && !clause.Has(acceptance.End, trigger.First, GrammarKind.Subordinator);
            var named = false;
            for (var i = clause.FirstMention; isNear && i < clause.EndMention; i++)
            {
                named |= clause.Mention(i).First >= trigger.End && clause.Mention(i).First - trigger.End <= 2 && (clause.IsSide(i) || clause.Mention(i).Kind == MentionKind.Place);
            }
            return isNear && named ? trigger : null;
        }
        return null;
    }

    private static (List<Actor> Actors, List<Actor> Recipients, string? Place)? Contact(ClauseView clause, Trigger trigger, FrameTrigger meaning, bool isNominal, List<Actor> subject, List<int> others)
    {
        var sides = new List<Actor>();
        var complement = new List<Actor>();
        foreach (var at in others)
        {
            Add(complement, clause.Actors(at).Where(a => a.CanAct));
        }
        if (meaning.IsNoun)
        {
            // "cuộc gặp giữa A và B" has all its sides behind it; "cuộc gặp với B" has the other one elsewhere in its sentence.
            if (Countries(complement) < 2 || !others.Exists(at => clause.Mention(at).Role is "between" or "of" || clause.Mention(at).Kind == MentionKind.Compound))
            {
                Add(sides, subject.Count > 0 ? subject : OfSentence(clause, trigger, others));
            }
        }
        else if (!isNominal)
        {
            // "Trao đổi với B, A đề nghị ...": the subject of a verb that opens the sentence stands behind.
            Add(sides, subject.Count > 0 ? subject : OfSentence(clause, trigger, others));
        }
        // "Hàn Quốc và Nhật Bản nhất trí gây sức ép với Triều Tiên": where the subject has both sides, "với" belongs to what they agree on.
        if (meaning.Frame.Type == EventType.Consult || Countries(sides) < 2)
        {
            Add(sides, complement);
        }
        return Countries(sides) >= 2 || (Setting.IsCouncil(sides) && meaning.Frame.Mode == EventMode.Multilateral) ? (sides, [], null) : null;
    }

    // "Trong cuộc gặp với B, A nói ...": the subject stands behind the complement's comma; "A nói rằng ..., trong cuộc gặp với B": at the head.
    private static List<Actor> OfSentence(ClauseView clause, Trigger trigger, List<int> others)
    {
        var from = others.Count > 0 ? clause.Mention(others[^1]).End : trigger.End;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            if (clause.Mention(i).First >= from && clause.Mention(i).Role.Length == 0 && clause.IsSide(i) && !others.Contains(i)
                && clause.Count(from, clause.Mention(i).First, ",") > 0)
            {
                return [.. clause.Actors(i).Where(a => a.CanAct)];
            }
        }
        for (var i = clause.FirstMention; i < clause.EndMention && clause.Mention(i).End <= trigger.First; i++)
        {
            if (clause.Mention(i).Role.Length == 0 && clause.IsSide(i))
            {
                return clause.IsAttribute(i) ? [] : [.. clause.Actors(i).Where(a => a.CanAct)];
            }
        }
        return [];
    }

    private static (List<Actor> Actors, List<Actor> Recipients, string? Place)? Visit(ClauseView clause, Trigger trigger, FrameTrigger meaning, List<Actor> subject, List<int> others)
    {
        if (meaning.IsNoun)
        {
            var owner = others.FindIndex(at => clause.Mention(at).Role == "of");
            if (owner >= 0)
            {
                subject = [.. clause.Actors(others[owner])];
                others.RemoveAt(owner);
            }
            else if (subject.Count == 0)
            {
                subject = OfSentence(clause, trigger, others);
            }
        }
        var own = subject.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (own.Count == 0)
        {
            return null;
        }
        var hosts = new List<Actor>();
        string? place = null;
        foreach (var at in others)
        {
            var mention = clause.Mention(at);
            var host = mention.Country ?? (clause.Actors(at).IsDefaultOrEmpty ? null : clause.Actors(at)[0].Country);
            if (host is null || own.Contains(host))
            {
                continue;
            }
            if (meaning.Frame.Reverse)
            {
                // "đón Tổng thống Pháp": the guest is the visitor, the subject the host.
                return ([.. clause.Actors(at)], subject, null);
            }
            if (mention.Kind is MentionKind.Place or MentionKind.State or MentionKind.Organ or MentionKind.BackReference or MentionKind.Body && !hosts.Exists(h => h.Country == host))
            {
                hosts.Add(new Actor(host));
                place ??= mention.Kind is MentionKind.Place or MentionKind.State ? clause.Text.Slice(mention.First, mention.End) : null;
            }
        }
        return hosts.Count == 0 ? null : (subject, hosts, hosts.Count == 1 ? place : null);
    }

    private static (List<Actor> Actors, List<Actor> Recipients, string? Place)? Act(ClauseView clause, Trigger trigger, FrameTrigger meaning, List<Actor> subject, List<int> others, int subjectEnd)
    {
        if (meaning.IsNoun)
        {
            // "lời kêu gọi của A": the owner is the actor; without one, only the subject of a light verb right before ("ra lời kêu gọi").
            var owner = FirstOwner(clause, trigger);
            if (owner >= 0)
            {
                subject = [.. clause.Actors(owner)];
                others.Remove(owner);
            }
            else if (!IsOfLightVerb(clause, trigger, subjectEnd))
            {
                return null;
            }
        }
        var recipients = new List<Actor>();
        foreach (var at in others)
        {
            Add(recipients, clause.Actors(at));
        }
        var own = subject.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var named = recipients.Count;
        recipients.RemoveAll(r => r.Country is null || own.Contains(r.Country));
        if (named > 0 && recipients.Count == 0 && !meaning.IsNoun)
        {
            // A president and his own minister: an act inside one state is none between states.
            return null;
        }
        if (recipients.Count == 0 && ComplementFinder.FirstSide(clause, trigger, own) is >= 0 and var side
            && (meaning.Frame.Type is not (EventType.Request or EventType.Threaten) || clause.Mention(side).First - trigger.End <= NearObject))
        {
            Add(recipients, clause.Actors(side).Where(a => a.Country is not null && !own.Contains(a.Country)));
        }
        if (recipients.Count == 0 && meaning.Frame.Type is (EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten)
            && subject.Exists(a => a.Person is not null) && clause.Triggers.Count == 1 && !LooksAbroad(clause, own))
        {
            // "Thủ tướng yêu cầu công tác đón tiếp phải chu đáo": nothing in the sentence is of another state.
            return null;
        }
        var frame = meaning.Frame;
        if (frame.DirectObject == FrameObject.Required && recipients.Count == 0)
        {
            return null;
        }
        if (frame.Reverse)
        {
            (subject, recipients) = (recipients, subject);
        }
        return subject.Exists(a => a.Country is not null) ? (subject, recipients, null) : null;
    }

    private static bool LooksAbroad(ClauseView clause, HashSet<string> own)
    {
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.Kind is MentionKind.Group or MentionKind.BackReference || (mention.Country is { } country && !own.Contains(country))
                || (!clause.Actors(i).IsDefaultOrEmpty && clause.Actors(i).Any(a => a.Country is { } other && !own.Contains(other))))
            {
                return true;
            }
        }
        return false;
    }

    // "Mỹ ra lệnh trừng phạt": subject and noun with nothing between but the light verb and words of aspect.
    private static bool IsOfLightVerb(ClauseView clause, Trigger trigger, int subjectEnd) =>
        subjectEnd >= 0 && trigger.First - subjectEnd <= 4 && clause.Count(subjectEnd, trigger.First, ",;:\"“") == 0
        && !clause.Has(subjectEnd, trigger.First, GrammarKind.Saying) && !clause.Has(subjectEnd, trigger.First, GrammarKind.That)
        && !clause.Has(subjectEnd, trigger.First, GrammarKind.Subordinator) && !clause.Has(subjectEnd, trigger.First, GrammarKind.Preposition);

    private static int FirstOwner(ClauseView clause, Trigger trigger)
    {
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.First >= trigger.End && mention.Role is "of" or "by" && mention.First - trigger.End <= 12 && clause.IsSide(i)
                && clause.Count(trigger.End, mention.First, ",;:") == 0)
            {
                return i;
            }
        }
        return -1;
    }

    private static EventMode Mode(Frame frame, List<Actor> actors, List<Actor> recipients)
    {
        if (frame.Type != EventType.Consult || frame.Mode is EventMode.Visit or EventMode.Phone or EventMode.Letter)
        {
            return frame.Mode;
        }
        if (Countries(actors) + Countries(recipients) >= 3 || (frame.Mode == EventMode.Summit && actors.Exists(a => a.Country is { } code && Setting.IsBody(code))))
        {
            return EventMode.Multilateral;
        }
        if (frame.Mode == EventMode.Multilateral && Countries(actors) + Countries(recipients) == 2 && !actors.Exists(a => a.Country is { } code && Setting.IsBody(code)))
        {
            return EventMode.Meeting;
        }
        var leaders = actors.Count(a => a.Person?.Office is { Level: "leader" });
        return frame.Mode == EventMode.Meeting && leaders >= 2 ? EventMode.Summit : frame.Mode;
    }

    // From the subject to the last complement: the characters that state the event.
    private static Evidence EvidenceOf(ClauseView clause, Trigger trigger, int subject, List<int> others, Frame frame)
    {
        var first = subject < 0 ? trigger.First : Math.Min(trigger.First, clause.Mention(subject).First);
        var end = trigger.End;
        foreach (var at in others)
        {
            end = Math.Max(end, clause.Mention(at).End);
        }
        return new Evidence(clause.Text.SpanOf(first, end), clause.Text.Slice(first, end), frame.Id);
    }

    private static int Countries(List<Actor> actors) => actors.Select(a => a.Country).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    private static void Add(List<Actor> list, IEnumerable<Actor> more)
    {
        foreach (var actor in more)
        {
            if (actor.Country is null && actor.Person is null)
            {
                continue;
            }
            var same = list.FindIndex(a => a.Country == actor.Country && (a.Person is null || actor.Person is null || ReferenceEquals(a.Person, actor.Person)));
            if (same < 0)
            {
                list.Add(actor);
            }
            else if (list[same].Person is null && actor.Person is not null)
            {
                list[same] = actor;
            }
        }
    }
}
