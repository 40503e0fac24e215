namespace Chancery.Register.Actors;

/// <summary>A name that reports or the authority file give to somebody of a state.</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">Code of the state or body; null when no report tells.</param>
/// <param name="Bearer">Where people of one state share the name, which of them: the authority file's id; null where it is one's alone or nobody can tell.</param>
public sealed record ActorName(string Name, string? Country, string? Bearer = null);
