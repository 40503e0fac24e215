using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>Settles whom each mention means, reading a report in order: pronouns, offices without names, groups, back references.</summary>
public static class CoReference
{
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
        Array.Fill(actors, []);
        var read = new ReadSoFar(text, mentions, actors, people, MainCountries(mentions));
        for (var i = 0; i < mentions.Length; i++)
        {
            actors[i] = Actors(read, i);
        }
        return actors;
    }

    private static ImmutableArray<Actor> Actors(ReadSoFar read, int at)
    {
        var mention = read.Mentions[at];
        return mention.Kind switch
        {
            MentionKind.Person => [new Actor(mention.Country, mention.Person)],
            MentionKind.Compound => mention.Parts,
            // A body that no list knows is a side of its own, without a code.
            MentionKind.Body when mention.Country is null => [],
            MentionKind.State or MentionKind.Body => [new Actor(mention.Country) { IsPrivate = mention.IsPrivate }],
            MentionKind.Organ => Organ(read.Text, mention, mention.Country ?? JoinedState(read.Mentions, at) ?? StateReference.Last(read, at)),
            MentionKind.Role => Role(read, at),
            MentionKind.Pronoun => PersonReference.Pronoun(read, at),
            MentionKind.BackReference => BackReference(read, at),
            MentionKind.Group => GroupMembers.Of(read, at),
            _ => [],
        };
    }

    private static ImmutableArray<Actor> Role(ReadSoFar read, int at)
    {
        var mention = read.Mentions[at];
        var office = mention.Office!;
        // A scholar, a reporter or a company's head acts for no state.
        if (office.Rank is "academic" or "business" or "other")
        {
            return mention.Country is null ? [] : [new Actor(mention.Country) { IsPrivate = true }];
        }
        if (!office.HasSpecificTitle || mention.IsPlural)
        {
            return ReadSoFar.One(mention.Country, null);
        }
        var holder = OfficeHolder.Of(read, mention);
        return ReadSoFar.One(mention.Country ?? holder?.Country ?? StateReference.Last(read, at), office.Rank is "official" or "military" ? null : holder);
    }

    private static ImmutableArray<Actor> BackReference(ReadSoFar read, int at) => read.Mentions[at].Head!.Class switch
    {
        "organ" => StateReference.Organ(read, at),
        "state" => read.Mentions[at].IsPlural ? [] : ReadSoFar.One(StateReference.Back(read, at), null),
        "group" => [],
        _ => PersonReference.Pointer(read, at),
    };

    // "Không quân và Thủy quân lục chiến Mỹ": the state behind a list of organs is that of all.
    private static string? JoinedState(Mention[] mentions, int at) =>
        at + 1 < mentions.Length && mentions[at + 1] is { IsJoined: true, Kind: MentionKind.Organ } next ? next.Country : null;

    // A ministry acts in its own name; a government, an army or a parliament acts as the state, a company or the press for none.
    private static ImmutableArray<Actor> Organ(LabelledText text, Mention mention, string? country) =>
        country is null ? [] : [new Actor(country, null, mention.Head is { Class: "ministry" } ? text.Slice(mention.First, mention.End) : null) { IsPrivate = mention.Head is { Class: "company" or "media" } }];

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
