using Chancery.Coding.Attribution;
using Chancery.Coding.Statements;
using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Reading.Times;
using Chancery.Text;

namespace Chancery.Coding.Offices;

/// <summary>
/// Finds who gets or leaves an office: "A được bổ nhiệm làm B", "Tổng thống bổ nhiệm A làm B thay C", "A từ chức", "A bị cách chức".
/// Immutable and thread-safe.
/// </summary>
internal sealed class AppointmentFinder(DataSet data)
{
    // "được Tổng thống Mỹ Donald Trump bổ nhiệm": the passive word and the verb around whoever does it.
    private const int LongestAgent = 14;

    // Beyond this a subject belongs to another verb.
    private const int LongestReach = 24;

    // "bổ nhiệm ông A, nguyên B, làm C": office and predecessor are looked for so far behind the verb.
    private const int LongestObject = 32;

    private const int MostStrange = 4;

    // "ông A sẽ chính thức kế nhiệm ông B".
    private const int LongestJoint = 4;

    private readonly OfficeReader _offices = new(data.OfficeLinks, data.Words);

    private readonly OfficeParser _parser = new(data);

    /// <summary>The changes that a report states, each once, in the order of the text.</summary>
    public IReadOnlyList<CodedAppointment> Find(Reading.Reading reading)
    {
        var found = new List<CodedAppointment>();
        var known = new Dictionary<(AppointmentAct, string), int>();
        for (var s = 0; s < reading.Text.Sentences.Length; s++)
        {
            var (first, end) = reading.MentionsIn(s);
            foreach (var each in FindIn(new SpokenSentence(reading, data, s, first, end), reading))
            {
                // A second telling adds what the first left out.
                var key = (each.Act, each.Person ?? each.Office!);
                if (known.TryGetValue(key, out var at))
                {
                    found[at] = Joined(found[at], each);
                    continue;
                }
                known.Add(key, found.Count);
                found.Add(each);
            }
        }
        return found;
    }

    private static CodedAppointment Joined(CodedAppointment known, CodedAppointment other) => known with
    {
        Office = known.Office ?? other.Office,
        Country = known.Country ?? other.Country,
        By = known.By ?? other.By,
        SuccessorOf = known.SuccessorOf ?? other.SuccessorOf,
        Date = known.Date ?? other.Date,
        DateReasons = known.Date is null ? other.DateReasons : known.DateReasons,
        Evidence = [.. known.Evidence, .. other.Evidence],
    };

    private IEnumerable<CodedAppointment> FindIn(SpokenSentence sentence, Reading.Reading reading)
    {
        var end = sentence.Sentence.End;
        for (var i = sentence.Sentence.First; i < end; i++)
        {
            if (!data.Appointments.Triggers.TryMatch(reading.Text.Tokens.AsSpan(0, end), i, out var length, out var word) || sentence.QuoteAt(i) is not null || IsBlocked(reading.Text, sentence.Sentence, i, length))
            {
                continue;
            }
            if (Read(sentence, reading, i, i + length, word) is { } appointment)
            {
                yield return appointment;
            }
            i += length - 1;
        }
    }

    // "lễ nhậm chức", "từ chối từ chức", "Thủ tướng mãn nhiệm": no act, or a part of an office.
    private bool IsBlocked(LabelledText text, Sentence sentence, int first, int length)
    {
        if (text.LabelAt(first) is { } label && (label.First < first || label.End - label.First >= length) && label.Lexeme.Kind != LexemeKind.Modifier)
        {
            return true;
        }
        if (text.LabelAt(first) is { Lexeme.Kind: LexemeKind.Modifier } && (text.KindAt(first - 1) == LexemeKind.Title || (first + length < sentence.End && text.Tokens[first + length].IsCapitalised && text.LabelAt(first + length) is null)))
        {
            return true;
        }
        if (length == 1 && ((first > sentence.First && data.Words.TryMatch(text.Tokens.AsSpan(0, sentence.End), first - 1, out var word, out _) && word > 1) || (data.Words.TryMatch(text.Tokens.AsSpan(0, sentence.End), first, out word, out _) && word > 1)))
        {
            return true;
        }
        for (var i = Math.Max(sentence.First, first - 4); i < first; i++)
        {
            if (data.Appointments.Blocks.TryMatch(text.Tokens.AsSpan(0, first), i, out var block, out _) && i + block >= first - 1)
            {
                return true;
            }
        }
        return false;
    }

