namespace Chancery.Model;

/// <summary>A person named in a report, once a report.</summary>
/// <param name="Name">The name as first written in full.</param>
/// <param name="Country">The state that the person acts for; null when the report does not tell, or for a private person.</param>
/// <param name="Office">The fullest title that the report gives, in its words, without the name.</param>
/// <param name="Mentions">How often the report names or clearly means the person by name.</param>
/// <param name="Evidence">The first full mention, and where the office stands.</param>
public sealed record CodedPerson(string Name, string? Country, string? Office, int Mentions, IReadOnlyList<Evidence> Evidence);
