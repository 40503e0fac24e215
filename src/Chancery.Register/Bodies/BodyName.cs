namespace Chancery.Register.Bodies;

/// <summary>One of the names of a state, body or organ.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reason">Why it is one of this actor's.</param>
/// <param name="Entries">How many entries give it; null where entries bear the code alone.</param>
public sealed record BodyName(string Name, BodyNameReason Reason, int? Entries);
