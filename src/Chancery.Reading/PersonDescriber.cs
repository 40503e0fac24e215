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
            person.Country = stated ?? known?.Country ?? (SpeaksForState(person.Office) ? FromContext(person, own, persons, mentions) : null);
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

    // Offices that exist only in the service of a state: their holder serves some state, named or not; so do the members of a ruling house.
    private bool SpeaksForState(Office? office) =>
        office is { } held && held is { Level: "leader" or "minister" or "envoy" } or { Rank: "spokesperson" or "ambassador" or "royal" } && !(held.Rank == "leader" && NamesUnknownBody(held));

    // "Chủ tịch Hiệp hội nhà báo": whom a body that no list knows serves is not to be told.
    private bool NamesUnknownBody(Office office)
    {
        for (var i = office.First; i < office.End; i++)
        {
            if (text.LabelAt(i) is null && text.Tokens[i].IsCapitalised)
            {
                return true;
            }
        }
        return false;
    }

    // "Quốc vương Salman của Saudi Arabia".
    private string? StateBehind(List<NamedMention> own)
    {
        foreach (var mention in own)
        {
            if (text.GrammarAt(mention.Name.End) is { Word.Value: "of" } of && text.LabelAt(of.End) is { Lexeme: { Kind: LexemeKind.State, Code: { } code } })
            {
                return code;
            }
        }
        return null;
    }

    // "Tổng thống Macron và phu nhân Brigitte": a spouse serves with whoever is named before.
    private static string? Spouse(Person person, List<NamedMention> own, List<NamedMention> mentions)
    {
        foreach (var mention in own)
        {
            var before = Ordered.FirstAtOrAfter(mentions, mention.First, m => m.First) - 1;
            if (before >= 0 && mentions[before].Name.Sentence == mention.Name.Sentence && !ReferenceEquals(mentions[before].Person, person) && mentions[before].Person.Country is { } country)
            {
                return country;
            }
        }
        return null;
    }

    // "Đại sứ quán Mỹ tại Nga": where an embassy lies is not whom it serves.
    private bool IsPlace(Label label) => text.GrammarAt(label.First - 1) is { Word: { Kind: GrammarKind.Preposition, Value: "at" } };

    // "Ngoại trưởng Zarif" in a report on Iran: a public title without a state serves the state last named before it in its sentence,
    // else the state whose other office-holders the report names most.
    private string? FromContext(Person person, List<NamedMention> own, List<Person> persons, List<NamedMention> mentions)
    {
        if (StateBehind(own) is { } stated)
        {
            return stated;
        }
        if (person.Office is { Rank: "royal", Level: "none" })
        {
            return Spouse(person, own, mentions);
        }
        // A prince belongs to the house of the other royals whom the report names.
        if (person.Office is { Rank: "royal", Level: not "leader" })
        {
            return persons.Take(MostCompared).FirstOrDefault(p => p is { Office: { Rank: "royal", Level: not "none" }, Country: not null } && !ReferenceEquals(p, person))?.Country;
        }
        foreach (var mention in own)
        {
            var floor = text.Sentences[Math.Max(0, mention.Name.Sentence - 1)].First;
            for (var i = mention.First - 1; i >= floor; i--)
            {
                if (text.LabelAt(i) is { Lexeme: { Kind: LexemeKind.State or LexemeKind.House, Code: { } code } } label && (person.Office is not { Rank: "ambassador" } || !IsPlace(label)))
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
