namespace Chancery.Reading.Times;

/// <summary>An expression as the grammar read it, before it is given a value.</summary>
internal struct TimePhrase
{
    /// <summary>No amount: "vài ngày", "nhiều năm".</summary>
    public const int Vague = -1;

    public TimePhrase(TimeForm form, string rule)
    {
        Form = form;
        Rule = rule;
        Hour = -1;
    }

    public int First;
    public int End;
    public TimeForm Form;
    public TimeKind Kind;
    public string Rule;

    /// <summary>The date, or where the stretch begins.</summary>
    public PartialDate From;

    /// <summary>Where the stretch ends, empty when it is none.</summary>
    public PartialDate To;

    /// <summary>True when <see cref="From"/> and <see cref="To"/> are alternatives.</summary>
    public bool IsChoice;

    /// <summary>A year counted from publication, when the words give one ("năm ngoái").</summary>
    public int? YearShift;

    /// <summary>A month counted from publication ("tháng này").</summary>
    public int? MonthShift;

    /// <summary>A week counted from publication ("tuần trước").</summary>
    public int? WeekShift;

    /// <summary>The year is the one last named ("cùng năm").</summary>
    public bool IsStoryYear;

    /// <summary>The month is the one last named ("cùng tháng").</summary>
    public bool IsStoryMonth;

    /// <summary>The day of the week that stands beside the date, 1 (Monday) to 7; 0 when none.</summary>
    public int Weekday;

    public TimeUnit Unit;
    public int Amount;

    /// <summary>Minutes beside the hours of a length, months beside its years.</summary>
    public int Rest;

    /// <summary>The unit of <see cref="Rest"/>.</summary>
    public TimeUnit RestUnit;

    /// <summary>Half a unit more.</summary>
    public bool HasHalf;

    public TimeLean Lean;
    public TimeBound Bound;

    /// <summary>Part of the day, 0 when none, as the lexicon numbers them.</summary>
    public int Part;

    /// <summary>Hour of the clock, -1 when none.</summary>
    public int Hour;

    public int Minute;

    /// <summary>Early, middle, late, as the lexicon numbers them.</summary>
    public int Phase;

    public readonly bool IsRange => !To.IsEmpty;
}
