namespace Chancery.Register.Recoding;

/// <summary>An entry that a report's present coding does not give any more.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Entry">The entry in the written form.</param>
/// <param name="First">The number of the coding that gave it first.</param>
/// <param name="Last">The number of the last coding that gave it.</param>
public sealed record PastEntry(string Kind, string Entry, int First, int Last);
