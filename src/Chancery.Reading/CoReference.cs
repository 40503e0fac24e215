using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>Settles whom each mention means, reading a report in order: pronouns, offices without names, groups, back references.</summary>
public static class CoReference
{
    // A group's members are looked for in this many sentences before it; further back the report has moved on.
    private const int Memory = 3;

    // No reader looks back further for whom a word means, in mentions.
    private const int Horizon = 200;

    /// <summary>The actors of each mention, at the mention's index; empty where nobody is meant or it is not to be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The mentions in order.</param>
    /// <param name="people">The report's persons.</param>
    public static ImmutableArray<Actor>[] Resolve(LabelledText text, Mention[] mentions, People people)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(people);
        var actors = new ImmutableArray<Actor>[mentions.Length];
        var main = MainCountries(mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            actors[i] = Actors(text, mentions, actors, i, people, main);
        }
        return actors;
    }

    private static ImmutableArray<Actor> Actors(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] known, int at, People people, string[] main)
    {
        var mention = mentions[at];
        return mention.Kind switch
        {
            MentionKind.Person => [new Actor(mention.Country, mention.Person)],
            MentionKind.Compound => mention.Parts,
            // A body that no list knows is a side of its own, without a code.
            MentionKind.Body when mention.Country is null => [],
            MentionKind.State or MentionKind.Body => [new Actor(mention.Country) { IsPrivate = mention.IsPrivate }],
            MentionKind.Organ => Organ(text, mention, mention.Country ?? JoinedState(mentions, at) ?? LastState(mentions, known, at)),
            MentionKind.Role => Role(mentions, known, at, people),
            MentionKind.Pronoun => LastPerson(mentions, known, at, mention.Gender),
            MentionKind.BackReference => BackReference(mentions, known, at),
            MentionKind.Group => Group(mentions, known, at, main),
            _ => [],
        };
    }

    private static ImmutableArray<Actor> One(string? country, Person? person) => country is null && person is null ? [] : [new Actor(country, person)];

    private static ImmutableArray<Actor> Role(Mention[] mentions, ImmutableArray<Actor>[] known, int at, People people)
    {
        var mention = mentions[at];
        var office = mention.Office!;
        // A scholar, a reporter or a company's head acts for no state.
        if (office.Rank is "academic" or "business" or "other")
        {
            return mention.Country is null ? [] : [new Actor(mention.Country) { IsPrivate = true }];
        }
        if (!office.HasSpecificTitle || mention.IsPlural)
        {
            return One(mention.Country, null);
        }
        Person? best = null;
        foreach (var person in people.OfRank(office.Rank))
        {
            // The office has to be the same one: the same rank in the service of the same state.
            if (person.Office is { } theirs && theirs.Rank == office.Rank && theirs.Level == office.Level
                && (mention.Country is null || person.Country == mention.Country) && person.First < mention.End + 400
                && (best is null || person.Count > best.Count))
            {
                best = person;
            }
        }
        return One(mention.Country ?? best?.Country ?? LastState(mentions, known, at), office.Rank is "official" or "military" ? null : best);
    }

    private static ImmutableArray<Actor> BackReference(Mention[] mentions, ImmutableArray<Actor>[] known, int at) => mentions[at].Head!.Class switch
    {
        "organ" => LastOrgan(mentions, known, at),
        "state" => One(mentions[at].Role.Length > 0 ? LastOtherState(mentions, known, at) : LastState(mentions, known, at), null),
        "group" => [],
        _ => LastPerson(mentions, known, at, mentions[at].Gender),
    };

    // "Không quân và Thủy quân lục chiến Mỹ": the state behind a list of organs is that of all.
    private static string? JoinedState(Mention[] mentions, int at) =>
        at + 1 < mentions.Length && mentions[at + 1] is { IsJoined: true, Kind: MentionKind.Organ } next ? next.Country : null;

    // A ministry acts in its own name; a government, an army or a parliament acts as the state.
    private static ImmutableArray<Actor> Organ(LabelledText text, Mention mention, string? country) =>
        country is null ? [] : [new Actor(country, null, mention.Head is { Class: "ministry" } ? text.Slice(mention.First, mention.End) : null)];

    private static ImmutableArray<Actor> LastOrgan(Mention[] mentions, ImmutableArray<Actor>[] known, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Horizon); i--)
        {
            if (mentions[i].Kind == MentionKind.Organ && !known[i].IsDefaultOrEmpty)
            {
                return known[i];
            }
        }
        return One(LastState(mentions, known, at), null);
    }

    // The person meant by a pronoun: the last person who led a clause, else the last one named, of the right gender.
    private static ImmutableArray<Actor> LastPerson(Mention[] mentions, ImmutableArray<Actor>[] known, int at, char? gender)
    {
        Actor? nearest = null;
        var sentence = mentions[at].Sentence;
        for (var i = at - 1; i >= Math.Max(0, at - Horizon) && sentence - mentions[i].Sentence <= 6; i--)
        {
            foreach (var actor in known[i])
            {
                if (actor.Person is not { } person || (gender is not null && person.Gender is not null && person.Gender != gender))
                {
                    continue;
                }
                if (IsSubjectLike(mentions, i))
                {
                    return [actor];
                }
                nearest ??= actor;
            }
        }
        return nearest is { } found ? [found] : [];
    }

    // First side of its sentence and without a preposition before it: in this language, its subject.
    private static bool IsSubjectLike(Mention[] mentions, int at)
    {
        if (mentions[at].Role.Length > 0)
        {
            return false;
        }
        for (var i = at - 1; i >= 0 && mentions[i].Sentence == mentions[at].Sentence; i--)
        {
            if (mentions[i].Role.Length == 0 && mentions[i].Kind is not (MentionKind.Place or MentionKind.Agency or MentionKind.Organ))
            {
                return false;
            }
        }
        return true;
    }

    // "Mỹ áp lệnh trừng phạt lên nước này": who stands behind a preposition is not who leads the sentence.
    private static string? LastOtherState(Mention[] mentions, ImmutableArray<Actor>[] known, int at)
    {
        string? leader = null;
        for (var i = at - 1; i >= 0 && mentions[i].Sentence == mentions[at].Sentence; i--)
        {
            leader = mentions[i].Role.Length == 0 && known[i] is [{ Country: { } country }, ..] ? country : leader;
        }
        for (var i = at - 1; i >= Math.Max(0, at - Horizon); i--)
        {
            if (mentions[i].Kind is MentionKind.State or MentionKind.Person or MentionKind.Role or MentionKind.Organ && !known[i].IsDefaultOrEmpty && known[i][0].Country is { } other && other != leader)
            {
                return other;
            }
        }
        return leader;
    }

    private static string? LastState(Mention[] mentions, ImmutableArray<Actor>[] known, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Horizon); i--)
        {
            if (mentions[i].Kind is MentionKind.State or MentionKind.Person or MentionKind.Role or MentionKind.Organ && !IsSetting(mentions[i]) && !known[i].IsDefaultOrEmpty && known[i][0].Country is { } country)
            {
                return country;
            }
        }
        return null;
    }

    private static ImmutableArray<Actor> Group(Mention[] mentions, ImmutableArray<Actor>[] known, int at, string[] main)
    {
        var group = mentions[at].Head!;
        if (group.Class == "korea")
        {
            return [new Actor("KOR"), new Actor("PRK")];
        }
        if (group.Level is not ("2" or "3"))
        {
            return [];
        }
        var wanted = group.Level == "3" ? 3 : 2;
        var members = new List<Actor>(wanted);
        if (group.Class is "leader" or "minister")
        {
            AddOfLevel(members, known, at, group.Class, wanted);
            if (members.Count == wanted)
            {
                members.Reverse();
                return [.. members];
            }
            members.Clear();
        }
        for (var i = at - 1; i >= 0 && members.Count < wanted && mentions[at].Sentence - mentions[i].Sentence <= Memory; i--)
        {
            if (mentions[i].Kind == MentionKind.Place || IsSetting(mentions[i]))
            {
                continue;
            }
            foreach (var actor in known[i])
            {
                AddMember(members, actor, group.Class);
            }
        }
        // The members stand where the group was formed: a compound or a contact fills both places at once; else the report's main sides.
        foreach (var country in main)
        {
            if (members.Count < wanted)
            {
                AddMember(members, new Actor(country), group.Class);
            }
        }
        members.Reverse();
        return members.Count >= wanted ? [.. members.Take(wanted)] : [];
    }

    // "hai ngoại trưởng": the ministers last named, wherever they stand.
    private static void AddOfLevel(List<Actor> members, ImmutableArray<Actor>[] known, int at, string level, int wanted)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Horizon) && members.Count < wanted; i--)
        {
            foreach (var actor in known[i])
            {
                if (actor is { Country: not null, Person.Office: { } office } && (office.Level == level || !office.HasSpecificTitle) && members.Count < wanted && !members.Exists(m => m.Country == actor.Country))
                {
                    members.Add(actor);
                }
            }
        }
    }

    // "tại Hàn Quốc" says where, not who.
    private static bool IsSetting(Mention mention) => mention.Role is "at" or "in" or "from";

    private static void AddMember(List<Actor> members, Actor actor, string kind)
    {
        if (actor.Country is null || members.Exists(m => m.Country == actor.Country))
        {
            return;
        }
        var person = kind is "leader" or "minister" or "person" ? actor.Person : null;
        members.Add(new Actor(actor.Country, kind == "leader" && person?.Office is { Level: not "leader" } ? null : person));
    }

    private static string[] MainCountries(Mention[] mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Country is { } country && mention.Kind != MentionKind.Place)
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }
        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)];
    }
}
