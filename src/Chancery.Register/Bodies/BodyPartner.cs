namespace Chancery.Register.Bodies;

/// <summary>Somebody with whom a state or body was in contact.</summary>
/// <param name="Country">The code.</param>
/// <param name="Contacts">In how many contacts that were held.</param>
/// <param name="Last">The last day of one; null where none has a day.</param>
public sealed record BodyPartner(string Country, int Contacts, DateOnly? Last);
