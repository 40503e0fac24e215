using System.Globalization;
using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding.Claims;

/// <summary>
/// Reads what a report says of the place of a contact among its like, around the word that tells the contact: "cuộc gặp thứ ba giữa A
/// và B", "thăm Trung Quốc lần thứ tư trong năm nay", "lần đầu tiên kể từ năm 2008 A và B gặp nhau".
/// </summary>
internal sealed class ClaimReader(Reading.Reading reading, WordsByKind<ClaimWordKind> words)
{
    // From a noun to its rank: "cuộc gặp thượng đỉnh trực tiếp giữa Mỹ và Triều Tiên lần thứ hai".
    private const int LongestWay = 16;

    // From "lần đầu tiên" to its verb, and how many words of it may be neither names nor times.
    private const int LongestLead = 30;
    private const int MostOthers = 2;

    // "ở cấp cao nhất".
    private const int LongestQuality = 4;

    // "không phải là".
    private const int LongestDenial = 4;

    private const int HighestOrdinal = 99;

    private readonly ClaimReachReader _reaches = new(reading, words);

    /// <summary>The claim about the contact of a trigger; null where none is made.</summary>
    public EventClaim? Read(ClauseView clause, Trigger trigger, FrameTrigger meaning, EventSides sides)
    {
        if (meaning.Frame.Type != EventType.Consult || meaning.Frame.Mode == EventMode.Multilateral || !AreTwoStates(sides))
        {
            // Conferences are numbered: "Hội nghị Cấp cao ASEAN lần thứ 33" claims nothing.
            return null;
        }
        if ((Behind(clause, trigger, meaning) ?? Before(clause, trigger)) is not { } rank || IsDenied(clause, Math.Min(rank.First, trigger.First)))
        {
            return null;
        }
        var reach = _reaches.Read(clause, rank, trigger);
        var (first, end) = (Math.Min(rank.First, trigger.First), Math.Max(reach.End, Math.Max(rank.End, trigger.End)));
        return new EventClaim(
            rank.Ordinal,
            ClaimSides.Of(clause, sides, first, end, words[ClaimWordKind.Any]),
            reach.Since,
            reach.Within,
            reach.Limit,
            new Evidence(clause.Text.SpanOf(first, end), clause.Text.Slice(first, end), "claim." + (rank.First < trigger.First ? "before" : "behind")));
    }

    private static bool AreTwoStates(EventSides sides)
    {
        List<Actor> all = [.. sides.Actors, .. sides.Recipients];
        return SideList.Countries(all) == 2 && all.TrueForAll(a => a.Country is not { } code || !Setting.IsBody(code));
    }

