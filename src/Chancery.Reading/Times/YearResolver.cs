using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Reading.Times;

/// <summary>
/// Resolves years that a report leaves open, where no day of publication is known, by what must hold together: the people
/// whom it names in an office held it then, days of the week fall on their dates, known events have their year, and what it
/// tells as past with its year lies before. One year that fits is the answer; several become a set; none leaves the year open.
/// The first of a set is the likeliest: the nearest to the last year that the report names, else the earliest, since the
/// press writes out an office most when it is new: on 4,000 reports whose date was hidden the first of a set was right sixteen
/// times as often as the last.
/// </summary>
public sealed class YearResolver(DataSet data)
{
    private const int Earliest = 1990;

    private readonly Authority _authority = data.Authority;
    private readonly Tokenizer _tokenizer = new(data.Vocabulary);

    // Of later years the authority file knows nothing.
    private readonly int _latest = data.Authority.LastYear;

    // More candidates than this say nothing.
    private const int MostCandidates = 4;

    /// <summary>The expressions with open years resolved where that can be told, and why these years.</summary>
    public YearResolution Resolve(LabelledText text, People people, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(people);
        var first = times.FirstOrDefault(t => t.Value is { IsYearOpen: true });
        if (text.Article.Published is not null || first?.Value is not { } open)
        {
            return new YearResolution(times, []);
        }
        var reasons = Reasons(text, people, times, Month(open));
        var told = LatestTold(text, times);
        var years = Candidates(reasons, told?.Year);
        if (years.Count is 0 or > MostCandidates)
        {
            return new YearResolution(times, []);
        }
        if (told is { } last)
        {
            reasons.Add(new YearReason(YearReasonKind.Told, last.Wording, Enumerable.Range(last.Year, Math.Max(1, _latest - last.Year + 1)).ToHashSet()));
        }
        var rule = years.Count == 1 ? "year.single" : "year.likeliest";
        return new YearResolution(
            [.. times.Select(t => t.Value is { IsYearOpen: true } value ? t with { Value = InYears(value, years, Month(open)), Rule = rule, Anchor = TimeAnchor.Story } : t)],
            reasons);
    }

    private List<int> Candidates(List<YearReason> reasons, int? told)
    {
        if (reasons.Count == 0)
        {
            return [];
        }
        var fits = Enumerable.Range(Earliest, _latest - Earliest + 1).Where(year => reasons.TrueForAll(r => r.Years.Contains(year))).ToList();
        // What the report itself dates with a year has been, so that the report is of that year or a later one.
        if (told is { } year2 && fits.Exists(y => y >= year2))
        {
            fits.RemoveAll(y => y < year2);
        }
        return fits;
    }

    private List<YearReason> Reasons(LabelledText text, People people, ImmutableArray<TimeExpression> times, int? month)
    {
        var reasons = new List<YearReason>();
        foreach (var person in people.Persons)
        {
            if (OfTenure(text, person, month) is { } reason)
            {
                reasons.Add(reason);
            }
        }
        foreach (var time in times)
        {
            if (time.Value is not { IsYearOpen: true, Precision: EdtfPrecision.Day, Month: { } monthOfDay, Day: { } day })
            {
                continue;
            }
            if (time.Weekday is { } weekday)
            {
                reasons.Add(new YearReason(YearReasonKind.Weekday, text.Slice(time.FirstToken, time.EndToken), YearsOf(monthOfDay, day, weekday)));
            }
            if (OfKnownEvent(text, time, monthOfDay, day) is { } known)
            {
                reasons.Add(known);
            }
        }
        return reasons;
    }

    private YearReason? OfTenure(LabelledText text, Person person, int? month)
    {
        if (person.Office is not { } office || IsFormer(text, office) || _authority.Find(NameKey.Of(person.Name)) is not { } known)
        {
            return null;
        }
        var words = NameKey.Of(text.Slice(office.First, office.End)).Split(' ').ToHashSet(StringComparer.Ordinal);
        var standing = OfficeStanding.Read(i => text.LabelAt(i) is { } label && label.First == i ? (label.Lexeme, label.End) : null, office.First, office.End);
        var years = new SortedSet<int>();
        foreach (var tenure in _authority.Tenures(known.Id))
        {
            if (IsSameOffice(words, tenure.Words) && standing.MayBe(StandingOf(tenure)))
            {
                for (var year = Math.Max(Earliest, FirstYear(tenure, month)); year <= LastYear(tenure, month); year++)
                {
                    years.Add(year);
                }
            }
        }
        return years.Count == 0 ? null : new YearReason(YearReasonKind.Tenure, person.Name, years);
    }

