namespace Chancery.Register;

/// <summary>Which people are shown. What is null admits all.</summary>
/// <param name="Country">Code of the state or body that they act for.</param>
/// <param name="Name">A name or part of one.</param>
public sealed record PeopleFilter(string? Country = null, string? Name = null);
