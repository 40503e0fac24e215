using System.Collections.Immutable;
using Chancery.Data;

namespace Chancery.Reading;

/// <summary>Finds the members of a group: "hai bên", "hai nhà lãnh đạo", "ba nước Nga, Trung Quốc và Iran".</summary>
internal static class GroupMembers
{
    // A group's members are looked for in this many sentences before it; further back the report has moved on.
    private const int Memory = 3;

    /// <summary>The members, in the order in which the report names them; empty when it does not tell them.</summary>
    public static ImmutableArray<Actor> Of(ReadSoFar read, int at)
    {
        var group = read.Mentions[at].Head!;
        if (group.Class == "korea")
        {
            return [new Actor("KOR"), new Actor("PRK")];
        }
        if (group.Level is not ("2" or "3"))
        {
            return [];
        }
        var wanted = group.Level == "3" ? 3 : 2;
        if (Named(read, at, group, wanted) is { } named)
        {
            return named;
        }
        if (wanted == 2 && WithPartner(read, at) is { } met)
        {
            return met;
        }
        var members = new List<Actor>(wanted);
        if (group.Class is "leader" or "minister")
        {
            AddOfLevel(members, read, at, group.Class, wanted);
            if (members.Count == wanted)
            {
                members.Reverse();
                return [.. members];
            }
            members.Clear();
        }
        AddLast(members, read, at, group.Class, wanted);
        members.Reverse();
        return members.Count >= wanted ? [.. members.Take(wanted)] : [];
    }

    // "hai nước láng giềng Pakistan và Afghanistan", "hai bên Mỹ - Triều": the members stand right behind, as many as the group has.
    private static ImmutableArray<Actor>? Named(ReadSoFar read, int at, Lexeme group, int wanted)
    {
        var members = new List<Actor>(wanted);
        var end = read.Mentions[at].End;
        if (IsColon(read.Text, end))
        {
            end++;
        }
        for (var i = at + 1; i < read.Mentions.Length && read.Mentions[i].Sentence == read.Mentions[at].Sentence; i++)
        {
            var mention = read.Mentions[i];
            if (members.Count == 0 ? mention.First != end : !(mention.IsJoined && mention.First - end <= 1))
            {
                break;
            }
            members.AddRange(mention.Kind switch
            {
                MentionKind.Compound => mention.Parts.Select(p => p.Person is null && p.Country is not null ? HolderOf(read, at, p.Country, group.Class) : p),
                MentionKind.Person => (Actor[])[new Actor(mention.Country, mention.Person)],
                MentionKind.State or MentionKind.Body when mention.Country is not null => [HolderOf(read, at, mention.Country, group.Class)],
                _ => [],
            });
            end = mention.End;
        }
        return members.Count == wanted && members.TrueForAll(m => m.Country is not null) ? [.. members] : null;
    }

    // "Tại cuộc gặp với Thủ tướng B, hai bên nhất trí ...": one is B, the other whoever the report has told of before.
    private static ImmutableArray<Actor>? WithPartner(ReadSoFar read, int at)
    {
        if (PartnerBefore(read, at) is not { } partner)
        {
            return null;
        }
        // Whom the other met before, "với C", is not the other.
        var former = new HashSet<string?>(StringComparer.Ordinal) { null, partner.Country };
        for (var i = at - 1; IsRemembered(read, i, at); i--)
        {
            former.UnionWith(read.Mentions[i].Role == "with" ? read.Known[i].Select(a => a.Country) : []);
        }
        Actor? best = null;
        var sentence = -1;
        for (var i = at - 1; IsRemembered(read, i, at) && (best is null || read.Mentions[i].Sentence == sentence); i--)
        {
            if (read.Mentions[i].Sentence == read.Mentions[at].Sentence || read.Mentions[i].Kind is not (MentionKind.Person or MentionKind.Pronoun or MentionKind.Role or MentionKind.Group))
            {
                continue;
            }
            foreach (var actor in read.Known[i])
            {
                if (!former.Contains(actor.Country) && (best is not { } known || Rank(read, actor) < Rank(read, known)))
                {
                    (best, sentence) = (actor, read.Mentions[i].Sentence);
                }
            }
        }
        return best is { } other ? [other, partner] : null;
    }

