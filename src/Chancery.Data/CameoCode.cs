using Chancery.Model;

namespace Chancery.Data;

/// <summary>A code of CAMEO and what it becomes in PLOVER.</summary>
/// <param name="Code">Two to four digits; two are a root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Goldstein">Its value on the Goldstein scale.</param>
/// <param name="Type">PLOVER type; null where PLOVER does not know the act.</param>
/// <param name="Mode">PLOVER mode; null for the type alone.</param>
/// <param name="Contexts">PLOVER contexts, sorted.</param>
/// <param name="IsCanonical">True for the one code that its PLOVER type, mode and contexts lead back to.</param>
public sealed record CameoCode(string Code, string Name, double Goldstein, EventType? Type, string? Mode, IReadOnlyList<string> Contexts, bool IsCanonical);
