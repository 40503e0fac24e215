using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Reading.Times;

namespace Chancery.Coding.Measures;

/// <summary>The times of a measure.</summary>
/// <param name="Announced">When it was announced or done.</param>
/// <param name="Effective">From when it holds.</param>
/// <param name="Until">Until when it holds.</param>
/// <param name="Term">For how long, as an ISO 8601 duration.</param>
internal readonly record struct MeasureTimes(EdtfDate? Announced, EdtfDate? Effective, EdtfDate? Until, string? Term)
{
    // Beyond this a time belongs to another clause.
    private const int FarAway = 40;

    /// <summary>Reads the times of the sentence for an act between two tokens.</summary>
    public static MeasureTimes Read(Reading.Reading reading, MeasureSentence sentence, int first, int end)
    {
        EdtfDate? announced = null, effective = null, until = null;
        string? term = null;
        var nearest = FarAway;
        for (var i = Ordered.FirstAtOrAfter(reading.Times, sentence.Clause.Sentence.First, t => t.FirstToken); i < reading.Times.Length && reading.Times[i].FirstToken < sentence.Clause.Sentence.End; i++)
        {
            var time = reading.Times[i];
            var isBehind = time.FirstToken >= first;
            if (time.Kind == TimeKind.Duration)
            {
                term = isBehind && IsTerm(sentence, time) ? term ?? time.Timex : term;
            }
            else if (time.Value is not { } value || time.Kind == TimeKind.Set)
            {
                continue;
            }
            else if (isBehind && sentence.EndingAt(MeasureWordKind.More, time.FirstToken) is { Value: "more" } && IsLength(time.Timex))
            {
                term ??= time.Timex;
            }
            else if (isBehind && Opens(sentence, MeasureWordKind.Until, time))
            {
                until ??= value;
            }
            else if (isBehind && Opens(sentence, MeasureWordKind.Since, time))
            {
                effective ??= value;
            }
            else if (Distance(sentence.Clause, time, first, end) is var distance && distance < nearest)
            {
                (announced, nearest) = (value, distance);
            }
        }
        return new MeasureTimes(announced, effective, until, term);
    }

    // "đến hết ngày 31/7": the word stands right before the time, or is the first word of its expression.
    private static bool Opens(MeasureSentence sentence, MeasureWordKind kind, TimeExpression time)
    {
        for (var i = Math.Max(sentence.Clause.Sentence.First, time.FirstToken - 4); i <= time.FirstToken; i++)
        {
            if (sentence.At(kind, i) is { } word && word.End >= time.FirstToken && word.End < time.EndToken)
            {
                return true;
            }
        }
        return false;
    }

    // "P6M", not "PXM": how long has to be told.
    private static bool IsLength(string? timex) => timex is ['P', >= '0' and <= '9', ..] or ['P', 'T', >= '0' and <= '9', ..];

    // "thêm 6 tháng", "trong một năm": a length that began in the past is another thing.
    private static bool IsTerm(MeasureSentence sentence, TimeExpression time) => IsLength(time.Timex) && time.Value is null
        && (sentence.Text.GrammarAt(time.FirstToken - 1) is { Word.Value: "in" } || time.FirstToken == sentence.Clause.Sentence.First || sentence.Text.GrammarAt(time.FirstToken - 1) is null);

    /// <summary>The date nearest to a run of tokens in its clause; null when none is near.</summary>
    public static EdtfDate? Near(Reading.Reading reading, ClauseView clause, int first, int end)
    {
        EdtfDate? date = null;
        var nearest = FarAway;
        for (var i = Ordered.FirstAtOrAfter(reading.Times, clause.Sentence.First, t => t.FirstToken); i < reading.Times.Length && reading.Times[i].FirstToken < clause.Sentence.End; i++)
        {
            if (reading.Times[i] is { Value: { } value, Kind: TimeKind.Date or TimeKind.Time } time && Distance(clause, time, first, end) is var distance && distance < nearest)
            {
                (date, nearest) = (value, distance);
            }
        }
        return date;
    }

    // Behind a verb a new clause, an aim or a second verb has times of its own.
    private static int Distance(ClauseView clause, TimeExpression time, int first, int end)
    {
        var isBehind = time.FirstToken >= end;
        var (from, to) = isBehind ? (end, time.FirstToken) : (time.EndToken, first);
        if (from >= to)
        {
            return 0;
        }
        var isParted = clause.Has(from, to, GrammarKind.Subordinator) || clause.Has(from, to, GrammarKind.Clause) || (isBehind && clause.Has(from, to, GrammarKind.Purpose)) || (!isBehind && clause.Has(from, to, GrammarKind.And));
        return to - from + (6 * clause.Count(from, to, ",;:")) + (isParted ? FarAway : 0);
    }
}
