using Chancery.Model;

namespace Chancery.Register.Review;

/// <summary>One entry of a report, of whatever kind.</summary>
/// <param name="Id">What names it: the beginning of the report's hash, then a number of what it said before anybody decided on it.</param>
/// <param name="Report">The hash of its report.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Ordinal">Its place among the report's entries of that kind, counted from 0; -1 for one that was rejected.</param>
/// <param name="Written">The object that stands for it in the line of its report.</param>
/// <param name="Origin">Who stands behind it.</param>
/// <param name="Decision">The number of the decision on it that stands; null where nobody decided.</param>
public sealed record ReportEntry(string Id, string Report, string Kind, int Ordinal, string Written, EntryOrigin Origin, long? Decision)
{
    /// <summary>True for one that a person rejected: no list has it any more.</summary>
    public bool IsRejected => Ordinal < 0;

    /// <summary>A report that has this entry alone.</summary>
    public CodedReport Alone() => Alone(Kind, Written);

    /// <summary>A report that has one entry alone.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="written">The entry as it is written.</param>
    public static CodedReport Alone(string kind, string written) => EntryForm.Of(kind)!.With(Empty, [written]);

    private static CodedReport Empty { get; } = new()
    {
        Report = "",
        ArticleHash = "",
        DataVersion = "",
        CoderVersion = "",
        Body = "",
        People = [],
        Events = [],
        Quotes = [],
        Conditions = [],
    };
}
