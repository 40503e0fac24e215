using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Reads the measures of one sentence.</summary>
internal sealed class MeasureReader(Reading.Reading reading, MeasureSentence sentence)
{
    // Between an act and its instrument stand a number, a classifier and adjectives at most.
    private const int ObjectReach = 7;

    private const int BareReach = 2;

    // Between an instrument and what is done to it stand its owner and target.
    private const int PassiveReach = 22;

    private readonly MeasureSubject _subjects = new(reading, sentence);
    private readonly HashSet<int> _used = [];
    private MeasureManner? _last;

    private ClauseView Clause => sentence.Clause;

    /// <summary>The measures, in the order of their words.</summary>
    public IEnumerable<CodedMeasure> Read()
    {
        var found = new List<(int At, CodedMeasure Measure)>();
        for (var m = 0; m < sentence.Marks.Count; m++)
        {
            if (sentence.Marks[m].Kind == MeasureWordKind.Act)
            {
                Add(found, sentence.Marks[m].First, OfAct(m));
            }
        }
        for (var m = 0; m < sentence.Marks.Count; m++)
        {
            var mark = sentence.Marks[m];
            if (mark.IsThing && !_used.Contains(m))
            {
                Add(found, mark.First, mark.Kind == MeasureWordKind.Instrument ? OfNoun(mark) : OfDeed(mark) ?? OfNoun(mark));
            }
        }
        foreach (var (at, measure) in Lists())
        {
            Add(found, at, measure);
        }
        return found.OrderBy(f => f.At).Select(f => f.Measure);
    }

    private static void Add(List<(int At, CodedMeasure Measure)> found, int at, CodedMeasure? measure)
    {
        if (measure is not null)
        {
            found.Add((at, measure));
        }
    }

    private CodedMeasure? OfAct(int at)
    {
        var act = sentence.Marks[at];
        if (at + 1 < sentence.Marks.Count && sentence.Marks[at + 1] is { IsThing: true } thing && IsObjectOf(act, thing))
        {
            // "tuyên bố hoãn tăng thuế": what is announced is a deed of its own.
            if (thing.Kind == MeasureWordKind.Deed && act.Act == "impose")
            {
                return null;
            }
            _used.Add(at + 1);
            return act.Value is "expire" or "force" ? null : Active(act, thing);
        }
        for (var before = at - 1; before >= 0 && act.First - sentence.Marks[before].End <= PassiveReach; before--)
        {
            if (sentence.Marks[before].Kind == MeasureWordKind.Act)
            {
                return null;
            }
            if (_used.Contains(before) || sentence.Marks[before].Kind == MeasureWordKind.Deed)
            {
                continue;
            }
            var instrument = sentence.Marks[before];
            var isBroken = Clause.Count(instrument.End, act.First, ",;:.\"“”") > 0 || Clause.Has(instrument.End, act.First, GrammarKind.Purpose) || Clause.Has(instrument.End, act.First, GrammarKind.Saying);
            if (!isBroken && Suffered(act, instrument) is { } measure)
            {
                _used.Add(before);
                return measure;
            }
            return null;
        }
        return null;
    }

    // "ngừng áp thuế", "hoãn áp đặt trừng phạt": what is not begun or stopped is eased.
    private string Done(MeasureMark act) =>
        act.Act == "impose" && sentence.Text.GrammarAt(act.First - 1) is { Word.Kind: GrammarKind.Off } ? "ease" : act.Act;

    // "sẽ hủy bỏ ... và tạm dừng ...": the second verb is meant as the first.
    private MeasureManner? Manner(int act)
    {
        if (MeasureMannerReader.Read(sentence, act) is not { } manner)
        {
            return null;
        }
        if (manner is { Status: MeasureStatus.Held } && sentence.Text.GrammarAt(act - 1) is { Word.Kind: GrammarKind.And } && _last is { } last)
        {
            manner = last;
        }
        _last = manner;
        return manner;
    }