    private CodedAppointment? Read(SpokenSentence sentence, Reading.Reading reading, int first, int end, AppointmentWord word)
    {
        var pattern = word.Pattern;
        var passive = pattern is AppointmentPattern.Give or AppointmentPattern.Remove ? Passive(sentence, first) : -1;
        var subject = Subject(sentence, passive >= 0 ? passive : first);
        var agent = -1;
        int person;
        switch (pattern)
        {
            case AppointmentPattern.Get or AppointmentPattern.Leave:
                person = subject;
                break;
            case AppointmentPattern.Replace:
                person = subject;
                if (person < 0 || sentence.Mention(person) is not { Kind: MentionKind.Person } heir || first - heir.End > LongestJoint || Commas(sentence, heir.End, first) > 0
                    || Object(sentence, end) is var follows && (follows < 0 || follows == person))
                {
                    return null;
                }
                break;
            case var _ when passive >= 0:
                (person, agent) = (subject, Agent(sentence, passive, first));
                break;
            default:
                (person, agent) = (Object(sentence, end), Giver(sentence, first));
                break;
        }
        return person < 0 || Status(sentence, reading.Text, person, first) is not { } status ? null : Write(sentence, reading, first, end, word, person, agent, status);
    }

    private CodedAppointment? Write(SpokenSentence sentence, Reading.Reading reading, int first, int end, AppointmentWord word, int person, int agent, EventStatus status)
    {
        var text = reading.Text;
        var holder = reading.Actors[person] is [var only, ..] ? only : default;
        var office = OfficeBehind(sentence, text, end, word) ?? (word.Pattern is AppointmentPattern.Give or AppointmentPattern.Replace || word.Act is AppointmentAct.Appoint or AppointmentAct.Nominate or AppointmentAct.Confirm
            ? null
            : OfficeOf(text, sentence.Mention(person), holder.Person));
        if ((holder.Person is null && office is null) || office is { Level: "none" } || (office is null && holder.Person?.Office is null or { Level: "none" } && !(holder.Person is { IsPublic: true, Office: null } && word.Pattern == AppointmentPattern.Replace)) || (office is null && word.Act is AppointmentAct.Nominate or AppointmentAct.Confirm && agent < 0))
        {
            return null;
        }
        // "cử ông A tới B", "đề cử ông A cho giải C": without an office nothing is known to be given.
        if (office is null && word.Pattern == AppointmentPattern.Give && (word.Act != AppointmentAct.Appoint || end - first == 1))
        {
            return null;
        }
        if (agent >= 0 && holder.Person is not null && reading.Actors[agent] is [{ Person: { } giver }, ..] && ReferenceEquals(giver, holder.Person))
        {
            agent = -1;
        }
        var date = Time(reading, sentence, first, end);
        var from = Math.Min(first, sentence.Mention(person).First);
        from = agent >= 0 ? Math.Min(from, sentence.Mention(agent).First) : from;
        var to = Math.Max(Math.Max(end, sentence.Mention(person).End), office?.End ?? 0);
        return new CodedAppointment(
            word.Act,
            holder.Person?.Name,
            office is { } held ? text.Slice(held.First, held.End) : null,
            office?.Country ?? holder.Person?.Country ?? holder.Country ?? (agent >= 0 && reading.Actors[agent] is [{ Country: { } served }, ..] ? served : null),
            agent >= 0 && reading.Actors[agent] is [var by, ..] ? StatementWriter.SideOf(reading, by) : null,
            Predecessor(sentence, reading, end, person),
            date,
            status,
            [new Evidence(text.SpanOf(from, to), text.Slice(from, to), "appointment." + word.Act.Code())])
        {
            DateReasons = DateReasonWriter.Of(reading, date),
        };
    }

