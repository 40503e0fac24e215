namespace Chancery.Data;

/// <summary>What a word of the time lexicon does in an expression of time. The file calls each by the same name in lower case with hyphens.</summary>
public enum TimeWordRole
{
    /// <summary>Introduces a day (ngày 0, hôm 1).</summary>
    DayMark,

    /// <summary>Introduces a month, or counts months (tháng).</summary>
    MonthMark,

    /// <summary>Introduces a year, or counts years (năm); 1 for a fiscal or school year, which counts none.</summary>
    YearMark,

    /// <summary>A week (tuần).</summary>
    WeekMark,

    /// <summary>The weekend (cuối tuần).</summary>
    Weekend,

    /// <summary>Hours counted, or the hour of the clock (giờ, h); 1 where it only counts (tiếng đồng hồ).</summary>
    HourMark,

    /// <summary>Minutes (phút).</summary>
    MinuteMark,

    /// <summary>Seconds (giây).</summary>
    SecondMark,

    /// <summary>A quarter of a year (quý).</summary>
    QuarterMark,

    /// <summary>A decade (thập niên, thập kỷ).</summary>
    DecadeMark,

    /// <summary>A century (thế kỷ).</summary>
    CenturyMark,

    /// <summary>Several years together (những năm 1990).</summary>
    YearsMark,

    /// <summary>A season; the value is its first month.</summary>
    Season,

    /// <summary>A third of a month, 1 to 3 (thượng tuần).</summary>
    Dekad,

    /// <summary>Where in a month or year: 1 early, 2 middle, 3 late, 4 first half, 5 second half; 10 more when it looks back (hồi đầu).</summary>
    Phase,

    /// <summary>A number, one to nine.</summary>
    Number,

    /// <summary>Ten, which a unit may follow (mười).</summary>
    Ten,

    /// <summary>Times ten, after a unit (mươi).</summary>
    Tens,

    /// <summary>A unit's form that stands only after tens or as a month's name (mốt, tư, lăm).</summary>
    Tail,

    /// <summary>A number that is not told (vài, nhiều).</summary>
    Vague,

    /// <summary>Half as much again, after a unit (rưỡi).</summary>
    AndHalf,

    /// <summary>Half of a unit (nửa).</summary>
    Half,

    /// <summary>Makes what precedes it any one of its kind (nào, as in "một ngày nào đó").</summary>
    Some,

    /// <summary>An event that is called by a date, with the date as yyyymmdd (khủng bố 11/9).</summary>
    NamedDate,

    /// <summary>A day counted from publication: hôm qua -1.</summary>
    DayShift,

    /// <summary>A year counted from publication: năm ngoái -1.</summary>
    YearShift,

    /// <summary>A part of the day: 1 morning, 2 noon, 3 afternoon, 4 evening, 5 night, 6 small hours.</summary>
    DayPart,

    /// <summary>Today, after a part of the day (sáng nay); until now, after a count (5 năm nay).</summary>
    Present,

    /// <summary>Tomorrow, after a part of the day (sáng mai).</summary>
    Tomorrow,

    /// <summary>The current one, after a unit (tuần này).</summary>
    This,

    /// <summary>The one before, or ago (tuần trước, 3 năm trước).</summary>
    Before,

    /// <summary>The last one, after a unit, without doubt (vừa qua, vừa rồi).</summary>
    Past,

    /// <summary>As <see cref="Past"/>, but a preposition or verb too (qua).</summary>
    Through,

    /// <summary>The next one, without doubt (sắp tới).</summary>
    Next,

    /// <summary>As <see cref="Next"/>, but the verb "to arrive" and a preposition too (tới).</summary>
    Toward,

    /// <summary>The one after, or later (tuần sau, 3 ngày sau).</summary>
    After,

    /// <summary>From now, after a count (nữa).</summary>
    Left,

    /// <summary>Before the time last named (trước đó).</summary>
    Earlier,

    /// <summary>After the time last named (sau đó).</summary>
    Later,

    /// <summary>The one last named, after a unit (đó).</summary>
    That,

    /// <summary>A day counted from the day last named: cùng ngày 0, hôm sau 1.</summary>
    StoryDay,

    /// <summary>The month last named (cùng tháng).</summary>
    StoryMonth,

    /// <summary>The year last named (cùng năm).</summary>
    StoryYear,

    /// <summary>Ago, before a count (cách đây).</summary>
    Ago,

    /// <summary>A day of the week, Monday 1 to Sunday 7.</summary>
    Weekday,

    /// <summary>A word after which "thứ hai" is "the second" even with a capital (Thế chiến thứ Hai).</summary>
    Ordinal,

    /// <summary>Every, before a unit (mỗi 0, hàng 1: the latter is also "goods").</summary>
    Every,

    /// <summary>Every year, as an adjective (thường niên).</summary>
    Yearly,

    /// <summary>Ever since (kể từ).</summary>
    Since,

    /// <summary>From (từ).</summary>
    From,

    /// <summary>Until (đến).</summary>
    Until,

    /// <summary>And, or the other of two (và 0, hoặc 1).</summary>
    And,

    /// <summary>At, in: a date may follow (vào 0, hồi 1), or only a place (tại 2).</summary>
    At,

    /// <summary>During, within (trong, vòng, suốt): a duration may follow.</summary>
    During,

    /// <summary>At the hour (lúc).</summary>
    AtHour,

    /// <summary>Of (của).</summary>
    Of,

    /// <summary>Introduces a day of the lunar month (mùng).</summary>
    LunarDayMark,

    /// <summary>A named day of the lunar month (rằm 15).</summary>
    LunarDay,

    /// <summary>A named lunar month (tháng Chạp 12).</summary>
    LunarMonth,

    /// <summary>The lunar New Year (Tết).</summary>
    LunarNewYear,

    /// <summary>Says that the date before it is a lunar one (âm lịch).</summary>
    LunarCalendar,

    /// <summary>Says that what follows lies ahead (sẽ, dự kiến).</summary>
    FutureCue,

    /// <summary>Says that what follows is over (đã, hồi).</summary>
    PastCue,

    /// <summary>Opens a clause of time (khi): "trước" and "sau" before it are no adjectives.</summary>
    When,

    /// <summary>A thing that fractions are of (dân số, số phiếu).</summary>
    Counted,

    /// <summary>A measure or scale after a number (triệu, km), or a thing that is counted.</summary>
    Measure,

    /// <summary>A word that holds a time word and is none (đối đầu, cuối cùng).</summary>
    Other,

    /// <summary>A word before a number that is no date (tỷ lệ, điều).</summary>
    NotDate,
}
