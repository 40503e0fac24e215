using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Reads the measures of one sentence: from its acts upon instruments, its deeds, and the instruments that nothing is done to.</summary>
internal sealed class MeasureReader
{
    // Between an act and its instrument stand a number, a classifier and adjectives at most.
    private const int ObjectReach = 7;

    private const int BareReach = 2;

    // Between an instrument and what is done to it stand its owner and target.
    private const int PassiveReach = 22;

    private readonly MeasureSubject _subjects;
    private readonly MeasureGrammar _grammar;
    private readonly MeasureWriter _writer;
    private readonly HashSet<int> _used = [];
    private readonly MeasureSentence _sentence;
    private MeasureManner? _last;

    public MeasureReader(Reading.Reading reading, MeasureSentence sentence)
    {
        _sentence = sentence;
        _subjects = new MeasureSubject(reading, sentence);
        _grammar = new MeasureGrammar(sentence);
        _writer = new MeasureWriter(reading, sentence, _subjects, _grammar);
    }

    private ClauseView Clause => _sentence.Clause;

    /// <summary>The measures, in the order of their words.</summary>
    public IEnumerable<CodedMeasure> Read()
    {
        var found = new List<(int At, CodedMeasure Measure)>();
        for (var m = 0; m < _sentence.Marks.Count; m++)
        {
            if (_sentence.Marks[m].Kind == MeasureWordKind.Act)
            {
                Add(found, _sentence.Marks[m].First, OfAct(m));
            }
        }
        for (var m = 0; m < _sentence.Marks.Count; m++)
        {
            var mark = _sentence.Marks[m];
            if (mark.IsThing && !_used.Contains(m))
            {
                Add(found, mark.First, mark.Kind == MeasureWordKind.Instrument ? OfNoun(mark) : OfDeed(mark) ?? OfNoun(mark));
            }
        }
        foreach (var (at, measure) in new ListingReader(_sentence, _writer, _grammar).Read())
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
        var act = _sentence.Marks[at];
        if (at + 1 < _sentence.Marks.Count && _sentence.Marks[at + 1] is { IsThing: true } thing && IsObjectOf(act, thing))
        {
            // "tuyên bố hoãn tăng thuế": what is announced is a deed of its own.
            if (thing.Kind == MeasureWordKind.Deed && act.Act == "impose")
            {
                return null;
            }
            _used.Add(at + 1);
            return act.Value is "expire" or "force" ? null : Active(act, thing);
        }
        for (var before = at - 1; before >= 0 && act.First - _sentence.Marks[before].End <= PassiveReach; before--)
        {
            if (_sentence.Marks[before].Kind == MeasureWordKind.Act)
            {
                return null;
            }
            if (_used.Contains(before) || _sentence.Marks[before].Kind == MeasureWordKind.Deed)
            {
                continue;
            }
            var instrument = _sentence.Marks[before];
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
        act.Act == "impose" && _sentence.Text.GrammarAt(act.First - 1) is { Word.Kind: GrammarKind.Off } ? "ease" : act.Act;

    // "sẽ hủy bỏ ... và tạm dừng ...": the second verb is meant as the first.
    private MeasureManner? Manner(int act)
    {
        if (MeasureMannerReader.Read(_sentence, act) is not { } manner)
        {
            return null;
        }
        if (manner is { Status: MeasureStatus.Held } && _sentence.Text.GrammarAt(act - 1) is { Word.Kind: GrammarKind.And } && _last is { } last)
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
            if (_sentence.Text.IsPunctuation(i) || _sentence.EndingAt(MeasureWordKind.Oppose, i + 1) is not null || (_sentence.Text.GrammarAt(i) is { } word && word.First == i
                && word.Word.Kind is GrammarKind.Saying or GrammarKind.That or GrammarKind.Clause or GrammarKind.Subordinator or GrammarKind.Preposition or GrammarKind.Purpose or GrammarKind.Future or GrammarKind.Copula))
            {
                return false;
            }
        }
        return _grammar.MentionBetween(act.End, thing.First) < 0;
    }

    // "Mỹ dỡ bỏ lệnh trừng phạt đối với Iran".
    private CodedMeasure? Active(MeasureMark act, MeasureMark thing)
    {
        // "thông qua các biện pháp trừng phạt" means by way of them, unless somebody stands before it.
        if ((act.Value == "adopt" && _subjects.Near(_subjects.BeforeAspect(act.First)) < 0 && _subjects.BeforeAspect(act.First) == act.First) || Manner(act.First) is not { } manner)
        {
            return null;
        }
        var behind = MeasureSides.Behind(_sentence, thing, Clause.Sentence.End);
        var passive = _grammar.PassiveBefore(act.First);
        if (passive >= 0)
        {
            return _writer.Passive(act, thing, manner, passive, behind);
        }
        // "sẽ đáp trả hành động mở rộng lệnh trừng phạt của Ukraine": what is spoken of as a noun has been done.
        if (behind.Owner >= 0 && _subjects.IsNominal(_subjects.BeforeAspect(act.First)))
        {
            manner = new MeasureManner(MeasureStatus.Held);
        }
        return _writer.Active(Done(act), act.First, thing, manner, behind, _writer.Senders(act, manner, behind));
    }

    // "trừng phạt Nga", "áp thuế 25 % đối với thép Canada".
    private CodedMeasure? OfDeed(MeasureMark deed)
    {
        if ((deed.Kind == MeasureWordKind.Either && !_grammar.IsVerb(deed.First)) || (deed.Instrument is "trade-ban" or "asset-freeze" or "travel-ban" && (_grammar.IsAttribute(deed.First) || _sentence.Text.IsMark(deed.First - 1, ','))) || MeasureMannerReader.Read(_sentence, deed.First) is not { } manner)
        {
            return null;
        }
        var behind = MeasureSides.Behind(_sentence, deed, Clause.Sentence.End);
        var passive = _grammar.PassiveBefore(deed.First);
        if (passive >= 0)
        {
            return _writer.Passive(deed, deed, manner, passive, behind);
        }
        return deed.Kind == MeasureWordKind.Either && behind.Target < 0 ? null : _writer.Active(Done(deed), deed.First, deed, manner, behind, _writer.Senders(deed, manner, behind with { Owner = -1 }));
    }

    // "Các lệnh trừng phạt của Mỹ đối với Iran đã được dỡ bỏ", "lệnh trừng phạt do EU áp đặt", "... hết hạn".
    private CodedMeasure? Suffered(MeasureMark act, MeasureMark thing)
    {
        if (MeasureMannerReader.Read(_sentence, act.First) is not { } manner)
        {
            return null;
        }
        var behind = MeasureSides.Behind(_sentence, thing, act.First);
        var agent = _grammar.AgentOf(act, thing);
        var isTold = act.Value is "expire" or "force" || _grammar.PassiveBefore(act.First) >= 0 || agent >= 0;
        if (!isTold || (act.Value is not ("expire" or "force") && agent < 0 && behind.Owner < 0 && behind.Target < 0))
        {
            return null;
        }
        var after = MeasureSides.Behind(_sentence, new MeasureMark(act.First, act.End, MeasureWordKind.Either, thing.Instrument), Clause.Sentence.End);
        var target = behind.Target >= 0 ? behind.Target : after.Target;
        var senders = MeasureSides.Of(Clause, agent >= 0 ? agent : behind.Owner);
        if (manner.IsAsked)
        {
            senders = MeasureSides.Of(Clause, behind.Owner);
        }
        return _writer.Written(act.Value == "force" ? "impose" : act.Act, act.First, thing, manner, senders, MeasureSides.Of(Clause, target), behind.On ?? after.On, thing.First, Math.Max(act.End, after.End));
    }

    // "lệnh trừng phạt của Mỹ đối với Iran": a measure in force, when both its sides are named.
    private CodedMeasure? OfNoun(MeasureMark thing)
    {
        var behind = MeasureSides.Behind(_sentence, thing, Clause.Sentence.End);
        if (behind.Owner < 0 || behind.Target < 0 || thing.Instrument is "waiver" or "measures" || Clause.Mention(behind.Owner).First > Clause.Mention(behind.Target).First)
        {
            return null;
        }
        return MeasureMannerReader.Read(_sentence, thing.First, isNoun: true) is { Status: MeasureStatus.Held } manner
            ? _writer.Written("impose", thing.First, thing, manner, MeasureSides.Of(Clause, behind.Owner), MeasureSides.Of(Clause, behind.Target), behind.On, thing.First, behind.End)
            : null;
    }
}
