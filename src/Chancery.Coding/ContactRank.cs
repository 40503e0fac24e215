using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Tells from the ranks of those who meet whether a meeting is a summit: two heads of state or government, named or not.</summary>
internal static class ContactRank
{
    private const string Leader = "leader";

    /// <summary>True when leaders of two states or more take part.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="mentions">The mentions that are the contact's sides.</param>
    /// <param name="actors">The sides.</param>
    public static bool IsBetweenLeaders(ClauseView clause, IEnumerable<int> mentions, List<Actor> actors)
    {
        var states = actors.Where(a => IsLeader(a.Person)).Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var counterparts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var at in mentions)
        {
            // "hai nhà lãnh đạo", "lãnh đạo Triều Tiên": nobody named.
            var mention = clause.Mention(at);
            if (mention is { Kind: MentionKind.Role, Office.Level: Leader } or { Kind: MentionKind.Group, Head.Class: Leader })
            {
                states.UnionWith(clause.Actors(at).Select(a => a.Country).OfType<string>());
            }
            else if (mention.Office is { HasSpecificTitle: false })
            {
                counterparts.UnionWith(clause.Actors(at).Select(a => a.Country).OfType<string>());
            }
        }
        // A leader's counterpart is a leader.
        return states.Count >= 2 || (states.Count == 1 && !counterparts.IsSubsetOf(states));
    }

    /// <summary>True for somebody who leads a state or government, by the report or by the authority file.</summary>
    public static bool IsLeader(Person? person) => person is { Office.Level: Leader } or { HasLed: true, Office: null or { HasSpecificTitle: false } };
}
