using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>The day that a report is about, as far as its words tell.</summary>
internal readonly struct ReportDay
{
    // Title and lead.
    private const int LastOfLead = 2;

    // Title, lead and the paragraph behind it.
    private const int LastOpening = 4;

    // Farther from the day a report has turned to what went before.
    private const int Reach = 6;

    private readonly EdtfDate? _first;
    private readonly EdtfDate? _only;
    private readonly int _sentence;

    private ReportDay(EdtfDate? first, EdtfDate? only, int sentence)
    {
        _first = first;
        _only = only;
        _sentence = sentence;
    }

    /// <summary>Reads the day: the one that the opening names, among those of the report's month that are not ahead of it.</summary>
    public static ReportDay Of(Reading.Reading reading, EdtfDate? month)
    {
        (EdtfDate Day, int Sentence, int Ordinal)? first = null;
        var isOnly = true;
        var published = reading.Text.Article.Published;
        foreach (var time in reading.Times)
        {
            if (time.IsAhead || time.Value is not { } date || !IsDay(date) || month is not { } own || !date.IsCompatibleWith(own) || date.First > published || reading.SentenceOf(time.FirstToken) is not (>= 0 and var sentence)
                || IsInCaption(reading, time.FirstToken))
            {
                continue;
            }
            isOnly &= first is not { } known || known.Day.Equals(date);
            first ??= (date, sentence, InBody(reading, sentence));
        }
        return first is { } named
            ? new ReportDay(named.Ordinal <= LastOfLead ? named.Day : null, isOnly && named.Ordinal <= LastOpening ? named.Day : null, named.Sentence)
            : default;
    }

    // A picture may be of any day.
    private static bool IsInCaption(Reading.Reading reading, int token)
    {
        var start = reading.Text.Tokens[token].Span.Start;
        var blocks = reading.Text.Article.Blocks;
        var at = Ordered.FirstAtOrAfter(blocks, start + 1, b => b.Span.End);
        return at < blocks.Length && blocks[at] is { Kind: BlockKind.Caption } caption && caption.Span.Start <= start;
    }

    // Which sentence of the report's own text it is, from 0, as far as that matters here.
    private static int InBody(Reading.Reading reading, int sentence)
    {
        var ordinal = 0;
        for (var i = 0; i < sentence && ordinal <= LastOpening; i++)
        {
            ordinal += IsInCaption(reading, reading.Text.Sentences[i].First) ? 0 : 1;
        }
        return ordinal;
    }

    /// <summary>
    /// The day of what the report dates with nothing: near the one day that it names, anything; of what is said, the day of the
    /// lead, for a report brings the day's words. Null where the month is all that can be told.
    /// </summary>
    /// <param name="isSpeech">True for an act of speech.</param>
    /// <param name="sentence">The sentence that tells it.</param>
    public EdtfDate? For(bool isSpeech, int sentence) =>
        Math.Abs(sentence - _sentence) > Reach ? null : _only ?? (isSpeech ? _first : null);

    /// <summary>True for a day, or for an expression that tells no date.</summary>
    public static bool IsDayOrNone(EdtfDate? date) => date is not { } known || IsDay(known);

    /// <summary>True for a date as fine as a day; one whose year is one of several is a day too.</summary>
    public static bool IsDay(EdtfDate date) => date.Precision is EdtfPrecision.Day or EdtfPrecision.OneOf;
}
