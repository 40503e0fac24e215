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
        var years = Candidates(reasons);
        ToldYears.Of(text, times, Month(open), _latest).Narrow(years, reasons);
        PutLikeliestFirst(text, times, years, reasons);
        if (years.Count is 0 or > MostCandidates)
        {
            return new YearResolution(times, []);
        }
        var rule = years.Count == 1 ? "year.single" : "year.likeliest";
        return new YearResolution(
            [.. times.Select(t => t.Value is { IsYearOpen: true } value ? t with { Value = InYears(value, years, Month(open)), Rule = rule, Anchor = TimeAnchor.Story } : t)],
            reasons)
        {
            Month = years.Count == 1 && Month(open) is { } own ? new DateOnly(years[0], own, 1) : null,
        };
    }

    // What the words of an event fit need not be that event: where it contradicts the rest, the rest decides.
    private List<int> Candidates(List<YearReason> reasons)
    {
        var years = Common(reasons);
        if (years.Count == 0 && reasons.RemoveAll(r => r.Kind is YearReasonKind.KnownEvent or YearReasonKind.Repeated) > 0)
        {
            years = Common(reasons);
        }
        return years;
    }

    private List<int> Common(List<YearReason> reasons) => reasons.Count == 0
        ? []
        : [.. Enumerable.Range(Earliest, _latest - Earliest + 1).Where(year => reasons.TrueForAll(r => r.Years.Contains(year)))];

    // An event that the sentence's words fit, counted back without its day, is a hint, no proof: "năm ngoái" may be said of another.
    private void PutLikeliestFirst(LabelledText text, ImmutableArray<TimeExpression> times, List<int> years, List<YearReason> reasons)
    {
        foreach (var time in times)
        {
            if (years.Count > 1 && OfYearsBack(text, time) is { } back && years.Find(back.Years.Contains) is > 0 and var likeliest)
            {
                years.Remove(likeliest);
                years.Insert(0, likeliest);
                reasons.Add(back);
                return;
            }
        }
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
            if (time.Value is { IsYearOpen: true, Precision: EdtfPrecision.Day, Month: { } monthOfDay, Day: { } day })
            {
                if (time.Weekday is { } weekday)
                {
                    reasons.Add(new YearReason(YearReasonKind.Weekday, text.Slice(time.FirstToken, time.EndToken), YearsOf(monthOfDay, day, weekday)));
                }
                if (OfKnownEvent(text, time, monthOfDay, day) is { } known)
                {
                    reasons.Add(known);
                }
            }
            else if (time is { IsRepeated: true, IsBehind: false, Value: { Precision: EdtfPrecision.Day, Year: { } year } })
            {
                reasons.Add(new YearReason(YearReasonKind.Repeated, text.Slice(time.FirstToken, time.EndToken), new HashSet<int> { year }));
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

    private YearReason? OfKnownEvent(LabelledText text, TimeExpression time, int month, int day) =>
        SentenceOf(text, time) is { } sentence && data.KnownEvents.Find(month, day, sentence) is { } known
            ? new YearReason(YearReasonKind.KnownEvent, known.Name, new HashSet<int> { known.Day.Year })
            : null;

    // "Mỹ rút khỏi thỏa thuận hạt nhân Iran năm ngoái": the year of the event, and so many more. Several events that the words
    // fit leave several years.
    private YearReason? OfYearsBack(LabelledText text, TimeExpression time)
    {
        if (time is not { YearShift: { } shift and < 0 } || SentenceOf(text, time) is not { } sentence)
        {
            return null;
        }
        var known = data.KnownEvents.FindAll(time.Value?.Month, sentence).Take(MostCandidates + 1).ToList();
        return known.Count is > 0 and <= MostCandidates
            ? new YearReason(YearReasonKind.YearsBack, known[0].Name, known.Select(e => e.Day.Year - shift).ToHashSet())
            : null;
    }

    private static string? SentenceOf(LabelledText text, TimeExpression time)
    {
        var at = Ordered.FirstAtOrAfter(text.Sentences, time.EndToken, s => s.End);
        return at < text.Sentences.Length ? text.Slice(text.Sentences[at].First, text.Sentences[at].End) : null;
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
