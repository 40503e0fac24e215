namespace Chancery.Web.Queries;

/// <summary>A value in an address that cannot be used.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">Its value.</param>
/// <param name="Takes">What it takes.</param>
public sealed record QueryFault(string Name, string Value, string Takes);
