using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding.Measures;

/// <summary>Finds whose a measure is and whom it is against.</summary>
internal static class MeasureSides
{
    // Whom a measure is against stands this near behind the word that opens it.
    private const int TargetReach = 14;

    // An owner stands right behind the instrument, an adjective or a number apart.
    private const int OwnerReach = 7;

    // "lệnh cấm hàng hóa Triều Tiên"
    private const int GoodsReach = 3;

    /// <summary>The sides of a mention and of those joined to it.</summary>
    public static List<Side> Of(ClauseView clause, int mention)
    {
        var sides = new List<Side>();
        if (mention < 0)
        {
            return sides;
        }
        Add(sides, clause, mention);
        foreach (var at in SubjectFinder.WithJoined(clause, mention))
        {
            if (at != mention)
            {
                Add(sides, clause, at);
            }
        }
        return sides;
    }

    /// <summary>What stands behind an instrument: its owner ("của Mỹ"), whom it is against, and the words for that.</summary>
    public static MeasureReach Behind(MeasureSentence sentence, MeasureMark thing, int ceiling)
    {
        var clause = sentence.Clause;
        var (owner, target, open) = (-1, -1, -1);
        var i = thing.End;
        for (; i < ceiling && !IsEnd(sentence, i); i++)
        {
            if (open < 0 && sentence.At(MeasureWordKind.Target, i) is { } opener && !IsInsideMention(clause, i))
            {
                // "trừng phạt các đồng minh kinh doanh với Iran": the word belongs to what is told of the object.
                if (thing.Kind == MeasureWordKind.Either && i - thing.End > 2)
                {
                    break;
                }
                open = opener.End;
                i = opener.End - 1;
                continue;
            }
            if (MentionAt(clause, i) is not (>= 0 and var mention))
            {
                continue;
            }
            if (open >= 0 || IsObject(sentence, thing, mention))
            {
                target = target < 0 && i - Math.Max(open, thing.End) <= TargetReach ? mention : target;
                open = open < 0 ? i : open;
            }
            else if (owner < 0 && clause.Mention(mention).Role is "of" or "by" or "from" && i - thing.End <= OwnerReach)
            {
                owner = mention;
            }
            i = clause.Mention(mention).End - 1;
        }
        return new MeasureReach(owner, target, open < 0 ? null : Words(sentence, open, i), i);
    }

    // "trừng phạt Nga", "áp thuế hàng hóa Trung Quốc", "lệnh trừng phạt Iran": no preposition between.
    private static bool IsObject(MeasureSentence sentence, MeasureMark thing, int mention)
    {
        var found = sentence.Clause.Mention(mention);
        return thing.Kind == MeasureWordKind.Instrument
            ? found.Role.Length == 0 && found.First - thing.End <= (thing.Instrument is "sanctions" or "embargo" ? 1 : GoodsReach)
            : (found.Role is "" or "of" || (found.Role == "from" && thing.Kind == MeasureWordKind.Deed)) && found.First - thing.End <= TargetReach && !IsParted(sentence, thing.End, found.First);
    }

    private static bool IsParted(MeasureSentence sentence, int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (sentence.Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Preposition, Value: not ("of" or "from") } } word && word.End < to)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsEnd(MeasureSentence sentence, int token)
    {
        if (sentence.IsBorder(token))
        {
            // "Iran, Syria và Nga": a comma between two sides goes on.
            return !sentence.Text.IsMark(token, ',') || !((MentionAt(sentence.Clause, token + 1) is >= 0 and var next && sentence.Clause.Mention(next).IsJoined) || IsListed(sentence, token + 1));
        }
        return sentence.Text.GrammarAt(token) is { } word && word.First == token
            && word.Word.Kind is GrammarKind.Clause or GrammarKind.Saying or GrammarKind.That or GrammarKind.Subordinator or GrammarKind.Future or GrammarKind.Negation or GrammarKind.Possible or GrammarKind.If;
    }

    // "hai công dân, một ngân hàng và một công ty của Trung Quốc"
    private static bool IsListed(MeasureSentence sentence, int token) => token < sentence.Clause.Sentence.End
        && (sentence.Text.Tokens[token].Kind == Text.TokenKind.Number || sentence.At(MeasureWordKind.Quantity, token) is not null);

    private static string? Words(MeasureSentence sentence, int from, int to)
    {
        to = Math.Min(to, from + TargetReach);
        while (to > from && sentence.Text.IsPunctuation(to - 1))
        {
            to--;
        }
        return to > from ? sentence.Text.Slice(from, to) : null;
    }

    /// <summary>Index of the side that begins at a token; -1 when none does.</summary>
    public static int MentionAt(ClauseView clause, int token)
    {
        for (var i = clause.FirstMention; i < clause.EndMention && clause.Mention(i).First <= token; i++)
        {
            if (clause.Mention(i).First == token && (clause.IsSide(i) || IsPlaceOfState(clause, i) || clause.Mention(i) is { Kind: MentionKind.Role, Country: not null }))
            {
                return i;
            }
        }
        return -1;
    }

    // A city behind "nhằm vào" stands for its state, a capital behind any word for whom it is against.
    private static bool IsPlaceOfState(ClauseView clause, int at) =>
        clause.Mention(at) is { Kind: MentionKind.Place, Country: not null } place && (place.Role == "against" || (place.Head?.Kind == LexemeKind.Capital && place.Role is "to" or "with"));

    private static bool IsInsideMention(ClauseView clause, int token) => clause.IsMentioned(token);

    private static void Add(List<Side> sides, ClauseView clause, int at)
    {
        if (clause.Mention(at) is { Kind: MentionKind.Place, Country: { } state })
        {
            sides.Add(new Side(state, null));
            return;
        }
        // "các quan chức Anh": an office without a holder still tells its state.
        if (!clause.IsSide(at) && clause.Mention(at).Country is { } owner)
        {
            sides.Add(new Side(owner, null));
            return;
        }
        foreach (var actor in clause.Actors(at))
        {
            if (actor.Country is not null && !sides.Exists(s => s.Country == actor.Country && s.Name == (actor.Person?.Name ?? actor.Organ)))
            {
                var office = actor.Person?.Office is { } held ? clause.Text.Slice(held.First, held.End) : null;
                sides.Add(new Side(actor.Country, actor.Person?.Name ?? actor.Organ, office));
            }
        }
    }
}
