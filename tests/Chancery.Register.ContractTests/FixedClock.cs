namespace Chancery.Register.ContractTests;

/// <summary>A clock that stands until it is told the time.</summary>
public sealed class FixedClock : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2021, 7, 8, 9, 10, 11, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