    private ClaimRank? Behind(ClauseView clause, Trigger trigger, FrameTrigger meaning)
    {
        // "lần gặp thứ ba", "cuộc gặp thứ ba"; but "gặp tổng thống thứ ba".
        var isNoun = meaning.IsNoun || Is(ClaimWordKind.Time, clause, trigger.First - 1, out _);
        var end = Math.Min(clause.Sentence.End, trigger.End + LongestWay);
        for (var i = trigger.First + 1; i < end;)
        {
            if (RankAt(clause, i) is { } rank)
            {
                return isNoun || rank.IsOfTime ? rank : null;
            }
            if (i < trigger.End)
            {
                i++;
            }
            else if (MentionAt(clause, i) is { } mention)
            {
                isNoun &= mention.Role.Length == 0;
                i = mention.End;
            }
            else if (Is(ClaimWordKind.Quality, clause, i, out var length))
            {
                i += length;
            }
            else if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Preposition or GrammarKind.And } word)
            {
                isNoun = false;
                i = word.End;
            }
            else
            {
                return null;
            }
        }
        return null;
    }

    private ClaimRank? Before(ClauseView clause, Trigger trigger)
    {
        for (var i = trigger.First - 1; i >= Math.Max(clause.Sentence.First, trigger.First - LongestLead); i--)
        {
            if (clause.IsTrigger(i))
            {
                return null;
            }
            if (RankAt(clause, i) is { IsOfTime: true } rank && rank.End <= trigger.First)
            {
                return !IsOfNoun(clause, i) && Leads(clause, rank.End, trigger.First) ? rank : null;
            }
        }
        return null;
    }

    // "chuyến công du nước ngoài lần thứ hai của A sau chuyến thăm B": the rank of the noun before it.
    private bool IsOfNoun(ClauseView clause, int rank) =>
        clause.IsTrigger(rank - 1) || EndsAt(ClaimWordKind.Wide, clause, rank) || EndsAt(ClaimWordKind.Quality, clause, rank);

    private bool EndsAt(ClaimWordKind kind, ClauseView clause, int end)
    {
        for (var i = Math.Max(clause.Sentence.First, end - LongestQuality); i < end; i++)
        {
            if (Is(kind, clause, i, out var length) && i + length == end)
            {
                return true;
            }
        }
        return false;
    }

    // Between "lần đầu tiên" and the verb stand who does it, since when, and words of aspect.
    private bool Leads(ClauseView clause, int from, int to)
    {
        var others = 0;
        for (var i = from; i < to;)
        {
            if (_reaches.TimeAt(i) is { } time)
            {
                i = time.EndToken;
            }
            else if (MentionAt(clause, i) is { } mention)
            {
                i = mention.End;
            }
            else if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Filler or GrammarKind.Past or GrammarKind.Future or GrammarKind.And or GrammarKind.Opener } word)
            {
                i = word.End;
            }
            else if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Preposition or GrammarKind.Subordinator } opener && _reaches.TimeAt(opener.End) is not null)
            {
                i = opener.End;
            }
            else if (clause.Text.IsMark(i, ',') && _reaches.EndsAt(clause, from, i))
            {
                i++;
            }
            else if (clause.Text.IsPunctuation(i) || clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Subordinator or GrammarKind.Clause or GrammarKind.Saying or GrammarKind.That or GrammarKind.Negation or GrammarKind.Purpose or GrammarKind.Preposition }
                || ++others > MostOthers)
            {
                return false;
            }
            else
            {
                i++;
            }
        }
        return true;
    }

    private ClaimRank? RankAt(ClauseView clause, int at)
    {
        var isOfTime = Is(ClaimWordKind.Time, clause, at, out var length);
        var start = at + length;
        if (start >= clause.Sentence.End || _reaches.TimeAt(start) is not null)
        {
            return null;
        }
        if (Value(ClaimWordKind.Rank, clause, start, out length) is { } rank || (isOfTime && (rank = Value(ClaimWordKind.Brief, clause, start, out length)!) is not null))
        {
            return new ClaimRank(at, start + length, int.Parse(rank, CultureInfo.InvariantCulture), isOfTime);
        }
        return Is(ClaimWordKind.Number, clause, start, out length) && start + length is var digits && digits < clause.Sentence.End
            && clause.Text.Tokens[digits] is { Kind: TokenKind.Number } token
            && int.TryParse(token.Span.Of(clause.Text.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal is > 0 and <= HighestOrdinal
            ? new ClaimRank(at, digits + 1, ordinal, isOfTime)
            : null;
    }

    private bool IsDenied(ClauseView clause, int rank)
    {
        for (var i = Math.Max(clause.Sentence.First, rank - LongestDenial); i < rank; i++)
        {
            if (Is(ClaimWordKind.Deny, clause, i, out _))
            {
                return true;
            }
        }
        return false;
    }

    private static Mention? MentionAt(ClauseView clause, int token)
    {
        for (var i = clause.FirstMention; i < clause.EndMention && clause.Mention(i).First <= token; i++)
        {
            if (token < clause.Mention(i).End)
            {
                return clause.Mention(i);
            }
        }
        return null;
    }

    private bool Is(ClaimWordKind kind, ClauseView clause, int token, out int length) => Value(kind, clause, token, out length) is not null;

    private string? Value(ClaimWordKind kind, ClauseView clause, int token, out int length)
    {
        length = 0;
        return token >= clause.Sentence.First && token < clause.Sentence.End
            && words[kind].TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), token, out length, out var value) ? value : null;
    }
}
