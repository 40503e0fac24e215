using System.Buffers;
using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Reading.Times;

/// <summary>
/// Finds the expressions of time in a report and gives them their dates: "ngày 6/7", "hôm qua", "cuối tháng này", "ba ngày qua".
/// A date is never finer or surer than text and publication make it. Immutable and thread-safe; linear in the text.
/// </summary>
public sealed class TimeTagger(TimeWords words)
{
    /// <summary>How far before a date "sẽ" or "hồi" is looked for, in tokens.</summary>
    private const int CueReach = 12;

    private const int LongestMonth = 31;

    /// <summary>The expressions in the order of the text, none overlapping.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="tokens">Its tokens, with the ids of the vocabulary that the time words were loaded with.</param>
    /// <param name="published">Day of publication, null when unknown.</param>
    public ImmutableArray<TimeExpression> Find(string text, Token[] tokens, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var found = ArrayPool<TimeWord?>.Shared.Rent(tokens.Length);
        try
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                found[i] = tokens[i].Id == 0 ? null : words.Find(tokens, i);
            }
            var view = found.AsSpan(0, tokens.Length);
            var scan = new TimeScan(text, tokens, view, WritesHyphenDates(new TimeScan(text, tokens, view, false)));
            return Resolve(scan, Phrases(scan), published is { } day && PartialDate.HasYear(day.Year) ? day : null);
        }
        finally
        {
            ArrayPool<TimeWord?>.Shared.Return(found, clearArray: true);
        }
    }

    /// <summary>
    /// Gives their dates to the expressions that count from the report's own day ("năm ngoái", "tháng trước", "hôm qua"), where only
    /// its month is known: none comes out finer than a month.
    /// </summary>
    /// <param name="times">What <see cref="Find"/> found without a day of publication.</param>
    /// <param name="text">The stored text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="month">A day of the report's month.</param>
    public ImmutableArray<TimeExpression> CountFrom(ImmutableArray<TimeExpression> times, string text, Token[] tokens, DateOnly month)
    {
        var counted = Find(text, tokens, month);
        // Which expressions stand in a text does not hang on the day of publication, so that both lists run in step.
        return [.. times.Zip(counted, (open, known) => open.Value is null && known.Value is { } value && known.Anchor == TimeAnchor.Publication
            ? open with { Value = NoFinerThanMonth(value, month), Timex = NoFinerThanMonth(value, month).ToString(), Rule = "year.relative", Anchor = TimeAnchor.Story }
            : open)];
    }

    private static EdtfDate NoFinerThanMonth(EdtfDate value, DateOnly month) =>
        value.Precision == EdtfPrecision.Day || (value is { Precision: EdtfPrecision.Interval, First: { } first, Last: { } last } && last.DayNumber - first.DayNumber < LongestMonth)
            ? EdtfDate.Of(month.Year, month.Month)
            : value;

    // A paper that writes "ngày 6-7" once writes its dates so everywhere.
    private static bool WritesHyphenDates(in TimeScan scan)
    {
        for (var i = 1; i + 2 < scan.Count; i++)
        {
            if (scan.IsDash(i + 1) && scan.Word(i - 1)?.Role is TimeWordRole.DayMark or TimeWordRole.DayPart or TimeWordRole.DayShift
                && scan.Day(i) > 0 && scan.Month(i + 2) > 0 && !scan.IsSlash(i + 3) && !scan.Is(i + 3, TimeWordRole.MonthMark))
            {
                return true;
            }
        }
        return false;
    }

    private static List<TimePhrase> Phrases(in TimeScan scan)
    {
        var phrases = new List<TimePhrase>();
        var at = 0;
        while (at < scan.Count)
        {
            var word = scan.Word(at);
            if (word is null && scan[at].Kind != TokenKind.Number)
            {
                at++;
                continue;
            }
            if (word?.Role == TimeWordRole.Other)
            {
                at += word.Length;
                continue;
            }
            var before = phrases.Count > 0 && phrases[^1].End == at - 1 ? phrases[^1].Rule : null;
            var end = ExpressionGrammar.Read(scan, at, before, out var phrase);
            if (end > 0)
            {
                phrases.Add(phrase);
                at = end;
            }
            else
            {
                // "lần thứ hai tháng 5": what was no weekday holds no count either.
                at += word?.Role is TimeWordRole.Weekday or TimeWordRole.When ? word.Length : 1;
            }
        }
        return phrases;
    }

    private static ImmutableArray<TimeExpression> Resolve(in TimeScan scan, List<TimePhrase> phrases, DateOnly? published)
    {
        if (phrases.Count == 0)
        {
            return [];
        }
        var dated = new List<PartialDate>();
        foreach (var phrase in phrases)
        {
            if (phrase is { Form: TimeForm.Calendar, From: { Year: > 0, Day: > 0 } })
            {
                dated.Add(phrase.From);
            }
        }
        var resolver = new TimeResolver(published, dated);
        var result = ImmutableArray.CreateBuilder<TimeExpression>(phrases.Count);
        var sentenceYear = 0;
        var previousEnd = 0;
        foreach (var read in phrases)
        {
            var phrase = read;
            if (EndsSentence(scan, previousEnd, phrase.First))
            {
                sentenceYear = 0;
            }
            // "vừa qua" and "tới" speak of now, whatever year opened the sentence.
            var told = phrase.Lean == TimeLean.None ? sentenceYear : 0;
            phrase.Lean = phrase.Lean == TimeLean.None ? Cue(scan, phrase.First) : phrase.Lean;
            var value = resolver.Resolve(phrase, told, out var anchor);
            if (IsOpeningYear(scan, phrase) && value?.Year is { } year)
            {
                sentenceYear = year;
            }
            var span = new TextSpan(scan[phrase.First].Span.Start, scan[phrase.End - 1].Span.End);
            result.Add(new TimeExpression(span, phrase.First, phrase.End, phrase.Kind, value, TimexText.Of(phrase, value), phrase.Rule, anchor)
            {
                Weekday = phrase.Weekday > 0 ? phrase.Weekday : null,
                YearShift = YearShift(phrase),
                IsAhead = phrase.Lean is TimeLean.Ahead or TimeLean.MaybeAhead || phrase is { Form: TimeForm.Shift, Amount: > 0 },
                IsRepeated = anchor == TimeAnchor.Text && told == 0,
                IsBehind = phrase.Lean == TimeLean.Past || phrase.Bound == TimeBound.Since,
            });
            previousEnd = phrase.End;
        }
        return result.DrainToImmutable();
    }

    private static int? YearShift(in TimePhrase phrase) => phrase switch
    {
        { YearShift: { } shift } => shift,
        { Form: TimeForm.Shift, Unit: TimeUnit.Year, HasHalf: false, Amount: not int.MinValue } => phrase.Amount,
        _ => null,
    };

    // "Năm 2017, ..." at the head of a sentence dates what the sentence tells.
    private static bool IsOpeningYear(in TimeScan scan, in TimePhrase phrase)
    {
        if (phrase.Rule is not ("year" or "relative-year") || phrase.Bound != TimeBound.None)
        {
            return false;
        }
        var head = phrase.First;
        while (head > 0 && scan.Word(head - 1)?.Role is TimeWordRole.At or TimeWordRole.During)
        {
            head--;
        }
        return head == 0 || scan[head].IsLineStart || scan.Mark(head - 1) is '.' or '!' or '?';
    }

    private static bool EndsSentence(in TimeScan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (scan.Mark(i) is '.' or '!' or '?' || (scan[i].IsLineStart && i > start))
            {
                return true;
            }
        }
        return scan[end].IsLineStart;
    }

    // The nearest word before a date in its clause that says on which side of now it lies.
    private static TimeLean Cue(in TimeScan scan, int first)
    {
        if (scan.Word(first - 1) is { Role: TimeWordRole.At, Value: 1 })
        {
            return TimeLean.Past;
        }
        for (var i = first - 1; i >= 0 && first - i <= CueReach && !scan[i + 1].IsLineStart; i--)
        {
            if (scan.Mark(i) is '.' or '!' or '?' or ';')
            {
                break;
            }
            switch (scan.Word(i)?.Role)
            {
                case TimeWordRole.FutureCue:
                    return TimeLean.MaybeAhead;
                case TimeWordRole.PastCue:
                    return TimeLean.None;
                default:
                    break;
            }
        }
        return TimeLean.None;
    }
}
