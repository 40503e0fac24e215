namespace Chancery.Register.Review;

/// <summary>An entry of an event that somebody merged or split.</summary>
/// <param name="Part">Of a merge the event that it stood in, counted from 0; of a split 1 for what is set apart, 0 for the rest.</param>
/// <param name="Entry">Its id when it was decided.</param>
/// <param name="Report">The hash of its report.</param>
/// <param name="Ordinal">Its place among the report's events, counted from 0; null where the report does not say it any more.</param>
public sealed record EventMember(int Part, string Entry, string Report, int? Ordinal);
