using Chancery.Model;

namespace Chancery.Register;

/// <summary>A stage of an event's life: proposed, planned, held or off, as long as reports say so.</summary>
/// <param name="Status">The stage.</param>
/// <param name="First">The first day on which a report says so; null where no report of it is dated.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Witnesses">How many independent witnesses say so.</param>
public sealed record LifeStage(EventStatus Status, DateOnly? First, DateOnly? Last, int Witnesses);
