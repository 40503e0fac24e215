using Chancery.Data;

namespace Chancery.Coding;

/// <summary>
/// Finds the subject of a trigger: in Vietnamese it stands before its verb, so the mentions before the trigger are weighed by
/// what parts them from it. The weights are those of the language's clause: prepositions govern, commas and subordinators part.
/// </summary>
public static class SubjectFinder
{
    private const double Floor = -5;

    // "(phải) và": a short bracket and the joining word may stand between two sides.
    private const int LongestJoint = 6;

    /// <summary>Index of the mention that is the subject; -1 when none will do.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">Index of the verb's first token.</param>
    /// <param name="floor">The token before which no subject is looked for.</param>
    /// <param name="not">States and bodies that are not the subject, since they are the object.</param>
    public static int Find(ClauseView clause, int trigger, int floor = 0, IReadOnlySet<string>? not = null)
    {
        var best = -1;
        var bestWeight = Floor;
        for (var i = clause.FirstMention; i < clause.EndMention && clause.Mention(i).End <= trigger; i++)
        {
            if (clause.Mention(i).First < floor || !clause.IsSide(i) || (not is not null && clause.Actors(i).Any(a => a.Country is { } country && not.Contains(country))))
            {
                continue;
            }
            var weight = Weight(clause, i, trigger);
            if (weight > bestWeight)
            {
                (best, bestWeight) = (i, weight);
            }
        }
        return HeadOfList(clause, best);
    }

    /// <summary>All mentions joined to the one at <paramref name="head"/> by "và" or commas: "Nga và Trung Quốc".</summary>
    public static IEnumerable<int> WithJoined(ClauseView clause, int head)
    {
        yield return head;
        for (var i = head + 1; i < clause.EndMention && clause.Mention(i).IsJoined && clause.Mention(i).First - clause.Mention(i - 1).End <= LongestJoint; i++)
        {
            if (clause.IsSide(i))
            {
                yield return i;
            }
        }
    }

    /// <summary>The first of the mentions that a list joins to the one at <paramref name="at"/>.</summary>
    public static int HeadOfList(ClauseView clause, int at)
    {
        while (at > clause.FirstMention && clause.Mention(at).IsJoined && clause.IsSide(at - 1))
        {
            at--;
        }
        return at;
    }

    private static double Weight(ClauseView clause, int at, int trigger)
    {
        var mention = clause.Mention(at);
        var weight = 0.0;
        weight -= mention.Role switch
        {
            "" or "by" => 0,
            "of" => 2.5,
            _ => 5,
        };
        if (clause.Text.GrammarAt(mention.First - 1) is { Word.Kind: GrammarKind.According })
        {
            weight -= 4;
        }
        if (clause.IsAttribute(at))
        {
            weight -= 2.5;
        }
        if (mention.Role.Length == 0 && IsBeforeApposition(clause, mention.End, trigger))
        {
            return weight + 1;
        }
        var commas = clause.Count(mention.End, trigger, ",");
        weight += commas == 0 ? 2 : -0.6 * commas;
        weight -= 3 * clause.Count(mention.End, trigger, ";:");
        weight -= clause.Has(mention.End, trigger, GrammarKind.Subordinator) ? 1.5 : 0;
        weight -= StartsOtherSubject(clause, mention.End, trigger) ? 6 : 0;
        weight -= clause.Has(mention.End, trigger, GrammarKind.Clause) ? 2 : 0;
        weight -= clause.Has(mention.End, trigger, GrammarKind.That) ? 1 : 0;
        // "A là vấn đề đòi hỏi ...": behind a copula the verb belongs to what A is.
        weight -= clause.Has(mention.End, trigger, GrammarKind.Copula) ? 4 : 0;
        weight -= SayingWeight(clause, at, trigger);
        weight -= ObjectWeight(clause, at, trigger);
        weight -= 0.03 * (trigger - mention.End);
        return weight;
    }

    // "Tướng A, phó chủ tịch ..., người được gọi là ..., sẽ gặp": what stands between the commas is said of A; the verb follows the last one.
    private static bool IsBeforeApposition(ClauseView clause, int end, int trigger)
    {
        if (end >= trigger || !clause.Text.IsMark(end, ','))
        {
            return false;
        }
        for (var i = trigger - 1; i > end; i--)
        {
            if (clause.Text.IsMark(i, ','))
            {
                return true;
            }
            if (clause.Text.GrammarAt(i) is not { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Filler or GrammarKind.Negation or GrammarKind.Possible })
            {
                return false;
            }
        }
        return false;
    }

    // "A gửi máy bay kể từ khi các nước láng giềng cắt quan hệ": a plural behind a word of time leads its own clause, whoever it means.
    private static bool StartsOtherSubject(ClauseView clause, int from, int trigger)
    {
        for (var i = trigger - 1; i > from; i--)
        {
            if (clause.IsMentioned(i) || clause.Text.IsPunctuation(i))
            {
                return false;
            }
            if (clause.Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Subordinator, Value.Length: 0 } } word && word.End < trigger)
            {
                return clause.Text.GrammarAt(word.End) is { Word.Kind: GrammarKind.Opener };
            }
        }
        return false;
    }

    // "Ông A cho biết đề xuất của B kêu gọi C": whoever stands behind the verb of speech leads what is reported.
    private static double SayingWeight(ClauseView clause, int at, int trigger)
    {
        for (var i = at + 1; i < clause.EndMention && clause.Mention(i).End <= trigger; i++)
        {
            // "A nhấn mạnh tầm quan trọng của quan hệ B - C, hoan nghênh D": an owner or an attribute before a comma leads nothing.
            if (clause.IsSide(i) && ((clause.Mention(i).Role.Length == 0 && !clause.IsAttribute(i)) || clause.Count(clause.Mention(i).End, trigger, ",") == 0)
                && clause.Has(clause.Mention(at).End, clause.Mention(i).First, GrammarKind.Saying))
            {
                return 3;
            }
        }
        return 0;
    }

    // The object of another verb is not the subject of this one, unless nothing but that verb's clause stands between.
    private static double ObjectWeight(ClauseView clause, int at, int trigger)
    {
        var mention = clause.Mention(at);
        foreach (var other in clause.Triggers)
        {
            if (other.First < trigger && other.End == mention.First && !other.Meanings[0].IsNoun)
            {
                // "lên án Mỹ vì bắn rơi ...": who is blamed did it.
                if (clause.Text.GrammarAt(mention.End) is { Word.Value: "cause" })
                {
                    return -3;
                }
                // "kêu gọi Triều Tiên quay lại đàm phán": the one called upon does what follows.
                return 1;
            }
        }
        return 0;
    }
}
