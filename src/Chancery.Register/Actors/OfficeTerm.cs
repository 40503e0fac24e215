namespace Chancery.Register.Actors;

/// <summary>What one source says of somebody's office.</summary>
/// <param name="Office">The office in the source's words.</param>
/// <param name="Said">How it is held or what happens to it, as docs/formats.md lists it: none, acting, former, appoint, resign ...; empty for an office beside a name.</param>
/// <param name="From">First day, EDTF where the authority file says it, else when it was first so in a report; null when unknown.</param>
/// <param name="To">Last day likewise; of the authority file null while no end is known.</param>
/// <param name="Reports">How many times reports say it; 0 for the authority file.</param>
/// <param name="Source">The authority file's line; null for what reports say.</param>
/// <param name="Overlaps">Others whom the authority file gives the same office for days that are surely also this one's.</param>
public sealed record OfficeTerm(string Office, string Said, string? From, string? To, int Reports, string? Source, IReadOnlyList<string> Overlaps);