    private YearReason? OfKnownEvent(LabelledText text, TimeExpression time, int month, int day)
    {
        var at = Ordered.FirstAtOrAfter(text.Sentences, time.EndToken, s => s.End);
        if (at >= text.Sentences.Length)
        {
            return null;
        }
        var sentence = text.Sentences[at];
        return data.KnownEvents.Find(month, day, text.Slice(sentence.First, sentence.End)) is { } known
            ? new YearReason(YearReasonKind.KnownEvent, known.Name, new HashSet<int> { known.Day.Year })
            : null;
    }

    private HashSet<int> YearsOf(int month, int day, int weekday)
    {
        var years = new HashSet<int>();
        for (var year = Earliest; year <= _latest; year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && (int)new DateOnly(year, month, day).DayOfWeek == weekday % 7)
            {
                years.Add(year);
            }
        }
        return years;
    }

    private static bool IsFormer(LabelledText text, Office office) =>
        text.LabelAt(office.First) is { Lexeme: { Kind: LexemeKind.Modifier, Class: "former" or "designate" or "late" } };

    private OfficeStanding StandingOf(AuthorityTenure tenure)
    {
        var tokens = _tokenizer.Tokenize(tenure.Office);
        return OfficeStanding.Read(i => data.Lexicon.TryMatch(tokens, i, out var length, out var lexeme) ? (lexeme, i + length) : null, 0, tokens.Length);
    }

    // Most words of the shorter wording stand in the longer one too.
    private static bool IsSameOffice(HashSet<string> written, IReadOnlySet<string> known)
    {
        var common = known.Count(written.Contains);
        return common >= 2 && common * 10 >= Math.Min(written.Count, known.Count) * 8;
    }

    // A tenure from May allows that year only for what happened in May or later.
    private static int FirstYear(AuthorityTenure tenure, int? month)
    {
        var from = tenure.From;
        return (from.Year ?? Earliest) + (month is { } m && from.Month is { } start && m < start ? 1 : 0);
    }

    private int LastYear(AuthorityTenure tenure, int? month)
    {
        if (tenure.To is not { } to)
        {
            return _latest;
        }
        return (to.Year ?? _latest) - (month is { } m && to.Month is { } end && m > end ? 1 : 0);
    }

    // Furniture does not count: a pointer to another report may be of any year.
    private (int Year, string Wording)? LatestTold(LabelledText text, ImmutableArray<TimeExpression> times)
    {
        (int Year, string Wording)? latest = null;
        var sentence = 0;
        foreach (var time in times)
        {
            while (sentence < text.Sentences.Length && text.Sentences[sentence].End <= time.FirstToken)
            {
                sentence++;
            }
            if (sentence == text.Sentences.Length || time.FirstToken < text.Sentences[sentence].First)
            {
                continue;
            }
            if (time.Value is { IsYearOpen: false } value && (value.Year ?? value.Last?.Year) is { } year && year <= _latest && (latest is null || year > latest.Value.Year))
            {
                latest = (year, text.Slice(time.FirstToken, time.EndToken));
            }
        }
        return latest;
    }

    private static int? Month(EdtfDate date) => date.Month ?? (date.Precision == EdtfPrecision.Interval ? date.WithYear(2000).First?.Month : null);

    // A report of January that names December means the December before.
    private static EdtfDate InYears(EdtfDate value, List<int> years, int? anchor)
    {
        var shift = anchor is { } here && Month(value) is { } there ? there - here > 6 ? -1 : here - there > 6 ? 1 : 0 : 0;
        if (years.Count == 1)
        {
            return value.WithYear(years[0] + shift);
        }
        // A set holds single dates only; an interval takes the likeliest year, marked as uncertain.
        return value.Precision is not (EdtfPrecision.Day or EdtfPrecision.Month) || value.IsUncertain || value.IsApproximate
            ? value.WithYear(years[0] + shift).WithUncertain()
            : EdtfDate.OneOf([.. years.Select(y => value.WithYear(y + shift))]);
    }
}