    private static int Passive(SpokenSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(sentence.Sentence.First, verb - LongestAgent) && !sentence.Text.IsPunctuation(i); i--)
        {
            if (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Passive } word)
            {
                return word.First;
            }
        }
        return -1;
    }

    // Whoever stands before the verb: the nearest person or office that no preposition governs.
    private static int Subject(SpokenSentence sentence, int verb)
    {
        for (var i = sentence.EndMention - 1; i >= sentence.FirstMention; i--)
        {
            var mention = sentence.Mention(i);
            if (mention.End > verb || !IsHolder(mention) || (mention.Role is not ("" or "by") && verb - mention.End > 1))
            {
                continue;
            }
            return verb - mention.End <= LongestReach && Commas(sentence, mention.End, verb) is var commas && commas <= 2 && Strange(sentence, mention.End, verb) <= (commas > 0 ? MostStrange * 2 : MostStrange)
                && sentence.HasActor(i) ? i : -1;
        }
        return -1;
    }

    // Words between subject and verb that are neither aspect nor time nor part of a mention: many of them hold another subject.
    private static int Strange(SpokenSentence sentence, int from, int verb)
    {
        var strange = 0;
        for (var i = from; i < sentence.BeforeAside(verb) + 1; i++)
        {
            strange += sentence.Text.GrammarAt(i) is null && sentence.Text.LabelAt(i) is null && sentence.Text.Tokens[i].Kind == TokenKind.Syllable ? 1 : 0;
        }
        return strange;
    }

    private static int Commas(SpokenSentence sentence, int from, int to)
    {
        var commas = 0;
        for (var i = from; i < to; i++)
        {
            commas += sentence.Text.IsMark(i, ',') ? 1 : sentence.Text.IsMark(i, ';') || sentence.Text.IsMark(i, ':') || sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.That or GrammarKind.Saying } ? 9 : 0;
        }
        return commas;
    }

    private static bool IsHolder(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Role or MentionKind.Pronoun or MentionKind.BackReference;

    // Whom the verb takes: the person right behind it, past an office and a form of address.
    private static int Object(SpokenSentence sentence, int end)
    {
        var i = sentence.MentionFrom(end);
        return i >= 0 && sentence.Mention(i).First - end <= 2 && sentence.Mention(i).Kind is MentionKind.Person or MentionKind.Pronoun && sentence.HasActor(i) ? i : -1;
    }

    private static int Agent(SpokenSentence sentence, int passive, int verb)
    {
        var i = sentence.MentionFrom(passive);
        return i >= 0 && sentence.Mention(i).End <= verb && sentence.HasActor(i) ? i : -1;
    }

    private static int Giver(SpokenSentence sentence, int verb)
    {
        for (var i = sentence.EndMention - 1; i >= sentence.FirstMention; i--)
        {
            var mention = sentence.Mention(i);
            if (mention.End <= verb && mention.Role.Length == 0 && mention.Kind is not (MentionKind.Place or MentionKind.Agency or MentionKind.Group or MentionKind.Compound) && sentence.HasActor(i))
            {
                return verb - mention.End <= LongestAgent && Commas(sentence, mention.End, verb) == 0 ? i : -1;
            }
        }
        return -1;
    }

    // "làm Ngoại trưởng Mỹ", "giữ chức Thủ tướng", "từ chức Bộ trưởng Quốc phòng": the office behind the verb.
    private Office? OfficeBehind(SpokenSentence sentence, LabelledText text, int end, AppointmentWord word)
    {
        var tokens = text.Tokens.AsSpan(0, sentence.Sentence.End);
        var last = Math.Min(sentence.Sentence.End, end + LongestObject);
        if (word.Pattern is AppointmentPattern.Get or AppointmentPattern.Leave && end < last && At(sentence, text, end, last) is { } direct)
        {
            return direct;
        }
        for (var i = end; i < last; i++)
        {
            if (data.Appointments.Offices.TryMatch(tokens, i, out var length, out _) && i + length < last && At(sentence, text, i + length, sentence.Sentence.End) is { } office)
            {
                return office;
            }
            if (text.IsMark(i, ';') || (i > end && data.Appointments.Triggers.TryMatch(tokens, i, out _, out var next) && next.Pattern != AppointmentPattern.Replace))
            {
                break;
            }
        }
        return null;
    }

    private Office? At(SpokenSentence sentence, LabelledText text, int first, int ceiling)
    {
        var office = _offices.At(text, first, ceiling);
        // "làm Tổng thống Mỹ Donald Trump ...": a title with a name behind it is a person, not the office given.
        return office is null || sentence.MentionFrom(first) is >= 0 and var at && sentence.Mention(at) is { Kind: MentionKind.Person } mention && mention.First <= first ? null : Part(text, office);
    }

    private Office? Part(LabelledText text, Office office) =>
        _parser.Parse(text, office.First, office.End) is [var part, ..] ? office with { First = part.First, End = office.End > part.End && part.Marker == TenureMarker.None ? part.End : part.End, Rank = part.Rank, Level = part.Level } : null;

    private Office? OfficeOf(LabelledText text, Mention mention, Person? person) => mention.Office is { HasSpecificTitle: true } own ? Part(text, own) : person?.Office is { HasSpecificTitle: true } held ? Part(text, held) : null;

    private string? Predecessor(SpokenSentence sentence, Reading.Reading reading, int end, int person)
    {
        var tokens = reading.Text.Tokens.AsSpan(0, sentence.Sentence.End);
        for (var i = Math.Max(sentence.Sentence.First, end - 3); i < sentence.Sentence.End; i++)
        {
            if (data.Appointments.Successions.TryMatch(tokens, i, out var length, out _) && i + length >= end && Object(sentence, i + length) is >= 0 and var at && at != person
                && reading.Actors[at] is [{ Person: { } former }, ..] && !(reading.Actors[person] is [{ Person: { } self }, ..] && ReferenceEquals(self, former)))
            {
                return former.Name;
            }
        }
        return null;
    }

    private EventStatus? Status(SpokenSentence sentence, LabelledText text, int person, int verb)
    {
        var status = EventStatus.Held;
        for (var i = verb - 1; i >= Math.Max(sentence.Sentence.First, verb - 6) && !text.IsMark(i, ','); i--)
        {
            switch (text.GrammarAt(i)?.Word.Kind)
            {
                case GrammarKind.Past:
                    return status;
                case GrammarKind.Future:
                    status = EventStatus.Planned;
                    break;
                case GrammarKind.Possible:
                    status = EventStatus.Possible;
                    break;
                case GrammarKind.Negation or GrammarKind.If or GrammarKind.Off:
                    return null;
                case GrammarKind.Wish:
                    status = EventStatus.Proposed;
                    break;
            }
        }
        var from = Math.Max(sentence.Sentence.First, Math.Min(sentence.Mention(person).First, verb) - 4);
        for (var i = from; i < verb; i++)
        {
            if (text.GrammarAt(i) is { Word.Kind: GrammarKind.If })
            {
                return null;
            }
            if (data.Stances.Cues.TryMatch(text.Tokens.AsSpan(0, verb), i, out _, out var cue) && cue is { Kind: not StanceCueKind.Block, Stance: "demands" or "proposes" or "opposes" or "warns" } && text.LabelAt(i) is null)
            {
                status = EventStatus.Proposed;
            }
        }
        return status;
    }

    private static EdtfDate? Time(Reading.Reading reading, SpokenSentence sentence, int first, int end)
    {
        EdtfDate? best = null;
        var nearest = LongestReach;
        for (var i = Ordered.FirstAtOrAfter(reading.Times, sentence.Sentence.First, t => t.FirstToken); i < reading.Times.Length && reading.Times[i].FirstToken < sentence.Sentence.End; i++)
        {
            var time = reading.Times[i];
            if (time.Value is not { } value || time.Kind is TimeKind.Duration or TimeKind.Set)
            {
                continue;
            }
            var distance = time.FirstToken >= end ? time.FirstToken - end : first - time.EndToken;
            if (distance < nearest)
            {
                (best, nearest) = (value, distance);
            }
        }
        return best;
    }
}
