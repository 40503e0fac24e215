using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Makes a measure of what was found in a sentence: its sides, times, basis, holder and evidence.</summary>
internal sealed class MeasureWriter(Reading.Reading reading, MeasureSentence sentence, MeasureSubject subjects, MeasureGrammar grammar)
{
    private ClauseView Clause => sentence.Clause;

    /// <summary>A measure that its senders do, or are asked to do; null where neither sender nor target can be told.</summary>
    public CodedMeasure? Active(string act, int first, MeasureMark thing, MeasureManner manner, MeasureReach behind, List<Side> senders)
    {
        if (senders.Count == 0 && !(manner.IsAsked && behind.Target >= 0))
        {
            return null;
        }
        return Written(act, first, thing, manner, senders, MeasureSides.Of(Clause, behind.Target), behind.On, FirstOf(new MeasureMark(first, first, MeasureWordKind.Act, act)), behind.End);
    }

    /// <summary>"Iran bị Mỹ áp đặt lệnh trừng phạt": the patient stands before the passive word, the agent behind it.</summary>
    public CodedMeasure? Passive(MeasureMark act, MeasureMark thing, MeasureManner manner, int passive, MeasureReach behind)
    {
        var agent = grammar.MentionBetween(passive, act.First);
        var patient = SubjectFinder.Find(Clause, passive);
        if (patient < 0 || (agent < 0 && behind.Owner < 0))
        {
            return null;
        }
        var senders = MeasureSides.Of(Clause, agent >= 0 ? agent : behind.Owner);
        return Written(act.Act, act.First, thing, manner, senders, MeasureSides.Of(Clause, patient), behind.On, Math.Min(Clause.Mention(patient).First, act.First), behind.End);
    }

    /// <summary>The measure with its times, its basis and its holder; null where no side is left, or where a draft resolution tells it.</summary>
    public CodedMeasure? Written(string act, int at, MeasureMark thing, MeasureManner manner, List<Side> senders, List<Side> targets, string? on, int first, int end)
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

    /// <summary>Whoever is asked to act, or owns what is eased, or does it.</summary>
    public List<Side> Senders(MeasureMark act, MeasureManner manner, MeasureReach behind)
    {
        if (manner.IsAsked)
        {
            var asked = grammar.MentionBetween(manner.Pivot, act.First);
            return MeasureSides.Of(Clause, behind.Owner >= 0 ? behind.Owner : asked);
        }
        // "Bắc Kinh ban hành lệnh cấm than của Bình Nhưỡng": whoever stands right before the verb imposes it.
        if (behind.Owner >= 0 && (act.Act != "impose" || subjects.Near(subjects.BeforeAspect(act.First)) < 0))
        {
            return MeasureSides.Of(Clause, behind.Owner);
        }
        return MeasureSides.Of(Clause, subjects.Of(manner.Pivot >= 0 ? manner.Pivot : act.First));
    }

    /// <summary>Where the evidence of an act begins: at its subject, else at itself.</summary>
    public int FirstOf(MeasureMark act)
    {
        var subject = subjects.Of(act.First);
        return subject < 0 ? act.First : Clause.Mention(subject).First;
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
            return NameOf(subjects.Of(manner.Pivot));
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
}
