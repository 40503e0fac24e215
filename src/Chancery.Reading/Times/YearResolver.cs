using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Model;

namespace Chancery.Reading.Times;

/// <summary>
/// Resolves years that a report leaves open, where no day of publication is known, by what must hold together: the people
/// whom it names in an office held it then, and what it tells as past with its year lies before. One year that fits is the
/// answer; several become a set with the likeliest first, and only where the text gives a reason for it; else the year stays open.
/// </summary>
public sealed class YearResolver(Authority authority)
{
    private const int Earliest = 1990;
    private const int Latest = 2035;

    // More candidates than this say nothing.
    private const int MostCandidates = 3;

    /// <summary>The expressions with open years resolved where that can be told.</summary>
    public ImmutableArray<TimeExpression> Resolve(LabelledText text, People people, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(people);
        var first = times.FirstOrDefault(t => t.Value is { IsYearOpen: true });
        if (text.Article.Published is not null || first?.Value is not { } open)
        {
            return times;
        }
        var years = Candidates(text, people, times, open);
        if (years.Count is 0 or > MostCandidates)
        {
            return times;
        }
        var rule = years.Count == 1 ? "year.tenures" : "year.likeliest";
        return [.. times.Select(t => t.Value is { IsYearOpen: true } value ? t with { Value = InYears(value, years, Month(open)), Rule = rule, Anchor = TimeAnchor.Story } : t)];
    }

    private List<int> Candidates(LabelledText text, People people, ImmutableArray<TimeExpression> times, EdtfDate open)
    {
        var fits = new List<int>();
        var reasons = Reasons(text, people, Month(open));
        if (reasons.Count == 0)
        {
            return fits;
        }
        for (var year = Earliest; year <= Latest; year++)
        {
            if (reasons.TrueForAll(r => r.First <= year && year <= r.Last))
            {
                fits.Add(year);
            }
        }
        if (fits.Count < 2)
        {
            return fits;
        }
        // What the report itself dates with a year has been, so that the report is of that year or a later one; the nearest is likeliest.
        var told = LatestTold(text, times);
        if (told is not { } year2)
        {
            return [];
        }
        fits.RemoveAll(y => y < year2);
        return fits;
    }

    private List<YearReason> Reasons(LabelledText text, People people, int? month)
    {
        var reasons = new List<YearReason>();
        foreach (var person in people.Persons)
        {
            if (person.Office is not { } office || IsFormer(text, office) || authority.Find(NameKey.Of(person.Name)) is not { } known)
            {
                continue;
            }
            var words = NameKey.Of(text.Slice(office.First, office.End)).Split(' ').ToHashSet(StringComparer.Ordinal);
            var matches = authority.Tenures(known.Id).Where(t => IsSameOffice(words, t.Words)).ToList();
            if (matches.Count > 0)
            {
                reasons.Add(new YearReason(person.Name, matches.Min(t => FirstYear(t, month)), matches.Max(t => LastYear(t, month))));
            }
        }
        return reasons;
    }

    private static bool IsFormer(LabelledText text, Office office) =>
        text.LabelAt(office.First) is { Lexeme: { Kind: LexemeKind.Modifier, Class: "former" or "designate" or "late" } };

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

    private static int LastYear(AuthorityTenure tenure, int? month)
    {
        if (tenure.To is not { } to)
        {
            return Latest;
        }
        return (to.Year ?? Latest) - (month is { } m && to.Month is { } end && m > end ? 1 : 0);
    }

    // Furniture does not count: a pointer to another report may be of any year.
    private static int? LatestTold(LabelledText text, ImmutableArray<TimeExpression> times)
    {
        int? latest = null;
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
            if (time.Value is { IsYearOpen: false } value && (value.Year ?? value.Last?.Year) is { } year && year <= Latest && (latest is null || year > latest))
            {
                latest = year;
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
        return value.Precision == EdtfPrecision.Interval
            ? value.WithYear(years[0] + shift).WithUncertain()
            : EdtfDate.OneOf([.. years.Select(y => value.WithYear(y + shift))]);
    }
}
