namespace Chancery.Model;

/// <summary>What an event is in the two ontologies that other data sets use: PLOVER, and CAMEO with its Goldstein value.</summary>
/// <param name="Type">PLOVER type; the same as the event's own.</param>
/// <param name="Mode">PLOVER mode, of another set than <see cref="EventMode"/>; null where the type alone is known.</param>
/// <param name="Contexts">PLOVER contexts, sorted; what the act is about.</param>
/// <param name="Quad">Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Scale">Value on the PLOVER scale of -10 to 10; null where PLOVER gives none.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Goldstein">The CAMEO code's value on the Goldstein scale of -10 to 10. Not comparable with <paramref name="Scale"/>.</param>
public sealed record EventCode(EventType Type, string? Mode, IReadOnlyList<string> Contexts, int Quad, double? Scale, string Cameo, double Goldstein);
