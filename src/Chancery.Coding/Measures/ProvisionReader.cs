using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Reads what a text lays down: the verbs whose subject is the draft or resolution.</summary>
internal static class ProvisionReader
{
    // Between the text and its first verb stand its number, its organ and its sponsors.
    private const int SubjectReach = 22;

    private const int LongestProvision = 40;

    /// <summary>The provisions that a sentence tells of the text whose word ends at <paramref name="text"/>.</summary>
    public static List<DraftProvision> Read(ResolutionSentence sentence, int text)
    {
        var found = new List<DraftProvision>();
        var last = text;
        for (var i = text; i < sentence.Clause.Sentence.End && i - last <= SubjectReach; i++)
        {
            if (found.Count > 0 && IsEnd(sentence, i))
            {
                break;
            }
            if (sentence.At(ResolutionWordKind.Provision, i) is not { } verb || !IsOfText(sentence, i, text))
            {
                continue;
            }
            var end = End(sentence, verb.End);
            if (end - verb.End >= 1)
            {
                found.Add(new DraftProvision(verb.Value, new Evidence(sentence.Text.SpanOf(i, end), sentence.Text.Slice(i, end), "draft.provision")));
            }
            i = end - 1;
            last = end;
        }
        return found;
    }

    // Not a vote ("phản đối" behind a number), nor what a side says: "dự thảo bị Nga phản đối".
    private static bool IsOfText(ResolutionSentence sentence, int verb, int text)
    {
        if (sentence.Text.Tokens[verb - 1].Kind == Text.TokenKind.Number)
        {
            return false;
        }
        foreach (var mark in sentence.Marks)
        {
            if (mark.First <= verb && verb < mark.End && mark.Kind is not (ResolutionWordKind.Count or ResolutionWordKind.Adopt))
            {
                return false;
            }
        }
        var clause = sentence.Clause;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            if (clause.Mention(i).First >= text && clause.Mention(i).End <= verb && clause.Mention(i).Role.Length == 0 && verb - clause.Mention(i).End <= 2 && !clause.Mention(i).IsJoined)
            {
                return false;
            }
        }
        return !clause.Has(text, verb, GrammarKind.Saying) && !clause.Has(text, verb, GrammarKind.Passive) && !clause.Has(text, verb, GrammarKind.Clause)
            && !sentence.Has(ResolutionWordKind.Ballot, text, verb);
    }

    private static bool IsEnd(ResolutionSentence sentence, int token) =>
        sentence.Text.GrammarAt(token) is { Word.Kind: GrammarKind.Saying or GrammarKind.Clause or GrammarKind.Passive } word && word.First == token;

    private static int End(ResolutionSentence sentence, int from)
    {
        var end = from;
        while (end < sentence.Clause.Sentence.End && end - from < LongestProvision && !(sentence.Text.IsPunctuation(end) && sentence.Text.Text[sentence.Text.Tokens[end].Span.Start] is ',' or ';' or '.' or ':'))
        {
            if (end > from && sentence.Text.GrammarAt(end) is { } word && word.First == end
                && (word.Word.Kind is GrammarKind.Passive or GrammarKind.Saying or GrammarKind.Clause or GrammarKind.Subordinator || word.Word.Value == "by"))
            {
                break;
            }
            if (end > from && sentence.At(ResolutionWordKind.Provision, end) is not null && sentence.Text.GrammarAt(end - 1) is { Word.Kind: GrammarKind.And })
            {
                return end - 1;
            }
            end++;
        }
        while (end > from && sentence.Text.IsPunctuation(end - 1))
        {
            end--;
        }
        return end;
    }
}
