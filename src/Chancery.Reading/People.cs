namespace Chancery.Reading;

/// <summary>The persons of a report and their mentions by name, in order.</summary>
public sealed record People(IReadOnlyList<Person> Persons, IReadOnlyList<NamedMention> Mentions)
{
    // A list of thousands is no report; of so many holders of one rank none can be meant by the rank alone.
    private const int MostOfRank = 100;

    private readonly Dictionary<string, Person[]> _byRank = Persons.Where(p => p.Office is not null)
        .GroupBy(p => p.Office!.Rank, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Take(MostOfRank).ToArray(), StringComparer.Ordinal);

    /// <summary>The persons whose office has a rank, in the order of their first mention.</summary>
    public IReadOnlyList<Person> OfRank(string rank) => _byRank.GetValueOrDefault(rank) ?? [];

    /// <summary>The mention whose name begins at a token; null when none does.</summary>
    public NamedMention? NamedAt(int token)
    {
        var at = Ordered.FirstAtOrAfter(Mentions, token, m => m.Name.First);
        return at < Mentions.Count && Mentions[at].Name.First == token ? Mentions[at] : null;
    }
}
