using Chancery.Model;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding.Claims;

/// <summary>Finds whose contacts a claim counts: those of people, of whoever holds an office, or of states.</summary>
internal static class ClaimSides
{
    // "một vị".
    private const int LongestAny = 2;

    /// <summary>The sides of a claim made of a contact with these sides.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="sides">The sides.</param>
    /// <param name="first">Index of the first token of the claim.</param>
    /// <param name="end">Index just past its last.</param>
    /// <param name="any">Words before an office of which every holder counts.</param>
    public static List<Side> Of(ClauseView clause, EventSides sides, int first, int end, PhraseTable<string> any)
    {
        var offices = Offices(clause, first, end, any);
        var counted = new List<Side>();
        foreach (var actor in sides.Actors.Concat(sides.Recipients))
        {
            var side = offices.TryGetValue(actor.Country ?? "", out var office) ? new Side(actor.Country, null, office) : new Side(actor.Country, actor.Person?.Name);
            if (!counted.Contains(side))
            {
                counted.Add(side);
            }
        }
        return counted;
    }

    // "một tổng thống Mỹ", "ngoại trưởng hai nước", and an office of which the report names no holder: whoever holds it counts.
    private static Dictionary<string, string> Offices(ClauseView clause, int first, int end, PhraseTable<string> any)
    {
        var offices = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.Kind != MentionKind.Role || mention.First < first || mention.First >= end)
            {
                continue;
            }
            var isOfGroup = i + 1 < clause.EndMention && clause.Mention(i + 1) is { Kind: MentionKind.Group } group && group.First == mention.End;
            var isAny = isOfGroup || IsBehind(clause, any, mention.First);
            foreach (var actor in clause.Actors(isOfGroup ? i + 1 : i))
            {
                if (isAny || actor.Person is null)
                {
                    offices.TryAdd(actor.Country ?? "", clause.Text.Slice(mention.First, mention.End));
                }
            }
        }
        return offices;
    }

    private static bool IsBehind(ClauseView clause, PhraseTable<string> any, int end)
    {
        for (var i = Math.Max(clause.Sentence.First, end - LongestAny); i < end; i++)
        {
            if (any.TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), i, out var length, out _) && i + length == end)
            {
                return true;
            }
        }
        return false;
    }
}
