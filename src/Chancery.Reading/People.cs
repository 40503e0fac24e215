namespace Chancery.Reading;

/// <summary>The persons of a report and their mentions by name, in order.</summary>
public sealed record People(IReadOnlyList<Person> Persons, IReadOnlyList<NamedMention> Mentions);
