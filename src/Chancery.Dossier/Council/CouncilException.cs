namespace Chancery.Dossier.Council;

/// <summary>A ballot that cannot be counted.</summary>
public sealed class CouncilException(CouncilFault fault, string state, DateOnly date) : Exception(FormattableString.Invariant($"{fault}: {state} on {date:yyyy-MM-dd}"))
{
    /// <summary>What is wrong.</summary>
    public CouncilFault Fault { get; } = fault;

    /// <summary>The state at fault, as the ballot calls it; empty where it is the day.</summary>
    public string State { get; } = state;

    /// <summary>The day of the vote.</summary>
    public DateOnly Date { get; } = date;
}
