namespace Chancery.Web.Queries;

/// <summary>A step of the timeline's zoom.</summary>
/// <param name="Key">The catalogue's key for what it is.</param>
/// <param name="Query">What it leads to.</param>
/// <param name="IsNow">True for the width that is shown.</param>
internal sealed record ZoomStep(string Key, EventQuery Query, bool IsNow);
