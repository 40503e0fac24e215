namespace Chancery.Data;

/// <summary>A person of the authority file.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">The name as the Vietnamese press mostly writes it.</param>
/// <param name="Country">The state or body that the person acts for.</param>
/// <param name="Gender">'m', 'f' or null.</param>
public sealed record AuthorityPerson(string Id, string Name, string Country, char? Gender);
