using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Reading.Times;

namespace Chancery.Coding.Claims;

/// <summary>Reads from when on, or in how long a time, a claim counts: "kể từ năm 2008", "trong vòng một tháng", "kể từ khi nhậm chức".</summary>
internal sealed class ClaimReachReader(Reading.Reading reading, WordsByKind<ClaimWordKind> words)
{
    // Behind a rank; what stands farther away belongs to another clause.
    private const int Farthest = 40;

    // Of a limit in words.
    private const int LongestLimit = 14;

    /// <summary>The reach of a rank that a trigger belongs to.</summary>
    public ClaimReach Read(ClauseView clause, ClaimRank rank, Trigger trigger)
    {
        var end = Border(clause, rank.End, Math.Max(rank.End, trigger.End));
        for (var i = rank.End; i < end; i++)
        {
            if (ReachAt(clause, rank, i, end) is { } reach)
            {
                return reach;
            }
        }
        return AtHead(clause, rank);
    }

    // "Kể từ khi A nhậm chức, đây là lần thứ năm ...".
    private ClaimReach AtHead(ClauseView clause, ClaimRank rank)
    {
        var end = clause.Sentence.First;
        while (end < rank.First && !clause.Text.IsMark(end, ','))
        {
            end++;
        }
        return end < rank.First && clause.Count(end + 1, rank.First, ",;:") == 0 && ReachAt(clause, rank, clause.Sentence.First, end) is { } reach ? reach with { End = 0 } : default;
    }

    /// <summary>The expression of time that covers a token; null when none does.</summary>
    public TimeExpression? TimeAt(int token)
    {
        var at = Ordered.FirstAtOrAfter(reading.Times, token + 1, t => t.EndToken);
        return at < reading.Times.Length && reading.Times[at].FirstToken <= token ? reading.Times[at] : null;
    }

    /// <summary>True when a run of tokens opens the reach of a claim and nothing else: "kể từ tháng 12/2008" before its comma.</summary>
    public bool EndsAt(ClauseView clause, int from, int to) =>
        from < to && (TimeAt(from) is not null || Word(ClaimWordKind.Since, clause, from) > 0 || Word(ClaimWordKind.Within, clause, from) > 0 || Word(ClaimWordKind.Limit, clause, from) > 0);

    // Up to the end of the clause, but past the comma that parts a reach from the verb.
    private static int Border(ClauseView clause, int from, int past)
    {
        var end = Math.Min(clause.Sentence.End, past + Farthest);
        for (var i = from; i < end; i++)
        {
            if (i >= past ? clause.Text.IsPunctuation(i) && !clause.Text.IsMark(i, '/') && !clause.Text.IsMark(i, '-') && !clause.IsMentioned(i) : clause.Text.IsMark(i, ';'))
            {
                return i;
            }
        }
        return end;
    }

    private ClaimReach? ReachAt(ClauseView clause, ClaimRank rank, int at, int border)
    {
        if (words[ClaimWordKind.Limit].TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), at, out _, out var limit))
        {
            return Limit(clause, at, border, limit == "since");
        }
        if (words[ClaimWordKind.Since].TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), at, out var since, out var grain))
        {
            return Opened(at, since) is { Value: { } value } time && (IsCoarse(value) || grain != "coarse")
                ? new ClaimReach(Start(value), null, null, time.EndToken)
                : grain == "coarse" ? null : Limit(clause, at, border, isSince: true);
        }
        if (words[ClaimWordKind.Within].TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), at, out var within, out var kind) && Opened(at, within) is { } stretch)
        {
            return stretch.Kind == TimeKind.Duration ? Length(rank, stretch, kind) : IsBeside(clause, rank, at) ? InYear(stretch, kind) : null;
        }
        return TimeAt(at) switch
        {
            { Value: { Precision: EdtfPrecision.Interval, Last: null, First: not null } open } time when time.FirstToken == at => new ClaimReach(Start(open), null, null, time.EndToken),
            { YearShift: 0, Value.Precision: EdtfPrecision.Year } time when time.FirstToken == at && IsBeside(clause, rank, at) => new ClaimReach(time.Value, null, null, time.EndToken),
            _ => null,
        };
    }

    private static ClaimReach? Length(ClaimRank rank, TimeExpression time, string kind)
    {
        var isLength = time.Timex is ['P', >= '0' and <= '9', ..] timex && (kind != "long" || timex[^1] != 'D') && (kind != "gap" || rank.Ordinal == 1);
        return isLength ? new ClaimReach(null, time.Timex, null, time.EndToken) : null;
    }

    private static ClaimReach? InYear(TimeExpression time, string kind) =>
        kind != "gap" && time.Value is { Precision: EdtfPrecision.Year } year ? new ClaimReach(year, null, null, time.EndToken) : null;

    // "lần thứ hai sẽ diễn ra trong năm 2019": behind another verb the year is when it is held.
    private static bool IsBeside(ClauseView clause, ClaimRank rank, int at)
    {
        for (var i = rank.End; i < at; i++)
        {
            if (!clause.IsMentioned(i) && !clause.IsTrigger(i) && clause.Text.GrammarAt(i) is not { Word.Kind: GrammarKind.Preposition or GrammarKind.And or GrammarKind.Filler })
            {
                return false;
            }
        }
        return true;
    }

    // A time that begins with the word or right behind it.
    private TimeExpression? Opened(int at, int length) => TimeAt(at + length) is { } time && time.FirstToken <= at + length ? time
        : TimeAt(at) is { } whole && whole.EndToken > at + length ? whole : null;

    // From a day on is how long it takes: "chuyến thăm đầu tiên từ ngày 8-10/11".
    private static bool IsCoarse(EdtfDate date) => date.Precision is EdtfPrecision.Year or EdtfPrecision.Month || date is { Precision: EdtfPrecision.Interval, Last: null };

    // "kể từ khi nhậm chức vào tháng 6": what is counted from may have its date.
    private ClaimReach Limit(ClauseView clause, int at, int border, bool isSince)
    {
        var end = at + 1;
        while (end < Math.Min(border, at + LongestLimit) && clause.Text.GrammarAt(end) is not { Word.Kind: GrammarKind.And })
        {
            end++;
        }
        EdtfDate? since = null;
        for (var i = at; i < end && isSince && since is null; i++)
        {
            since = TimeAt(i) is { Value: { Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } value } ? value : null;
        }
        return new ClaimReach(since, null, clause.Text.Slice(at, end), end);
    }

    private static EdtfDate? Start(EdtfDate date) =>
        date.Precision == EdtfPrecision.Interval && EdtfDate.TryParse(date.ToString().Split('/')[0], out var start) ? start : date;

    private int Word(ClaimWordKind kind, ClauseView clause, int token) =>
        token < clause.Sentence.End && words[kind].TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), token, out var length, out _) ? length : 0;
}
