using Chancery.Data;

namespace Chancery.Reading;

/// <summary>Finds the person of a report who holds an office that stands without a name: "Tổng thống Mỹ", "nhà lãnh đạo Nga".</summary>
internal static class OfficeHolder
{
    // In tokens: a holder named for the first time so far behind is nobody whom the reader has met.
    private const int Ahead = 400;

    /// <summary>The holder; null when the report names none.</summary>
    /// <param name="read">The report as read so far.</param>
    /// <param name="mention">The office's mention.</param>
    public static Person? Of(ReadSoFar read, Mention mention)
    {
        var office = mention.Office!;
        // The office has to be the same one: the same rank in the service of the same state.
        return Best(read.People.OfRank(office.Rank), mention, person => person.Office!.Level == office.Level)
            ?? (IsOfLeader(office) ? Leader(read, mention) : null);
    }

    // A head of state is a "nhà lãnh đạo" of the state, and who is only called so may be called by the office too;
    // whom a report gives no office, the authority file may know as one who led.
    private static Person? Leader(ReadSoFar read, Mention mention)
    {
        if (mention.Country is null || IsOfSeveral(read.Text, mention))
        {
            return null;
        }
        var rank = mention.Office!.Rank;
        return Best(read.People.Persons, mention, person => person.Office is { Level: "leader" } theirs && IsOfLeader(theirs) && (theirs.Rank == "leader" || rank == "leader"))
            ?? Best(read.People.Persons, mention, person => person is { HasLed: true, Office: null or { HasSpecificTitle: false } });
    }

    // "lãnh đạo Mỹ và Nga", "lãnh đạo Mỹ - Triều" are two.
    private static bool IsOfSeveral(LabelledText text, Mention mention) =>
        (text.GrammarAt(mention.End) is { Word.Kind: GrammarKind.And } || text.IsMark(mention.End, '-') || text.IsMark(mention.End, '–'))
        && mention.End + 1 < text.Tokens.Length && text.LabelAt(mention.End + 1) is { Lexeme.Kind: LexemeKind.State or LexemeKind.Capital };

    private static bool IsOfLeader(Office office) => office is { Level: "leader", Rank: "leader" or "head-of-state" or "head-of-government" };

    private static Person? Best(IEnumerable<Person> persons, Mention mention, Func<Person, bool> holds)
    {
        Person? best = null;
        foreach (var person in persons)
        {
            if ((mention.Country is null || person.Country == mention.Country) && person.First < mention.End + Ahead && (best is null || person.Count > best.Count) && holds(person))
            {
                best = person;
            }
        }
        return best;
    }
}
