namespace Chancery.Register;

/// <summary>Which people are shown. What is null admits all.</summary>
/// <param name="Country">Code of the state or body that they act for.</param>
/// <param name="Name">A name or part of one, under any of the person's names.</param>
/// <param name="Limit">How many at most.</param>
/// <param name="Skip">How many of the first are left out.</param>
public sealed record PeopleFilter(string? Country = null, string? Name = null, int? Limit = null, int Skip = 0);
