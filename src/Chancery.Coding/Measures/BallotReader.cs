using System.Globalization;
using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Coding.Measures;

/// <summary>Reads the votes that a sentence tells: counts ("13 phiếu thuận") and members ("Nga bỏ phiếu trắng").</summary>
internal static class BallotReader
{
    // "14 trong số 15 thành viên bỏ phiếu thuận": the number stands this near.
    private const int NumberReach = 3;

    /// <summary>The ballot; null when the sentence tells no vote.</summary>
    public static DraftBallot? Read(ResolutionSentence sentence)
    {
        var votes = new Dictionary<string, (int? Count, List<Side> Members)>(StringComparer.Ordinal);
        var hasBallots = sentence.Marks.Any(m => m.Kind == ResolutionWordKind.Count && m.End - m.First > 1 && IsBallot(sentence, m.First));
        foreach (var mark in sentence.Marks)
        {
            if (mark.Kind is not (ResolutionWordKind.Count or ResolutionWordKind.Cast))
            {
                continue;
            }
            var count = Number(sentence, mark.First);
            var isCast = mark.Kind == ResolutionWordKind.Cast;
            var members = isCast && count is null ? Casting(sentence, mark.First) : Behind(sentence, mark.End);
            // "ủng hộ" and "phản đối" are votes only beside counted ones: "15 ủng hộ - 0 phản đối".
            var isVote = isCast || (count is not null && (IsBallot(sentence, mark.First) || hasBallots || sentence.First(ResolutionWordKind.Adopt) is not null));
            if (!isVote && !(IsBallot(sentence, mark.First) && members.Count > 0))
            {
                continue;
            }
            if (count is null && members.Count == 0)
            {
                continue;
            }
            var known = votes.GetValueOrDefault(mark.Value, (null, []));
            known.Members.AddRange(members.Where(m => !known.Members.Exists(k => k.Country == m.Country)));
            votes[mark.Value] = (known.Count ?? count, known.Members);
        }
        return votes.Count == 0 ? null : new DraftBallot(Of(votes, "for"), Of(votes, "against"), Of(votes, "abstain"));
    }

    /// <summary>Both ballots in one.</summary>
    public static DraftBallot? Join(DraftBallot? a, DraftBallot? b) => a is null ? b : b is null ? a : new DraftBallot(Join(a.For, b.For), Join(a.Against, b.Against), Join(a.Abstain, b.Abstain));

    private static BallotCount Join(BallotCount a, BallotCount b) =>
        new(a.Count ?? b.Count, [.. a.Members, .. b.Members.Where(m => !a.Members.Any(k => k.Country == m.Country))]);

    private static BallotCount Of(Dictionary<string, (int? Count, List<Side> Members)> votes, string kind) =>
        votes.TryGetValue(kind, out var vote) ? new BallotCount(vote.Count, vote.Members) : new BallotCount(null, []);

    // "phiếu thuận", not "ủng hộ".
    private static bool IsBallot(ResolutionSentence sentence, int mark) =>
        sentence.At(ResolutionWordKind.Count, mark) is { } word && word.End - mark >= 2 && sentence.At(ResolutionWordKind.Provision, mark) is null;

    private static int? Number(ResolutionSentence sentence, int mark)
    {
        var start = sentence.Clause.Sentence.First;
        for (var i = mark - 1; i >= Math.Max(start, mark - NumberReach) && !sentence.Text.IsPunctuation(i); i--)
        {
            var token = sentence.Text.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                if (sentence.Has(ResolutionWordKind.Needed, Math.Max(start, i - 3), i))
                {
                    return null;
                }
                return int.TryParse(token.Span.Of(sentence.Text.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 200 ? number : null;
            }
            for (var first = Math.Max(start, i - 1); first <= i; first++)
            {
                if (i == mark - 1 && sentence.At(ResolutionWordKind.Number, first) is { } word && word.End == i + 1)
                {
                    return int.Parse(word.Value, CultureInfo.InvariantCulture);
                }
            }
        }
        return null;
    }

    private static List<Side> Casting(ResolutionSentence sentence, int cast) => MeasureSides.Of(sentence.Clause, sentence.SubjectBefore(cast));

    // "một phiếu trắng (Pakistan)", "một phiếu chống từ Hà Lan", "phiếu chống của Nga và Trung Quốc".
    private static List<Side> Behind(ResolutionSentence sentence, int end)
    {
        for (var i = end; i < Math.Min(end + 3, sentence.Clause.Sentence.End); i++)
        {
            if (MeasureSides.MentionAt(sentence.Clause, i) is >= 0 and var mention)
            {
                return i == end || sentence.Clause.Mention(mention).Role == "at" ? [] : MeasureSides.Of(sentence.Clause, mention);
            }
            if (!sentence.Text.IsMark(i, '(') && sentence.Text.GrammarAt(i) is not { Word.Kind: GrammarKind.Preposition } && !sentence.Text.IsMark(i, ':'))
            {
                return [];
            }
        }
        return [];
    }
}
