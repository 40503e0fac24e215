using Chancery.Model;

namespace Chancery.Data;

/// <summary>A PLOVER type with one of its modes. A mode's name may stand under several types and mean something else under each.</summary>
/// <param name="Type">Event type.</param>
/// <param name="Mode">Mode; null for the type alone.</param>
/// <param name="Quad">Quad class, 1 to 4.</param>
/// <param name="Scale">Value on the PLOVER scale; null where the manual gives none.</param>
public sealed record PloverMode(EventType Type, string? Mode, int Quad, double? Scale);
