using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Finds the phrases that mean sides, places and sources: names with their titles, offices, states, organs, groups, pronouns.</summary>
public sealed class MentionFinder(DataSet data)
{
    // In tokens: "đội tuyển bóng đá".
    private const int LongestPrivateNoun = 4;

    private readonly OfficeReader _offices = new(data.OfficeLinks, data.Words);

    /// <summary>The mentions of a text, outermost only, in order.</summary>
    public Mention[] Find(LabelledText text, People people)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(people);
        var mentions = new List<Mention>();
        var named = 0;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            var inSentence = mentions.Count;
            for (var i = sentence.First; i < sentence.End;)
            {
                while (named < people.Mentions.Count && people.Mentions[named].First < i)
                {
                    named++;
                }
                var mention = named < people.Mentions.Count && people.Mentions[named].First == i
                    ? Named(people.Mentions[named], s)
                    : At(text, i, sentence, s, people, named);
                if (mention is null)
                {
                    i = text.LabelAt(i) is { } label && label.First == i ? label.End : i + 1;
                    continue;
                }
                mention = Compound(text, mention, people, sentence) ?? mention;
                mention = mention.Kind is MentionKind.State && mention.Head?.Kind is LexemeKind.State or LexemeKind.Capital && IsOfPrivateNoun(text, mention.First, sentence.First) ? mention with { IsPrivate = true } : mention;
                mentions.Add(Governed(text, mention, mentions.Count > inSentence ? mentions[^1] : null));
                i = mention.End;
            }
        }
        JoinLists(text, mentions);
        return [.. mentions];
    }

    // "đội tuyển Đức", "cổ động viên Hàn Quốc": whose state it is, but who acts for none.
    private bool IsOfPrivateNoun(LabelledText text, int at, int floor)
    {
        for (var first = at - 1; first >= Math.Max(floor, at - LongestPrivateNoun); first--)
        {
            // "thông báo Triều Tiên ...": the end of a longer word is no noun.
            var endsWord = first > floor && data.Words.TryMatch(text.Tokens.AsSpan(0, at), first - 1, out var word, out _) && word > 1;
            if (!endsWord && data.PrivateNouns.TryMatch(text.Tokens.AsSpan(0, at), first, out var length, out _) && first + length == at)
            {
                return true;
            }
        }
        return false;
    }

    // "Ngoại trưởng Mỹ A, Ngoại trưởng Nhật Bản B và Ngoại trưởng Hàn Quốc C": a comma joins persons where "và" closes their list.
    private static void JoinLists(LabelledText text, List<Mention> mentions)
    {
        for (var i = mentions.Count - 2; i > 0; i--)
        {
            var (before, here, after) = (mentions[i - 1], mentions[i], mentions[i + 1]);
            if (after.IsJoined && !here.IsJoined && here.Role.Length == 0 && IsPersonLike(here) && IsPersonLike(before) && IsPersonLike(after)
                && here.Sentence == before.Sentence && after.Sentence == here.Sentence && after.First - here.End <= 1
                && text.IsMark(here.First - 1, ',') && before.End == here.First - 1)
            {
                mentions[i] = here with { Role = before.Role, IsJoined = true };
                mentions[i + 1] = after with { Role = before.Role };
            }
        }
    }

    // "thăm Triều Tiên và ông Putin nhận lời": a state and a person seldom make a list; a new clause begins.
    private static bool BeginsClause(Mention before, Mention mention) =>
        before.Kind is MentionKind.State or MentionKind.Place && (mention.Kind is MentionKind.Person or MentionKind.Pronoun);

    private static bool IsPersonLike(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Role;

    private static Mention Named(NamedMention named, int sentence) => new(named.First, named.End, sentence, MentionKind.Person)
    {
        Person = named.Person,
        Country = named.Person.Country,
        Office = named.Before ?? named.After,
        Gender = named.Person.Gender,
    };

    private Mention? At(LabelledText text, int at, Sentence sentence, int index, People people, int named)
    {
        if (text.LabelAt(at) is not { } label)
        {
            return ShortState(text, at, sentence, index);
        }
        var lexeme = label.Lexeme;
        switch (lexeme.Kind)
        {
            case LexemeKind.State or LexemeKind.House:
                return new Mention(at, label.End, index, MentionKind.State) { Country = lexeme.Code, Head = lexeme };
            case LexemeKind.Capital:
                return new Mention(at, label.End, index, IsPlace(text, at) ? MentionKind.Place : MentionKind.State) { Country = lexeme.Code, Head = lexeme };
            case LexemeKind.Place:
                return new Mention(at, label.End, index, MentionKind.Place) { Country = lexeme.Code, Head = lexeme };
            case LexemeKind.Body or LexemeKind.Armed:
                return new Mention(at, label.End, index, MentionKind.Body) { Country = lexeme.Code, Head = lexeme };
            case LexemeKind.Agency:
                return new Mention(at, label.End, index, MentionKind.Agency) { Head = lexeme };
            case LexemeKind.Group:
                return new Mention(at, label.End, index, MentionKind.Group) { Head = lexeme };
            case LexemeKind.BackReference when lexeme.Class == "person" && label.End == at + 2 && IsInsideWord(text, at, sentence):
                return null;
            case LexemeKind.BackReference:
                return new Mention(at, label.End, index, MentionKind.BackReference)
                {
                    Head = lexeme,
                    Gender = lexeme.Level is "m" or "f" ? lexeme.Level[0] : null,
                    IsPlural = IsOfSeveral(text, at, sentence),
                };
            case LexemeKind.Honorific:
                return data.Pronouns.TryMatch(text.Tokens, at, out var length, out var gender) && !IsInsideWord(text, at, sentence)
                    ? new Mention(at, at + length, index, MentionKind.Pronoun) { Gender = gender }
                    : null;
            case LexemeKind.SideWord or LexemeKind.Organ:
                return WithState(text, label, sentence, index, people, named);
            case LexemeKind.Title or LexemeKind.Modifier:
                return Role(text, at, sentence, index);
            default:
                return null;
        }
    }

    // "cô lập", "ông chủ", "người đàn ông này": a syllable of a longer word, unless that word's rest opens another: "ông công bố".
    private bool IsInsideWord(LabelledText text, int at, Sentence sentence)
    {
        if (at > sentence.First && text.GrammarAt(at - 1) is null && data.Words.TryMatch(text.Tokens.AsSpan(0, at + 1), at - 1, out var before, out _) && before > 1)
        {
            return true;
        }
        var rest = text.Tokens.AsSpan(0, sentence.End);
        return data.Words.TryMatch(rest, at, out var length, out _) && length > 1
            && !(length == 2 && data.Words.TryMatch(rest, at + 1, out var next, out _) && next > 1);
    }

    private Mention? Role(LabelledText text, int at, Sentence sentence, int index)
    {
        if (_offices.At(text, at, sentence.End) is not { } office)
        {
            return null;
        }
        // "chuyên gia này": the person last named.
        var pointsBack = text.GrammarAt(office.End) is { Word.Kind: GrammarKind.Demonstrative };
        return new Mention(at, office.End, index, pointsBack ? MentionKind.BackReference : MentionKind.Role)
        {
            Country = office.Country,
            Office = office,
            Gender = office.Gender,
            Head = text.LabelAt(at)?.Lexeme,
            IsPlural = IsOfSeveral(text, at, sentence),
        };
    }

    // "nhiều thượng nghị sĩ", "các nước này".
    private bool IsOfSeveral(LabelledText text, int at, Sentence sentence) =>
        at > sentence.First && data.Quantities.TryMatch(text.Tokens.AsSpan(0, at), at - 1, out _, out _);

    // "phía Mỹ", "chính phủ của Tổng thống Moon Jae-in", "Bộ Ngoại giao Nga", "lãnh đạo hai nước".
    private static Mention? WithState(LabelledText text, Label label, Sentence sentence, int index, People people, int named)
    {
        var next = label.End;
        if (next < sentence.End && text.GrammarAt(next) is { Word.Value: "of" } of)
        {
            next = of.End;
        }
        while (named < people.Mentions.Count && people.Mentions[named].First < next)
        {
            named++;
        }
        var owner = named < people.Mentions.Count ? people.Mentions[named] : null;
        // "chính quyền Trump", "chính phủ Tổng thống Moon": behind a word of side or of government the name may stand without "của".
        if (owner is not null && owner.First == next && (next > label.End || label.Lexeme.Kind == LexemeKind.SideWord || label.Lexeme is { Class: "government", Code: null }))
        {
            return new Mention(label.First, owner.End, index, MentionKind.State) { Country = owner.Person.Country, Person = owner.Person, Head = label.Lexeme };
        }
        var kind = label.Lexeme.Kind == LexemeKind.Organ ? MentionKind.Organ : MentionKind.State;
        var end = label.End;
        var country = label.Lexeme.Code;
        if (next < sentence.End && text.LabelAt(next) is { } state && state.First == next)
        {
            if (state.Lexeme.Kind == LexemeKind.Group)
            {
                return new Mention(label.First, state.End, index, MentionKind.Group) { Head = state.Lexeme };
            }
            if (state.Lexeme.Kind is LexemeKind.State or LexemeKind.House or LexemeKind.Body or LexemeKind.Capital or LexemeKind.BackReference)
            {
                country ??= state.Lexeme.Code;
                end = state.End;
            }
            else if (state.Lexeme.Kind == LexemeKind.Organ)
            {
                country ??= state.Lexeme.Code;
                end = state.End;
                if (end < sentence.End && text.LabelAt(end) is { Lexeme.Kind: LexemeKind.State } behind && behind.First == end)
                {
                    country ??= behind.Lexeme.Code;
                    end = behind.End;
                }
            }
        }
        return country is null && kind == MentionKind.State ? null : new Mention(label.First, end, index, kind) { Country = country, Head = label.Lexeme };
    }

    // "Trung - Mỹ": a one-syllable name counts only beside a hyphen with another state behind it.
    private Mention? ShortState(LabelledText text, int at, Sentence sentence, int index)
    {
        if (!data.Shorts.TryMatch(text.Tokens, at, out var length, out var code) || !IsHyphen(text, at + length, sentence.End))
        {
            return null;
        }
        return CodeAt(text, at + length + 1, sentence.End, out _) is null
            ? null
            : new Mention(at, at + length, index, MentionKind.State) { Country = code };
    }

    private Mention? Compound(LabelledText text, Mention first, People people, Sentence sentence)
    {
        if (first.Kind is not (MentionKind.State or MentionKind.Person or MentionKind.Body) || !IsHyphen(text, first.End, sentence.End))
        {
            return null;
        }
        var parts = ImmutableArray.CreateBuilder<Actor>();
        parts.Add(new Actor(first.Country, first.Person));
        var end = first.End;
        while (IsHyphen(text, end, sentence.End))
        {
            var next = end + 1;
            if (CodeAt(text, next, sentence.End, out var codeEnd) is { } code)
            {
                parts.Add(new Actor(code));
                end = codeEnd;
            }
            else if (people.NamedAt(next) is { } named)
            {
                parts.Add(new Actor(named.Person.Country, named.Person));
                end = named.Name.End;
            }
            else
            {
                break;
            }
        }
        return parts.Count < 2 ? null : first with { End = end, Kind = MentionKind.Compound, Parts = parts.ToImmutable(), Person = null, Country = null };
    }

    private string? CodeAt(LabelledText text, int at, int ceiling, out int end)
    {
        end = at;
        if (at >= ceiling)
        {
            return null;
        }
        if (text.LabelAt(at) is { Lexeme.Kind: LexemeKind.State or LexemeKind.Body } label && label.First == at)
        {
            end = label.End;
            return label.Lexeme.Code;
        }
        if (data.Shorts.TryMatch(text.Tokens, at, out var length, out var code))
        {
            end = at + length;
            return code;
        }
        return null;
    }

    private static bool IsHyphen(LabelledText text, int at, int ceiling) => at + 1 < ceiling && (text.IsMark(at, '-') || text.IsMark(at, '–'));

    // A capital is a place behind words of place or way, and behind "thủ đô" and its kin.
    private static bool IsPlace(LabelledText text, int at)
    {
        if (at == 0)
        {
            return false;
        }
        if (text.GrammarAt(at - 1) is { Word: { Kind: GrammarKind.Preposition, Value: "at" or "to" or "from" or "in" } word })
        {
            return word.Form is not "cho";
        }
        return text.LabelAt(at - 1) is { Lexeme.Kind: LexemeKind.Naming };
    }

    private static Mention Governed(LabelledText text, Mention mention, Mention? before)
    {
        var at = mention.First - 1;
        if (text.GrammarAt(at) is { } word && word.End == mention.First)
        {
            if (word.Word.Kind == GrammarKind.Preposition)
            {
                return mention with { Role = word.Word.Value };
            }
            if (word.Word.Kind == GrammarKind.And && before is not null && EndsAt(text, before, word.First) && !BeginsClause(before, mention))
            {
                return mention with { Role = before.Role, IsJoined = true };
            }
        }
        if (before is { Kind: MentionKind.Place } && mention.Kind == MentionKind.State && IsWhereItLies(text, mention, before))
        {
            return mention with { Role = "at" };
        }
        if (before is not null && IsAbbreviation(text, mention, before))
        {
            return mention with { Role = before.Role, IsJoined = true };
        }
        // A comma alone joins states in a list; between persons it parts clauses more often than names.
        if (at >= 0 && text.IsMark(at, ',') && before is not null && EndsAt(text, before, at) && IsStateLike(mention) && IsStateLike(before))
        {
            return mention with { Role = before.Role, IsJoined = true };
        }
        return mention;
    }

    // "tại Brussels, Bỉ", "thủ đô Brussels (Bỉ)": the state behind a place says where it lies.
    private static bool IsWhereItLies(LabelledText text, Mention state, Mention place)
    {
        var at = state.First - 1;
        if (place.End != at)
        {
            return false;
        }
        var isOwn = place.Country is not null && place.Country == state.Country;
        return (text.IsMark(at, ',') && (isOwn || place.Role is "at" or "in" or "to")) || (text.IsMark(at, '(') && isOwn && place.Role is not "to");
    }

    // "Các tiểu vương quốc Arab thống nhất (UAE)": the same side again, which does not end a list.
    private static bool IsAbbreviation(LabelledText text, Mention mention, Mention before) =>
        IsStateLike(mention) && mention.Country is not null && mention.Country == before.Country && before.End == mention.First - 1
        && text.IsMark(mention.First - 1, '(') && text.IsMark(mention.End, ')');

    private static bool IsStateLike(Mention mention) => mention.Kind is MentionKind.State or MentionKind.Body or MentionKind.Compound;

    // "Dương Khiết Trì (phải) và Mike Pompeo (trái)", "Kim Jong-un, trái, và Moon Jae-in": a short insertion does not part them.
    private static bool EndsAt(LabelledText text, Mention before, int at)
    {
        if (before.End == at || (before.End == at - 1 && text.IsMark(before.End, ')')))
        {
            return true;
        }
        return at - before.End is > 0 and <= 6
            && ((text.IsMark(before.End, '(') && text.IsMark(at - 1, ')')) || (text.IsMark(before.End, ',') && text.IsMark(at - 1, ',')));
    }
}
