using Chancery.Model;

namespace Chancery.Dossier.Sanctions;

/// <summary>A time through which a measure held without a break.</summary>
/// <param name="From">Since when; null where it was there already when it was first told of.</param>
/// <param name="To">When it ended; null while no end is known.</param>
/// <param name="Ended">How it ended: expired, told to have expired, or lifted; null while it lasts or only has a term.</param>
public sealed record MeasurePeriod(EdtfDate? From, EdtfDate? To, MeasureStanding? Ended);
