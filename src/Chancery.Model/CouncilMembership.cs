using System.Collections.Immutable;

namespace Chancery.Model;

/// <summary>Who sat in the Security Council when, from 17 January 1946, when it first met. Immutable, safe for many threads.</summary>
public sealed class CouncilMembership
{
    /// <summary>The day on which the Council first met.</summary>
    public static readonly DateOnly FirstMeeting = new(1946, 1, 17);

    private readonly ImmutableArray<CouncilTerm> _terms;

    /// <summary>A membership of these terms.</summary>
    public CouncilMembership(IEnumerable<CouncilTerm> terms) => _terms = [.. terms];

    /// <summary>The last day for which the elected members are known.</summary>
    public DateOnly KnownUntil => _terms.Max(t => t.Seat is null ? t.To ?? t.From : t.From);

    /// <summary>The members on a day, permanent ones first, then by code.</summary>
    public ImmutableArray<CouncilTerm> On(DateOnly day) =>
        [.. _terms.Where(t => t.Holds(day)).OrderBy(t => t.Seat is null).ThenBy(t => t.State, StringComparer.Ordinal)];

    /// <summary>The member on a day that a code names: its own, or any that its permanent seat had. Null for a state that was no member then.</summary>
    /// <param name="code">ISO 3166-1 alpha-3, in any letter case. "RUS" names the Soviet Union before 24 December 1991, "CHN" whoever held China's seat.</param>
    /// <param name="day">The day.</param>
    public CouncilTerm? Find(string code, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(code);
        var seat = _terms.FirstOrDefault(t => t.Seat is not null && Is(t.State, code))?.Seat;
        foreach (var term in _terms)
        {
            if (term.Holds(day) && (Is(term.State, code) || (seat is not null && term.Seat == seat)))
            {
                return term;
            }
        }
        return null;
    }

    private static bool Is(string state, string code) => string.Equals(state, code, StringComparison.OrdinalIgnoreCase);
}
