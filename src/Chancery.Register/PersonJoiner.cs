namespace Chancery.Register;

/// <summary>
/// Joins short forms of names with the one long form that they can belong to: "Biden" with "Joe Biden", "Moon" with
/// "Moon Jae-in". The short form's words open or close the long one's, and the state is known and the same. A short form
/// that two people answer to stays apart, and so does one that a report names beside the long form: there they are two.
/// </summary>
internal static class PersonJoiner
{
    /// <summary>The people after joining, in no order. Summaries that take in others are changed.</summary>
    /// <param name="people">Every person of a register, or of a state, with the words of the name.</param>
    public static IEnumerable<PersonSummary> Join(IReadOnlyCollection<PersonSummary> people)
    {
        var joined = new List<PersonSummary>(people.Count);
        foreach (var state in people.GroupBy(p => p.Country, StringComparer.Ordinal))
        {
            if (state.Key is null)
            {
                joined.AddRange(state);
            }
            else
            {
                JoinState(state, joined);
            }
        }
        return joined;
    }

    // The longest first, so that what a short form may belong to is known when its turn comes.
    private static void JoinState(IEnumerable<PersonSummary> people, List<PersonSummary> joined)
    {
        var byOuterWord = new Dictionary<string, HashSet<PersonSummary>>(StringComparer.Ordinal);
        foreach (var person in people.OrderByDescending(p => p.Words.Count).ThenBy(p => p.Key, StringComparer.Ordinal).ToList())
        {
            var whole = Whole(person, byOuterWord);
            if (whole is null)
            {
                joined.Add(person);
            }
            else
            {
                whole.TakeIn(person);
            }
            foreach (var word in (string[])[person.Words[0], person.Words[^1]])
            {
                byOuterWord.TryAdd(word, []);
                byOuterWord[word].Add(whole ?? person);
            }
        }
    }

    private static PersonSummary? Whole(PersonSummary person, Dictionary<string, HashSet<PersonSummary>> byOuterWord)
    {
        var candidates = new[] { person.Words[0], person.Words[^1] }
            .SelectMany(w => byOuterWord.TryGetValue(w, out var of) ? of : [])
            .Distinct()
            .Where(c => c.HasFormAround(person))
            .Take(2)
            .ToList();
        return candidates is [var one] && !one.SharesReport(person) ? one : null;
    }
}
