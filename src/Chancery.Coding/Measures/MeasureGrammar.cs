using Chancery.Data;

namespace Chancery.Coding.Measures;

/// <summary>What the words around a verb of measures make of it: verb or noun, active or passive, and who stands between.</summary>
internal sealed class MeasureGrammar(MeasureSentence sentence)
{
    private ClauseView Clause => sentence.Clause;

    /// <summary>The first side that stands between two tokens; -1 when none does.</summary>
    public int MentionBetween(int from, int to)
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

    /// <summary>The passive word before a verb with at most the agent between; -1 when none.</summary>
    public int PassiveBefore(int verb)
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

    /// <summary>"do Mỹ áp đặt", "mà Mỹ áp đặt", "được Mỹ gia hạn": the last side between instrument and act that no target word opens; -1 when none.</summary>
    public int AgentOf(MeasureMark act, MeasureMark thing)
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

    /// <summary>"danh sách các mặt hàng cấm xuất khẩu": behind a noun the verb tells what kind of thing it is.</summary>
    public bool IsAttribute(int token) => token > Clause.Sentence.First && sentence.Text.Tokens[token - 1].Kind == Text.TokenKind.Syllable && !IsVerb(token)
        && sentence.EndingAt(MeasureWordKind.Act, token) is null && sentence.Text.GrammarAt(token - 1) is null;

    /// <summary>"trừng phạt" is a verb behind a side or a word of aspect, a noun behind other words.</summary>
    public bool IsVerb(int token)
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

    private bool IsRelative(int token) => sentence.EndingAt(MeasureWordKind.Relative, token + 1) is not null;
}
