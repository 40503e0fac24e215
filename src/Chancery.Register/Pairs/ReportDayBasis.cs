namespace Chancery.Register.Pairs;

/// <summary>By what the day is told from which on a report is known.</summary>
public enum ReportDayBasis
{
    /// <summary>It came out on that day.</summary>
    Published,

    /// <summary>Nobody says when it came out; that day is the last on which it tells that something happened.</summary>
    Told,

    /// <summary>Nobody says when it came out, and it tells of no day; it was first read on that one.</summary>
    Read,
}
