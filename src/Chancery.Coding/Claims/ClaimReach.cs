using Chancery.Model;

namespace Chancery.Coding.Claims;

/// <summary>From when on, or in how long a time, a claim counts.</summary>
/// <param name="Since">A date from which on is counted.</param>
/// <param name="Within">A length of time, as an ISO 8601 duration.</param>
/// <param name="Limit">Anything else, in the report's words.</param>
/// <param name="End">Index just past the last token that says so; 0 where none does.</param>
internal readonly record struct ClaimReach(EdtfDate? Since, string? Within, string? Limit, int End);