    private bool IsObjectOf(MeasureMark act, MeasureMark thing)
    {
        // "công bố danh sách sản phẩm trừng phạt": a bare "trừng phạt" further off is about something else.
        if (thing.First - act.End > (thing.Kind == MeasureWordKind.Either ? BareReach : ObjectReach))
        {
            return false;
        }
        for (var i = act.End; i < thing.First; i++)
        {
            if (sentence.Text.IsPunctuation(i) || sentence.EndingAt(MeasureWordKind.Oppose, i + 1) is not null || (sentence.Text.GrammarAt(i) is { } word && word.First == i
                && word.Word.Kind is GrammarKind.Saying or GrammarKind.That or GrammarKind.Clause or GrammarKind.Subordinator or GrammarKind.Preposition or GrammarKind.Purpose or GrammarKind.Future or GrammarKind.Copula))
            {
                return false;
            }
        }
        return MentionBetween(act.End, thing.First) < 0;
    }

    // "Mỹ dỡ bỏ lệnh trừng phạt đối với Iran".
    private CodedMeasure? Active(MeasureMark act, MeasureMark thing)
    {
        // "thông qua các biện pháp trừng phạt" means by way of them, unless somebody stands before it.
        if ((act.Value == "adopt" && _subjects.Near(_subjects.BeforeAspect(act.First)) < 0 && _subjects.BeforeAspect(act.First) == act.First) || Manner(act.First) is not { } manner)
        {
            return null;
        }
        var behind = MeasureSides.Behind(sentence, thing, Clause.Sentence.End);
        var passive = Passive(act.First);
        if (passive >= 0)
        {
            return OfPassive(act, thing, manner, passive, behind);
        }
        // "sẽ đáp trả hành động mở rộng lệnh trừng phạt của Ukraine": what is spoken of as a noun has been done.
        if (behind.Owner >= 0 && _subjects.IsNominal(_subjects.BeforeAspect(act.First)))
        {
            manner = new MeasureManner(MeasureStatus.Held);
        }
        return Draft(Done(act), act.First, thing, manner, behind, Senders(act, manner, behind));
    }

    // "trừng phạt Nga", "áp thuế 25 % đối với thép Canada".
    private CodedMeasure? OfDeed(MeasureMark deed)
    {
        if ((deed.Kind == MeasureWordKind.Either && !IsVerb(deed.First)) || (deed.Instrument is "trade-ban" or "asset-freeze" or "travel-ban" && (IsAttribute(deed.First) || sentence.Text.IsMark(deed.First - 1, ','))) || MeasureMannerReader.Read(sentence, deed.First) is not { } manner)
        {
            return null;
        }
        var behind = MeasureSides.Behind(sentence, deed, Clause.Sentence.End);
        var passive = Passive(deed.First);
        if (passive >= 0)
        {
            return OfPassive(deed, deed, manner, passive, behind);
        }
        return deed.Kind == MeasureWordKind.Either && behind.Target < 0 ? null : Draft(Done(deed), deed.First, deed, manner, behind, Senders(deed, manner, behind with { Owner = -1 }));
    }

    // "Iran bị Mỹ áp đặt lệnh trừng phạt": the patient stands before the passive word, the agent behind it.
    private CodedMeasure? OfPassive(MeasureMark act, MeasureMark thing, MeasureManner manner, int passive, MeasureReach behind)
    {
        var agent = MentionBetween(passive, act.First);
        var patient = SubjectFinder.Find(Clause, passive);
        if (patient < 0 || (agent < 0 && behind.Owner < 0))
        {
            return null;
        }
        var senders = MeasureSides.Of(Clause, agent >= 0 ? agent : behind.Owner);
        return Written(act.Act, act.First, thing, manner, senders, MeasureSides.Of(Clause, patient), behind.On, Math.Min(Clause.Mention(patient).First, act.First), behind.End);
    }

