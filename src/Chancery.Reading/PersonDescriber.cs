using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Gives persons their state, office and gender from all their mentions.</summary>
internal sealed class PersonDescriber(LabelledText text, DataSet data)
{
    // Of more persons the first ones tell whom a report is about.
    private const int MostCompared = 50;

    private readonly Tokenizer _tokenizer = new(data.Vocabulary);

    public void Describe(List<Person> persons, List<NamedMention> mentions)
    {
        var byPerson = mentions.ToLookup(m => m.Person);
        foreach (var person in persons)
        {
            var own = byPerson[person].ToList();
            var offices = own.SelectMany(m => new[] { m.Before, m.After }).OfType<Office>().ToList();
            var known = data.Authority.Find(NameKey.Of(person.Name));
            var stated = StatedCountry(offices, known?.Country);
            person.Office = Fullest(offices.Where(o => stated is null || o.Country is null || o.Country == stated)) ?? Fullest(offices);
            var isPrivate = person.Office is { Rank: "academic" or "business" or "other" };
            person.Country = stated ?? known?.Country ?? (SpeaksForState(person.Office) ? FromContext(person, own, persons) : null);
            person.Gender ??= offices.Select(o => o.Gender).FirstOrDefault(g => g is not null) ?? HonorificGender(own) ?? known?.Gender;
            person.HasLed = known is not null && HasLed(known);
            person.IsPublic = known is not null || (person.Office is not null && !isPrivate);
        }
    }

    private bool HasLed(AuthorityPerson known) => data.Authority.Tenures(known.Id).Any(t => _tokenizer.Tokenize(t.Office) is var tokens
        && data.Lexicon.TryMatch(tokens, 0, out _, out var title) && title is { Kind: LexemeKind.Title, Class: "head-of-state" or "head-of-government" or "royal" or "leader", Level: "leader" });

    // The office that names its state, and of those the longest; a bare title only where there is no better.
    private static Office? Fullest(IEnumerable<Office> offices)
    {
        Office? best = null;
        foreach (var office in offices)
        {
            if (best is null || Weight(office) > Weight(best))
            {
                best = office;
            }
        }
        return best;
    }

    private static int Weight(Office office) => (office.Country is null ? 0 : 1000) + (office.HasSpecificTitle ? 200 : 0) + (office.End - office.First);

    // Where the report's titles and the authority file differ, the report has to say so twice: one title may be misread.
    private static string? StatedCountry(List<Office> offices, string? known)
    {
        var stated = offices.Select(o => o.Country).OfType<string>().ToList();
        if (known is null || stated.Count == 0 || stated.Contains(known))
        {
            return known is not null && stated.Contains(known) ? known : stated.FirstOrDefault();
        }
        return stated.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
    }

    private char? HonorificGender(List<NamedMention> own)
    {
        foreach (var mention in own)
        {
            if (mention.First < mention.Name.First && text.LabelAt(mention.First) is { Lexeme: { Kind: LexemeKind.Honorific, Gender: { } gender } })
            {
                return gender;
            }
        }
        return null;
    }

    // Offices that exist only in the service of a state: their holder serves some state, named or not.
    private static bool SpeaksForState(Office? office) => office is { Level: "leader" or "minister" or "envoy" } or { Rank: "spokesperson" or "ambassador" };

    // "Ngoại trưởng Zarif" in a report on Iran: a public title without a state serves the state last named before it in its sentence,
    // else the state whose other office-holders the report names most.
    private string? FromContext(Person person, List<NamedMention> own, List<Person> persons)
    {
        foreach (var mention in own)
        {
            var floor = text.Sentences[Math.Max(0, mention.Name.Sentence - 1)].First;
            for (var i = mention.First - 1; i >= floor; i--)
            {
                if (text.LabelAt(i) is { Lexeme: { Kind: LexemeKind.State or LexemeKind.House, Code: { } code } })
                {
                    return code;
                }
            }
        }
        return persons.Take(MostCompared).Where(p => p.Country is not null && !ReferenceEquals(p, person))
            .GroupBy(p => p.Country, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(p => p.Count))
            .FirstOrDefault()?.Key;
    }
}
