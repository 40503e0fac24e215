using Chancery.Coding.Claims;
using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Turns the triggers of a sentence into events by their frames.</summary>
internal sealed class EventFinder(Reading.Reading reading, Setting setting, FrameTable frames, ClaimReader claims)
{
    // "trừng phạt": in "cấm vận và trừng phạt" a noun.
    private const int LengthOfBareWord = 2;

    private readonly ActorFinder _actors = new(reading);
    private readonly Acceptance _acceptance = new(setting);
    private readonly PassiveFinder _passives = new(setting);
    private readonly JourneyFinder _journeys = new(frames, setting);

    /// <summary>The events of a sentence, in the order of their triggers.</summary>
    public IEnumerable<DraftEvent> Find(ClauseView clause)
    {
        foreach (var trigger in clause.Triggers.Concat(_journeys.Find(clause)).OrderBy(t => t.First))
        {
            foreach (var meaning in trigger.Meanings)
            {
                if (!IsBlocked(clause, trigger, meaning) && Event(clause, trigger, meaning) is { } found)
                {
                    foreach (var each in PerHost(found).SelectMany(e => PerPartner(clause, trigger, e)).Concat(PerDay(clause, found)))
                    {
                        yield return each;
                    }
                    break;
                }
            }
        }
    }

    // "công du Nhật Bản, Hàn Quốc và Trung Quốc" is a visit to each.
    private static IEnumerable<DraftEvent> PerHost(DraftEvent found) =>
        found.Frame.Pattern != FramePattern.Visit || found.Recipients.Count < 2
            ? [found]
            : found.Recipients.Select(host => found.With([host], found.Date, place: null));

    // "các cuộc gặp với lãnh đạo Pháp và Canada" are as many as the partners; those of one state may have been met together.
    private static IEnumerable<DraftEvent> PerPartner(ClauseView clause, Trigger trigger, DraftEvent found)
    {
        var own = found.Actors[0].Country;
        if (!found.IsContact || found.Frame.Mode is not (EventMode.Meeting or EventMode.Phone) || found.Countries().Count < 3
            || clause.Text.GrammarAt(trigger.First - 1) is not { Word: { Kind: GrammarKind.Opener, Value: "several" } }
            || clause.Text.GrammarAt(trigger.End) is { Word: { Kind: GrammarKind.Preposition, Value: "between" } })
        {
            return [found];
        }
        var sides = found.Actors.FindAll(a => a.Country == own);
        return found.Actors.Where(a => a.Country != own).Select(partner => found.Between([.. sides, partner], ModeOf(found.Frame, [.. sides, partner])));
    }

    private static EventMode ModeOf(Frame frame, List<Actor> sides) =>
        frame.Mode == EventMode.Meeting && sides.TrueForAll(a => ContactRank.IsLeader(a.Person)) ? EventMode.Summit : frame.Mode;

    // "hai vụ phóng vào ngày 4/5 và 9/5": what is over in a moment was done on each day.
    private IEnumerable<DraftEvent> PerDay(ClauseView clause, DraftEvent found) =>
        found.Frame.Type is not (EventType.Mobilize or EventType.Assault) || found.Date is not { } date
            ? []
            : setting.JoinedTo(clause, date).Select(day => found.With(found.Recipients, day, found.Place));

