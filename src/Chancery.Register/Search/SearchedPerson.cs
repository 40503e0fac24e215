namespace Chancery.Register;

/// <summary>A person who may answer a query.</summary>
/// <param name="Key">The number of the person's document.</param>
/// <param name="Name">The form of the name under which it is kept.</param>
/// <param name="Country">Code of the person's state.</param>
/// <param name="Seen">When the latest report that names the person came out; empty where that is not known.</param>
internal sealed record SearchedPerson(long Key, string Name, string? Country, string Seen);