    private static bool IsRemembered(ReadSoFar read, int i, int at) => i >= 0 && read.Mentions[at].Sentence - read.Mentions[i].Sentence <= Memory;

    // The more often a report names a state, the lower.
    private static int Rank(ReadSoFar read, Actor actor) => Array.IndexOf(read.Main, actor.Country) is >= 0 and var at ? at : read.Main.Length;

    // The only person named before the comma right before the group.
    private static Actor? PartnerBefore(ReadSoFar read, int at)
    {
        if (!read.Text.IsMark(Math.Max(0, read.Mentions[at].First - 1), ','))
        {
            return null;
        }
        Actor? partner = null;
        for (var i = at - 1; i >= 0 && read.Mentions[i].Sentence == read.Mentions[at].Sentence; i--)
        {
            foreach (var actor in read.Known[i])
            {
                if (read.Mentions[i].Kind is MentionKind.Place || ReadSoFar.IsSetting(read.Mentions[i]) || actor.Country is null)
                {
                    continue;
                }
                if (actor.Person is null || (partner is { } known && known.Person != actor.Person))
                {
                    return null;
                }
                partner = actor;
            }
        }
        return partner;
    }

    private static bool IsColon(LabelledText text, int at) => at < text.Tokens.Length && (text.IsMark(at, ':') || text.IsMark(at, '('));

    // "hai tổng thống Nga và Mỹ": the leaders of these states whom the report has named.
    private static Actor HolderOf(ReadSoFar read, int at, string country, string level)
    {
        for (var i = at - 1; level is "leader" or "minister" && i >= ReadSoFar.Floor(at); i--)
        {
            foreach (var actor in read.Known[i])
            {
                if (actor.Country == country && actor.Person?.Office is { } office && office.Level == level)
                {
                    return actor;
                }
            }
        }
        return new Actor(country);
    }

    private static void AddLast(List<Actor> members, ReadSoFar read, int at, string kind, int wanted)
    {
        for (var i = at - 1; i >= 0 && members.Count < wanted && read.Mentions[at].Sentence - read.Mentions[i].Sentence <= Memory; i--)
        {
            if (read.Mentions[i].Kind == MentionKind.Place || ReadSoFar.IsSetting(read.Mentions[i]))
            {
                continue;
            }
            foreach (var actor in read.Known[i])
            {
                AddMember(members, actor, kind);
            }
        }
        // The members stand where the group was formed: a compound or a contact fills both places at once; else the report's main sides.
        foreach (var country in read.Main)
        {
            if (members.Count < wanted)
            {
                AddMember(members, new Actor(country), kind);
            }
        }
    }

    // "hai ngoại trưởng": the ministers last named, wherever they stand.
    private static void AddOfLevel(List<Actor> members, ReadSoFar read, int at, string level, int wanted)
    {
        for (var i = at - 1; i >= ReadSoFar.Floor(at) && members.Count < wanted; i--)
        {
            foreach (var actor in read.Known[i])
            {
                if (actor is { Country: not null, Person.Office: { } office } && (office.Level == level || !office.HasSpecificTitle) && members.Count < wanted && !members.Exists(m => m.Country == actor.Country))
                {
                    members.Add(actor);
                }
            }
        }
    }

    private static void AddMember(List<Actor> members, Actor actor, string kind)
    {
        if (actor.Country is null || members.Exists(m => m.Country == actor.Country))
        {
            return;
        }
        var person = kind is "leader" or "minister" or "person" ? actor.Person : null;
        members.Add(new Actor(actor.Country, kind == "leader" && person?.Office is { Level: not "leader" } ? null : person));
    }
}
