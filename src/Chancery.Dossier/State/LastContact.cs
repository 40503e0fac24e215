using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>The last contact of two parties at a level.</summary>
/// <param name="One">Code of a party.</param>
/// <param name="Other">Code of the other.</param>
/// <param name="Level">The level; officials, or null where its report does not tell the offices of both, only for a contact later than all others.</param>
/// <param name="Contact">The contact; null where none is known.</param>
/// <param name="Ago">How long ago it was; null where none is known.</param>
/// <param name="Gap">Why none is known; null where one is.</param>
public sealed record LastContact(string One, string Other, ContactLevel? Level, ReportedEntry<CodedEvent>? Contact, DayCount? Ago, ContactGap? Gap);