    // "Các lệnh trừng phạt của Mỹ đối với Iran đã được dỡ bỏ", "lệnh trừng phạt do EU áp đặt", "... hết hạn".
    private CodedMeasure? Suffered(MeasureMark act, MeasureMark thing)
    {
        if (MeasureMannerReader.Read(sentence, act.First) is not { } manner)
        {
            return null;
        }
        var behind = MeasureSides.Behind(sentence, thing, act.First);
        var agent = AgentOf(act, thing);
        var isTold = act.Value is "expire" or "force" || Passive(act.First) >= 0 || agent >= 0;
        if (!isTold || (act.Value is not ("expire" or "force") && agent < 0 && behind.Owner < 0 && behind.Target < 0))
        {
            return null;
        }
        var after = MeasureSides.Behind(sentence, new MeasureMark(act.First, act.End, MeasureWordKind.Either, thing.Instrument), Clause.Sentence.End);
        var target = behind.Target >= 0 ? behind.Target : after.Target;
        var senders = MeasureSides.Of(Clause, agent >= 0 ? agent : behind.Owner);
        if (manner.IsAsked)
        {
            senders = MeasureSides.Of(Clause, behind.Owner);
        }
        return Written(act.Value == "force" ? "impose" : act.Act, act.First, thing, manner, senders, MeasureSides.Of(Clause, target), behind.On ?? after.On, thing.First, Math.Max(act.End, after.End));
    }

    // "do Mỹ áp đặt", "mà Mỹ áp đặt", "được Mỹ gia hạn": the last side between instrument and act that no target word opens.
    private int AgentOf(MeasureMark act, MeasureMark thing)
    {
        for (var i = Clause.EndMention - 1; i >= Clause.FirstMention; i--)
        {
            var mention = Clause.Mention(i);
            if (mention.First < thing.End)
            {
                return -1;
            }
            if (mention.End <= act.First && act.First - mention.End <= 4 && Clause.IsSide(i) && mention.Role is "" or "by"
                && !Clause.Text.IsPunctuation(mention.First - 1) && (mention.Role == "by" || IsRelative(mention.First - 1)))
            {
                return i;
            }
        }
        return -1;
    }

    private bool IsRelative(int token) => sentence.EndingAt(MeasureWordKind.Relative, token + 1) is not null;

    // "danh sách các mặt hàng cấm xuất khẩu": behind a noun the verb tells what kind of thing it is.
    private bool IsAttribute(int token) => token > Clause.Sentence.First && sentence.Text.Tokens[token - 1].Kind == Text.TokenKind.Syllable && !IsVerb(token)
        && sentence.EndingAt(MeasureWordKind.Act, token) is null && sentence.Text.GrammarAt(token - 1) is null;

    // "lệnh trừng phạt của Mỹ đối với Iran": a measure in force, when both its sides are named.
    private CodedMeasure? OfNoun(MeasureMark thing)
    {
        var behind = MeasureSides.Behind(sentence, thing, Clause.Sentence.End);
        if (behind.Owner < 0 || behind.Target < 0 || thing.Instrument is "waiver" or "measures" || Clause.Mention(behind.Owner).First > Clause.Mention(behind.Target).First)
        {
            return null;
        }
        return MeasureMannerReader.Read(sentence, thing.First, isNoun: true) is { Status: MeasureStatus.Held } manner
            ? Written("impose", thing.First, thing, manner, MeasureSides.Of(Clause, behind.Owner), MeasureSides.Of(Clause, behind.Target), behind.On, thing.First, behind.End)
            : null;
    }

    private IEnumerable<(int At, CodedMeasure? Measure)> Lists()
    {
        for (var i = Clause.Sentence.First; i < Clause.Sentence.End; i++)
        {
            if (sentence.At(MeasureWordKind.Into, i) is not { } list)
            {
                continue;
            }
            var kind = list.Value == "into" ? MeasureWordKind.Listing : MeasureWordKind.Delisting;
            if (VerbOf(list, kind) is { } verb)
            {
                yield return (verb.First, Listed(verb, list));
            }
            i = list.End - 1;
        }
    }

