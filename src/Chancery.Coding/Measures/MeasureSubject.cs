using Chancery.Data;
using Chancery.Reading;

namespace Chancery.Coding.Measures;

/// <summary>Finds who does what a verb of measures says.</summary>
internal sealed class MeasureSubject(Reading.Reading reading, MeasureSentence sentence)
{
    private ClauseView Clause => sentence.Clause;

    /// <summary>The side right before a verb and its words of aspect, else the likeliest one; -1 where the subject is no state, or a text does it.</summary>
    public int Of(int verb)
    {
        var before = BeforeAspect(verb);
        if (Near(before) is >= 0 and var near)
        {
            return Head(near);
        }
        if (sentence.EndingAt(MeasureWordKind.Crowd, before) is not null || IsNominal(before))
        {
            return -1;
        }
        // "đe dọa B và áp thuế", "đe dọa B, áp thuế": the second verb has the subject of the first.
        if ((sentence.Text.GrammarAt(before - 1) is { Word.Kind: GrammarKind.And } || sentence.Text.IsMark(before - 1, ',')) && Leading(before) is >= 0 and var leading)
        {
            return leading;
        }
        var subject = SubjectFinder.Find(Clause, verb);
        return subject >= 0 && Clause.Mention(subject).Role == "by" ? CouncilBefore(subject) : subject;
    }

    /// <summary>The side that ends right before a token and is no complement; -1 when none does.</summary>
    public int Near(int token)
    {
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            // "cắt nguồn thu của Nga, EU thông qua ...": behind a comma a subject only looks like one more owner.
            if (Clause.Mention(i) is var near && near.End == token && Clause.IsSide(i) && (near.Role.Length == 0 || (near.IsJoined && sentence.Text.IsMark(near.First - 1, ','))))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>"vấn đề áp đặt trừng phạt": true when a noun stands before the verb that is no verb itself ("Mỹ quyết định").</summary>
    public bool IsNominal(int verb)
    {
        if (sentence.EndingAt(MeasureWordKind.Nominal, verb) is not { } noun)
        {
            return false;
        }
        var before = BeforeAspect(noun.First);
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            if (Clause.Mention(i).End == before && Clause.Mention(i).Role.Length == 0)
            {
                return false;
            }
        }
        return true;
    }

    private int Leading(int verb)
    {
        var from = verb - 1;
        while (from > Clause.Sentence.First && sentence.Text.GrammarAt(from) is not { Word.Kind: GrammarKind.Subordinator or GrammarKind.Clause or GrammarKind.Saying or GrammarKind.That })
        {
            from--;
        }
        for (var i = Clause.FirstMention; i < Clause.EndMention && Clause.Mention(i).End < verb; i++)
        {
            if (Clause.Mention(i).First >= from && !(Clause.Mention(i).IsJoined && Head(i) == i) && Clause.Mention(i).Role.Length == 0 && Clause.IsSide(i) && !Clause.IsAttribute(i) && !sentence.Text.IsMark(Clause.Mention(i).End, ','))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The first token of a verb's words of aspect, and of a time among them.</summary>
    public int BeforeAspect(int verb)
    {
        var before = verb;
        while (before > Clause.Sentence.First)
        {
            // "vì quyết định gia hạn": behind no side the word is a noun.
            if (sentence.EndingAt(MeasureWordKind.Nominal, before) is { } noun && Near(noun.First) < 0)
            {
                break;
            }
            if (sentence.Text.GrammarAt(before - 1) is { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Possible or GrammarKind.Negation or GrammarKind.Filler or GrammarKind.Off } word)
            {
                before = word.First;
            }
            else if (TimeEndingAt(before) is { } time)
            {
                before = time;
            }
            else if (sentence.EndingAt(MeasureWordKind.May, before) is { } may)
            {
                before = may.First;
            }
            else
            {
                break;
            }
        }
        return before;
    }

    // "Hội đồng Bảo an ngày 5/8 thông qua": a time may stand between subject and verb.
    private int? TimeEndingAt(int token)
    {
        for (var i = Ordered.FirstAtOrAfter(reading.Times, Clause.Sentence.First, t => t.FirstToken); i < reading.Times.Length && reading.Times[i].FirstToken < token; i++)
        {
            if (reading.Times[i].EndToken == token)
            {
                return reading.Times[i].FirstToken;
            }
        }
        return null;
    }

    // "Mỹ và Liên minh châu Âu (EU)": the short form in brackets belongs to the name before.
    private int Head(int at)
    {
        var head = at;
        while (head > Clause.FirstMention && Clause.IsSide(head - 1)
            && (Clause.Mention(head).IsJoined || (sentence.Text.IsMark(Clause.Mention(head).First - 1, '(') && Clause.Mention(head - 1).Country == Clause.Mention(head).Country)))
        {
            head--;
        }
        // "với sự nhất trí của Trung Quốc và Nga, Hội đồng Bảo an ...": a complement and a subject are no list.
        return Clause.Mention(head).Role.Length == 0 && Clause.Mention(at).Role.Length == 0 ? head : at;
    }

    // "Hội đồng Bảo an bỏ phiếu về nghị quyết do Mỹ soạn thảo, theo đó mở rộng trừng phạt": the organ does it.
    private int CouncilBefore(int mention)
    {
        for (var i = mention - 1; i >= Clause.FirstMention; i--)
        {
            if (Clause.Mention(i).Country is "UNSC" or "UNO")
            {
                return i;
            }
        }
        return -1;
    }
}
