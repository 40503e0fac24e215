using Chancery.Data;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Reads how a clause is presented: by the words right before its subject, by the head of its sentence, by the verb that it shares.</summary>
internal static class OutlookReader
{
    // "nếu như trong khi đó A ...": a supposition need not stand right before its subject.
    private const int ReachOfSupposition = 3;

    // "khả năng về việc A ...", "dự đoán rằng A ...": linking words between a word of doubt and the subject.
    private const int LongestLink = 4;

    // "Cũng theo kế hoạch, A ...": the head of a sentence.
    private const int LongestHead = 4;

    // A verb's objects may part it from the one joined to it.
    private const int LongestJoint = 30;

    /// <summary>How the words before a subject present its clause.</summary>
    public static Outlook Before(ClauseView clause, int subject)
    {
        if (subject < 0)
        {
            return Outlook.None;
        }
        for (var i = subject - 1; i >= Math.Max(clause.Sentence.First, subject - ReachOfSupposition); i--)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.If })
            {
                return Outlook.Unreal;
            }
        }
        for (var i = subject - 1; i >= Math.Max(clause.Sentence.First, subject - LongestLink); i--)
        {
            if (clause.Text.GrammarAt(i) is not { } word || clause.Text.IsPunctuation(i))
            {
                return Outlook.None;
            }
            if (Said(word, i == subject - 1) is { } said)
            {
                return said;
            }
            if (word.Word.Kind is not (GrammarKind.That or GrammarKind.Filler or GrammarKind.Copula))
            {
                return Outlook.None;
            }
            i = word.First;
        }
        return Outlook.None;
    }

    private static Outlook? Said(GrammarLabel word, bool isNext) => word.Word switch
    {
        { Kind: GrammarKind.Possible } or { Kind: GrammarKind.Unsure, Value: "doubt" or "chance" } => Outlook.Possible,
        { Kind: GrammarKind.Unsure, Value: "unreal" } => Outlook.Unreal,
        { Kind: GrammarKind.Future } when isNext => Outlook.Planned,
        _ => null,
    };

    /// <summary>True when the head of the sentence says that what follows is to be: "Theo kế hoạch, ...", "Dự kiến ngày 5/6, ...".</summary>
    public static bool IsAhead(ClauseView clause, int before)
    {
        for (var i = clause.Sentence.First; i < Math.Min(before, clause.Sentence.First + LongestHead) && !clause.Text.IsPunctuation(i); i++)
        {
            if (clause.Text.GrammarAt(i) is not { } word)
            {
                return false;
            }
            if (word.Word is { Kind: GrammarKind.Future, Value: "plan" } or { Value: "next" })
            {
                return !OpensClause(clause, word.End, before);
            }
        }
        return false;
    }

    // "Dự kiến hội nghị họp tuần tới, sau khi A tấn công B": the head speaks of the main clause alone.
    private static bool OpensClause(ClauseView clause, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Subordinator or GrammarKind.Clause })
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// The word of aspect that a verb shares with the one before it: "sẽ thăm A và gặp B", "sẽ hội đàm với A, yết kiến B"; null when
    /// the verb is joined to none.
    /// </summary>
    public static GrammarLabel? Shared(ClauseView clause, int verb, int subjectEnd)
    {
        var at = verb - 1;
        while (at > subjectEnd && clause.Text.GrammarAt(at) is { Word.Kind: GrammarKind.Filler } filler)
        {
            at = filler.First - 1;
        }
        if (subjectEnd < 0 || at <= subjectEnd || at - subjectEnd > LongestJoint || !(clause.Text.IsMark(at, ',') || clause.Text.GrammarAt(at) is { Word.Kind: GrammarKind.And }))
        {
            return null;
        }
        for (var i = at - 1; i >= subjectEnd; i--)
        {
            if (clause.Text.GrammarAt(i) is not { } word)
            {
                continue;
            }
            i = word.First;
            switch (word.Word.Kind)
            {
                case GrammarKind.Possible:
                    return i == subjectEnd ? word : null;
                case GrammarKind.Future or GrammarKind.Past:
                    return word;
                case GrammarKind.Saying or GrammarKind.That or GrammarKind.Clause or GrammarKind.Subordinator:
                    return null;
            }
        }
        return null;
    }
}
