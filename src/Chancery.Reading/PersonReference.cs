using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>Finds whom a pronoun or a phrase that points back means: "ông", "bà ấy", "quan chức này", "vị bộ trưởng này".</summary>
internal static class PersonReference
{
    // In sentences: further back a pronoun's person has left the scene.
    private const int Memory = 6;

    /// <summary>The person meant by a pronoun: the last one who led a clause, else the last one named, of the right gender.</summary>
    public static ImmutableArray<Actor> Pronoun(ReadSoFar read, int at) => Last(read, at, actor => actor.Person is not null && FitsGender(actor, read.Mentions[at].Gender));

    /// <summary>Whom an office that points back means: somebody of that rank, named or not.</summary>
    public static ImmutableArray<Actor> Pointer(ReadSoFar read, int at)
    {
        var mention = read.Mentions[at];
        var rank = mention.Office?.Rank;
        var level = rank is null ? mention.Head!.Level : "";
        if (rank is null && level is not ("leader" or "envoy" or "official"))
        {
            return Pronoun(read, at);
        }
        for (var i = at - 1; i >= ReadSoFar.Floor(at) && read.Mentions[at].Sentence - read.Mentions[i].Sentence <= Memory; i--)
        {
            var other = read.Mentions[i];
            if (other.Kind is not (MentionKind.Person or MentionKind.Role) || read.Known[i] is not [{ } actor])
            {
                continue;
            }
            var office = actor.Person?.Office ?? other.Office;
            if (office is not null && (rank is null ? IsOfLevel(office, level) : office.Rank == rank))
            {
                return [actor];
            }
        }
        return rank switch
        {
            null => [],
            "academic" or "business" or "other" => Last(read, at, actor => actor.Person is { IsPublic: false } or { Country: null } && FitsGender(actor, mention.Gender)),
            _ => Pronoun(read, at),
        };
    }

    // "quan chức này" is nobody who leads a state; "nhà ngoại giao này" is an envoy, an ambassador or a minister.
    private static bool IsOfLevel(Office office, string level) => level switch
    {
        "leader" => office.Level == "leader",
        "envoy" => office.Level is "envoy" or "minister" or "official",
        _ => office.Level is "official" or "envoy" or "minister",
    };

    private static bool FitsGender(Actor actor, char? gender) => gender is null || actor.Person?.Gender is null || actor.Person.Gender == gender;

    private static ImmutableArray<Actor> Last(ReadSoFar read, int at, Func<Actor, bool> fits)
    {
        Actor? nearest = null;
        var sentence = read.Mentions[at].Sentence;
        for (var i = at - 1; i >= ReadSoFar.Floor(at) && sentence - read.Mentions[i].Sentence <= Memory; i--)
        {
            foreach (var actor in read.Known[i])
            {
                if (!fits(actor))
                {
                    continue;
                }
                if (LeadsClause(read, i))
                {
                    return [actor];
                }
                nearest ??= actor;
            }
        }
        return nearest is { } found ? [found] : [];
    }

    // First side of its sentence, or of what a comma begins, and without a preposition before it: in this language, a subject.
    private static bool LeadsClause(ReadSoFar read, int at)
    {
        var mentions = read.Mentions;
        if (mentions[at].Role.Length > 0)
        {
            return false;
        }
        for (var i = at - 1; i >= 0 && mentions[i].Sentence == mentions[at].Sentence; i--)
        {
            if (mentions[i].Role.Length == 0 && mentions[i].Kind is not (MentionKind.Place or MentionKind.Agency or MentionKind.Organ))
            {
                return IsPartedFrom(read.Text, mentions[i], mentions[at]) && mentions[i].Kind is not (MentionKind.Person or MentionKind.Pronoun)
                    && (mentions[i].Kind != MentionKind.Role || mentions[at].First - mentions[i].End == 1);
            }
        }
        return true;
    }

    // "Sau cuộc gặp thượng đỉnh Mỹ - Triều, Tổng thống Trump ...": what stands before the comma is a setting.
    private static bool IsPartedFrom(LabelledText text, Mention before, Mention mention)
    {
        for (var i = before.End; i < mention.First; i++)
        {
            if (text.IsMark(i, ','))
            {
                return true;
            }
        }
        return false;
    }
}