    /// <summary>True when the words right around a trigger, or the want of a word behind it, keep it from meaning the frame.</summary>
    internal static bool IsBlocked(ClauseView clause, Trigger trigger, FrameTrigger meaning)
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
        return LacksNeeded(clause, trigger, meaning);
    }

    private static bool LacksNeeded(ClauseView clause, Trigger trigger, FrameTrigger meaning)
    {
        if (meaning.Needs is not { } needs)
        {
            return false;
        }
        var tokens = clause.Text.Tokens.AsSpan(0, clause.Sentence.End);
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

    private DraftEvent? Event(ClauseView clause, Trigger trigger, FrameTrigger meaning)
    {
        var frame = meaning.Frame;
        var act = Acceptance.ActAround(clause, trigger);
        if (act is not null && (frame.Type != EventType.Consult || !_acceptance.IsDefinite(clause, trigger, act)))
        {
            return null;
        }
        if (frame.Type == EventType.Agree && !meaning.IsNoun && Acceptance.AcceptedContact(clause, trigger) is not null)
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
        if (meaning.IsNounLike && IsBareNoun(clause, trigger))
        {
            return null;
        }
        var isNominal = meaning.IsNoun || (frame is { Type: EventType.Consult, Mode: EventMode.Talks } && clause.FollowsNoun(trigger));
        var (actors, subject) = _actors.Find(clause, trigger, frame);
        if (actors is not null && ActSides.OtherThanSubject(clause, trigger, meaning, actors) is { } acted)
        {
            (actors, subject) = _actors.Find(clause, trigger, frame, acted);
        }
        if (actors is null)
        {
            return null;
        }
        var subjectEnd = subject < 0 ? -1 : clause.Mention(subject).End;
        if (meaning.IsNoun && StatusReader.IsSupposed(clause, trigger, frame))
        {
            return null;
        }
        if (StatusReader.Read(clause, trigger, subject < 0 ? -1 : clause.Mention(subject).First, subjectEnd, frame) is not { } status)
        {
            return null;
        }
        var others = ComplementFinder.Find(clause, trigger, meaning);
        var end = others.Count > 0 ? clause.Mention(others[^1]).End : trigger.End;
        isNominal |= frame.Pattern == FramePattern.Contact && others.Exists(at => clause.Mention(at).Role == "between");
        if (frame.Pattern == FramePattern.Act && !meaning.IsNoun && PassiveFinder.PassiveBefore(clause, trigger) is { } passive)
        {
            return _passives.Find(clause, trigger, frame, actors, passive, status);
        }
        if (isNominal && frame.Type == EventType.Consult && subject >= 0 && clause.IsAttribute(subject) && _actors.QuoteAround(trigger) is null)
        {
            // "dầu mỏ Nga không được nhắc tới trong cuộc gặp với ...": an attribute is no side of what a noun names.
            actors = [];
        }
        if (JourneyFinder.IsNoVisit(clause, trigger, frame, subject, others))
        {
            return null;
        }
        var draft = frame.Pattern switch
        {
            FramePattern.Contact => ContactSides.Contact(clause, trigger, meaning, isNominal, actors, others),
            FramePattern.Visit => ContactSides.Visit(clause, trigger, meaning, actors, others),
            _ => ActSides.Find(clause, trigger, meaning, actors, others, subjectEnd),
        };
        if (meaning.IsNoun && IsConference(frame) && IsBeside(clause, trigger))
        {
            // "A và B gặp nhau bên lề hội nghị thượng đỉnh G20": the conference is held as well, whoever else is there.
            draft = ContactSides.Bodies(clause, others);
            (subject, status) = (-1, status == EventStatus.Held || status == EventStatus.Off ? EventStatus.Held : EventStatus.Planned);
        }
        if (draft is not { } sides)
        {
            return null;
        }
        if (meaning.IsNoun && frame.Type == EventType.Consult && status is EventStatus.Held or EventStatus.Planned
            && StatusReader.OfNoun(clause, trigger, end, setting.StretchesIn(clause)) is { } said)
        {
            status = said;
        }
        if (frame.Type == EventType.Consult && status is EventStatus.Proposed or EventStatus.Planned
            && clause.Text.GrammarAt(end) is { Word.Kind: GrammarKind.Off })
        {
            // "hy vọng gặp Chủ tịch A nhưng bị từ chối".
            status = EventStatus.Off;
        }
        var place = frame.Type == EventType.Consult ? setting.PlaceOf(clause, trigger) : null;
        var own = setting.TimeOf(clause, new TimedAct(trigger, meaning, subject < 0 ? -1 : clause.Mention(subject).First, end, status));
        var time = own?.Value;
        return new DraftEvent
        {
            Frame = frame,
            Mode = Mode(frame, sides, frame.Mode is EventMode.Meeting or EventMode.Talks && ContactRank.IsBetweenLeaders(clause, subject < 0 ? others : [.. SubjectFinder.WithJoined(clause, subject), .. others], sides.Actors)),
            Actors = sides.Actors,
            Recipients = sides.Recipients,
            Date = time,
            Status = frame.Type != EventType.Consult ? status
                : act is not null ? setting.IsPast(time) ? EventStatus.Held : EventStatus.Planned
                : setting.StatusAt(status, own, clause.Has(Math.Max(subjectEnd, clause.Sentence.First), trigger.First, GrammarKind.Past)),
            Place = sides.Place ?? place?.Name,
            PlaceState = sides.Place is null ? place?.State : null,
            Evidence = [EvidenceOf(clause, trigger, subject, others, frame)],
            Claims = claims.Read(clause, trigger, meaning, sides) is { } claim ? [claim] : [],
            IsHabitual = StatusReader.IsHabitual(clause, trigger),
            IsDayUntold = own is { Value: null },
            Sentence = clause.Index,
        };
    }

    // "trình một dự thảo, trong đó đề xuất ...": what an act holds is not done again.
    private static bool IsDetail(ClauseView clause, Trigger trigger, Frame frame) =>
        clause.Text.GrammarAt(trigger.First - 1) is { Word: { Kind: GrammarKind.Subordinator, Value: "therein" } }
        && clause.Triggers.Any(t => t.End <= trigger.First && t.Meanings[0].Frame.Type == frame.Type);

    // "giám sát trừng phạt", "nói rằng trừng phạt": behind a verb or a word of speech the word is what is spoken of, not what is done.
    private static bool IsBareNoun(ClauseView clause, Trigger trigger) =>
        clause.FollowsNoun(trigger)
        || (trigger.End - trigger.First == LengthOfBareWord && clause.Text.GrammarAt(trigger.First - 1) is { Word.Kind: GrammarKind.And })
        || clause.Text.GrammarAt(trigger.First - 1) is { Word.Kind: GrammarKind.Saying or GrammarKind.That or GrammarKind.Preposition };

    private static bool IsConference(Frame frame) => frame.Type == EventType.Consult && frame.Mode is EventMode.Summit or EventMode.Multilateral;

    private static bool IsBeside(ClauseView clause, Trigger trigger) =>
        clause.Text.GrammarAt(trigger.First - 1) is { Word: { Kind: GrammarKind.Preposition, Value: "besides" } };

    // "trước thềm thượng đỉnh": a conference named as the time of something else.
    private static bool IsSetting(ClauseView clause, Trigger trigger, Frame frame) =>
        IsConference(frame)
        && clause.Text.GrammarAt(trigger.First - 1) is { Word: { Kind: GrammarKind.Preposition, Value: "time" or "ahead" } };

    private static EventMode Mode(Frame frame, EventSides sides, bool isBetweenLeaders)
    {
        var (actors, recipients) = (sides.Actors, sides.Recipients);
        if (frame.Type != EventType.Consult || frame.Mode is EventMode.Visit or EventMode.Phone or EventMode.Letter)
        {
            return frame.Mode;
        }
        var countries = SideList.Countries(actors) + SideList.Countries(recipients);
        var hasBody = actors.Exists(a => a.Country is { } code && Setting.IsBody(code));
        if (countries >= 3 || (frame.Mode == EventMode.Summit && hasBody) || actors.Exists(a => a.Country == Setting.SecurityCouncil))
        {
            return EventMode.Multilateral;
        }
        if (frame.Mode == EventMode.Multilateral && countries == 2 && !hasBody)
        {
            return EventMode.Meeting;
        }
        // "cuộc đàm phán giữa Tổng thống A và Chủ tịch B": leaders in person negotiate at a summit.
        var isSummit = isBetweenLeaders && (frame.Mode == EventMode.Meeting || (frame.Mode == EventMode.Talks && actors.TrueForAll(a => a.Person is not null)));
        return isSummit ? EventMode.Summit : frame.Mode;
    }

    /// <summary>The characters that state an event, from its subject to its last complement.</summary>
    internal static Evidence EvidenceOf(ClauseView clause, Trigger trigger, int subject, List<int> others, Frame frame)
    {
        var first = subject < 0 ? trigger.First : Math.Min(trigger.First, clause.Mention(subject).First);
        var end = trigger.End;
        foreach (var at in others)
        {
            end = Math.Max(end, clause.Mention(at).End);
        }
        return new Evidence(clause.Text.SpanOf(first, end), clause.Text.Slice(first, end), frame.Id);
    }
}