    private MeasureMark? VerbOf(MeasureMark list, MeasureWordKind kind)
    {
        for (var i = list.First - 1; i >= Math.Max(Clause.Sentence.First, list.First - PassiveReach); i--)
        {
            if (Clause.Count(i, list.First, ";:.") > 0)
            {
                return null;
            }
            if (sentence.EndingAt(kind, i + 1) is { } verb)
            {
                return verb;
            }
        }
        return null;
    }

    // "đưa 14 quan chức Triều Tiên vào danh sách đen": what is listed stands between the verb and the list.
    private CodedMeasure? Listed(MeasureMark verb, MeasureMark list)
    {
        if (MeasureMannerReader.Read(sentence, verb.First) is not { } manner)
        {
            return null;
        }
        var thing = new MeasureMark(list.First + 1, list.End, MeasureWordKind.Instrument, "blacklist");
        var target = MentionBetween(verb.End, list.First);
        var on = verb.End < list.First ? sentence.Text.Slice(verb.End, list.First) : null;
        var passive = Passive(verb.First);
        if (passive >= 0)
        {
            return OfPassive(verb, thing, manner, passive, new MeasureReach(-1, target, on, list.End));
        }
        var senders = Senders(verb, manner, new MeasureReach(-1, target, on, list.End));
        return senders.Count == 0 ? null : Written(verb.Value, verb.First, thing, manner, senders, MeasureSides.Of(Clause, target), on, FirstOf(verb), list.End);
    }

    private CodedMeasure? Draft(string act, int first, MeasureMark thing, MeasureManner manner, MeasureReach behind, List<Side> senders)
    {
        if (senders.Count == 0 && !(manner.IsAsked && behind.Target >= 0))
        {
            return null;
        }
        return Written(act, first, thing, manner, senders, MeasureSides.Of(Clause, behind.Target), behind.On, FirstOf(new MeasureMark(first, first, MeasureWordKind.Act, act)), behind.End);
    }

    private int FirstOf(MeasureMark act)
    {
        var subject = _subjects.Of(act.First);
        return subject < 0 ? act.First : Clause.Mention(subject).First;
    }

    // Whoever is asked to act, or owns what is eased, or does it.
    private List<Side> Senders(MeasureMark act, MeasureManner manner, MeasureReach behind)
    {
        if (manner.IsAsked)
        {
            var asked = MentionBetween(manner.Pivot, act.First);
            return MeasureSides.Of(Clause, behind.Owner >= 0 ? behind.Owner : asked);
        }
        // "Bắc Kinh ban hành lệnh cấm than của Bình Nhưỡng": whoever stands right before the verb imposes it.
        if (behind.Owner >= 0 && (act.Act != "impose" || _subjects.Near(_subjects.BeforeAspect(act.First)) < 0))
        {
            return MeasureSides.Of(Clause, behind.Owner);
        }
        return MeasureSides.Of(Clause, _subjects.Of(manner.Pivot >= 0 ? manner.Pivot : act.First));
    }

    private CodedMeasure? Written(string act, int at, MeasureMark thing, MeasureManner manner, List<Side> senders, List<Side> targets, string? on, int first, int end)
    {
        targets.RemoveAll(t => senders.Exists(s => s.Country == t.Country));
        if (senders.Count == 0 && targets.Count == 0)
        {
            return null;
        }
        var done = Enum.Parse<MeasureAct>(act, ignoreCase: true);
        if (DraftBefore(Math.Max(at, thing.First)) is { } text)
        {
            if (text.Value == "drop")
            {
                return null;
            }
            manner = manner.Status == MeasureStatus.Held ? manner with { Status = MeasureStatus.Proposed } : manner;
        }
        var times = MeasureTimes.Read(reading, sentence, at, thing.End);
        end = Math.Min(Math.Max(end, thing.End), Clause.Sentence.End);
        while (end > first + 1 && sentence.Text.IsPunctuation(end - 1))
        {
            end--;
        }
        return new CodedMeasure
        {
            Act = manner.IsAsked ? MeasureAct.Ask : done,
            Asked = manner.IsAsked ? done : null,
            Senders = senders,
            Targets = targets,
            On = on,
            Kind = thing.Instrument,
            Instrument = Worded(thing),
            Basis = LegalBasis.Find(sentence),
            Announced = times.Announced,
            Effective = times.Effective,
            Until = times.Until,
            Term = times.Term,
            Status = manner.Status,
            Holder = Holder(manner, at),
            Evidence = [new Evidence(sentence.Text.SpanOf(first, end), sentence.Text.Slice(first, end), "measure." + (manner.IsAsked ? "ask" : act))],
        };
    }

