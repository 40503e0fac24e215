using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Reads from the words before an act whether it is done, planned, asked for, threatened or refused.</summary>
internal static class MeasureMannerReader
{
    // Words of aspect and asking stand this many tokens before the act at most.
    private const int Reach = 20;

    // Behind two sides the words belong to another clause.
    private const int MostSides = 2;

    /// <summary>The manner of an act that begins at <paramref name="act"/>; null when it is only supposed, opposed or an aim. What is opposed as a noun is there all the same.</summary>
    public static MeasureManner? Read(MeasureSentence sentence, int act, bool isNoun = false)
    {
        var clause = sentence.Clause;
        MeasureStatus? status = null;
        var sides = 0;
        var isDone = false;
        for (var i = act - 1; i >= Math.Max(clause.Sentence.First, act - Reach) && (!sentence.IsBorder(i) || IsBracket(sentence, i)) && sides <= MostSides; i--)
        {
            if (sentence.EndingAt(MeasureWordKind.Suppose, i + 1) is { Value: "suppose" } || (!isNoun && sentence.EndingAt(MeasureWordKind.Oppose, i + 1) is not null))
            {
                return null;
            }
            if (sentence.EndingAt(MeasureWordKind.Threat, i + 1) is { } threat)
            {
                return isDone ? new MeasureManner(MeasureStatus.Held) : new MeasureManner(MeasureStatus.Threatened, threat.First);
            }
            if (sentence.EndingAt(MeasureWordKind.Ask, i + 1) is { } ask)
            {
                return isDone ? new MeasureManner(MeasureStatus.Held) : status == MeasureStatus.Off || IsDenied(sentence, ask.First) ? null : new MeasureManner(MeasureStatus.Proposed, ask.First, true);
            }
            if (sentence.EndingAt(MeasureWordKind.Refuse, i + 1) is { Value: "refuse" } refuse && !isDone && (sides == 0 || IsSideStart(clause, refuse.End)))
            {
                status = MeasureStatus.Off;
                i = refuse.First;
                continue;
            }
            if (sentence.EndingAt(MeasureWordKind.May, i + 1) is { } may && !isDone && (sides == 0 || IsSideStart(clause, may.End)))
            {
                status = status is null or MeasureStatus.Planned ? Of(may.Value) : status;
                i = may.First;
                continue;
            }
            if (clause.Text.GrammarAt(i) is { } word)
            {
                // "sau khi", "việc": what stands before belongs to another clause, and what follows has been done.
                if (word.Word.Kind == GrammarKind.Subordinator && IsCondition(sentence, word.First))
                {
                    return null;
                }
                if (word.Word.Kind is GrammarKind.Saying or GrammarKind.That or GrammarKind.Clause or GrammarKind.Subordinator)
                {
                    break;
                }
                if (word.Word.Kind == GrammarKind.Purpose && status is null && !isDone)
                {
                    return null;
                }
                // "có thể bị Mỹ trừng phạt": the agent stands between the words of aspect and the verb.
                sides = word.Word.Kind == GrammarKind.Passive ? 0 : sides;
                isDone |= word.Word.Kind == GrammarKind.Past && status is null;
                i = word.First;
            }
            sides += IsSideEnd(clause, i + 1) ? 1 : 0;
        }
        return new MeasureManner(status ?? MeasureStatus.Held);
    }

    private static bool IsBracket(MeasureSentence sentence, int token) => sentence.Text.IsMark(token, '(') || sentence.Text.IsMark(token, ')');

    // "chỉ hợp tác khi Mỹ dỡ bỏ": what stands behind "khi" is a condition.
    private static bool IsCondition(MeasureSentence sentence, int subordinator)
    {
        for (var i = subordinator - 1; i >= Math.Max(sentence.Clause.Sentence.First, subordinator - 6) && !sentence.IsBorder(i); i--)
        {
            if (sentence.At(MeasureWordKind.Suppose, i) is { Value: "only" })
            {
                return true;
            }
        }
        return false;
    }

    private static MeasureStatus Of(string value) => value switch
    {
        "planned" => MeasureStatus.Planned,
        "proposed" => MeasureStatus.Proposed,
        "held" => MeasureStatus.Held,
        _ => MeasureStatus.Possible,
    };

    // "không yêu cầu Mỹ dỡ bỏ": nothing is asked.
    private static bool IsDenied(MeasureSentence sentence, int ask) =>
        sentence.EndingAt(MeasureWordKind.Refuse, ask) is not null || sentence.Text.GrammarAt(ask - 1) is { Word.Kind: GrammarKind.Negation };

    // "khả năng Mỹ áp đặt": the word stands before the subject.
    private static bool IsSideStart(ClauseView clause, int token)
    {
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            if (clause.Mention(i).First == token && clause.IsSide(i))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsSideEnd(ClauseView clause, int token)
    {
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            if (clause.Mention(i).End == token && clause.IsSide(i))
            {
                return true;
            }
        }
        return false;
    }
}