    // What a draft would lay down is told with the draft; what a bill would, is proposed.
    private MeasureMark? DraftBefore(int act)
    {
        for (var i = act - 1; i >= Clause.Sentence.First && !sentence.Text.IsMark(i, ';'); i--)
        {
            if (sentence.At(MeasureWordKind.Draft, i) is { } text)
            {
                return text;
            }
        }
        return null;
    }

    // "thuế 25 %": the rate belongs to the instrument.
    private string Worded(MeasureMark thing)
    {
        var end = thing.End;
        if (end + 1 < Clause.Sentence.End && sentence.Text.Tokens[end].Kind == Text.TokenKind.Number && sentence.Text.IsMark(end + 1, '%'))
        {
            end += 2;
        }
        return sentence.Text.Slice(thing.First, end);
    }

    // Whoever asks, else whoever says it: "A cho biết ...", "theo A, ...".
    private string? Holder(MeasureManner manner, int act)
    {
        if (manner.IsAsked)
        {
            return NameOf(_subjects.Of(manner.Pivot));
        }
        for (var i = act - 1; i >= Clause.Sentence.First; i--)
        {
            if (sentence.Text.GrammarAt(i) is not { } word || word.First != i)
            {
                continue;
            }
            if (word.Word.Kind == GrammarKind.Saying)
            {
                return NameOf(SubjectFinder.Find(Clause, i));
            }
            if (word.Word.Kind == GrammarKind.According)
            {
                return NameOf(AnyMentionIn(word.End, Math.Min(act, word.End + 4)));
            }
        }
        return null;
    }

    private string? NameOf(int mention)
    {
        if (mention < 0)
        {
            return null;
        }
        var person = Clause.Actors(mention) is [{ Person: { } found }, ..] ? found : null;
        return person?.Name ?? sentence.Text.Slice(Clause.Mention(mention).First, Clause.Mention(mention).End);
    }

    private int AnyMentionIn(int from, int to)
    {
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            if (Clause.Mention(i).First >= from && Clause.Mention(i).First < to)
            {
                return i;
            }
        }
        return -1;
    }

    private int MentionBetween(int from, int to)
    {
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            if (Clause.Mention(i).First >= from && Clause.Mention(i).End <= to && Clause.IsSide(i))
            {
                return i;
            }
        }
        return -1;
    }

    // The passive word before a verb with at most the agent between; -1 when none.
    private int Passive(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(Clause.Sentence.First, verb - 7) && !sentence.Text.IsPunctuation(i); i--)
        {
            // "đã được" is one word of aspect.
            if (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Passive } || (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Past } && sentence.EndingAt(MeasureWordKind.Relative, i + 1) is not null))
            {
                return sentence.Text.GrammarAt(i)!.Value.First;
            }
        }
        return -1;
    }

    // "trừng phạt" is a verb behind a side or a word of aspect, a noun behind other words.
    private bool IsVerb(int token)
    {
        if (token == Clause.Sentence.First)
        {
            return false;
        }
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            if (Clause.Mention(i).End == token)
            {
                return true;
            }
        }
        return sentence.Text.GrammarAt(token - 1) is { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Possible or GrammarKind.Passive or GrammarKind.Filler or GrammarKind.And or GrammarKind.Negation or GrammarKind.Wish }
            || sentence.EndingAt(MeasureWordKind.May, token) is not null || sentence.EndingAt(MeasureWordKind.Refuse, token) is not null
            || sentence.EndingAt(MeasureWordKind.Ask, token) is not null || sentence.EndingAt(MeasureWordKind.Threat, token) is not null;
    }
}
