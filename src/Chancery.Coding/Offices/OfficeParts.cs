using Chancery.Model;

namespace Chancery.Coding.Offices;

/// <summary>One office of a title, taken apart.</summary>
/// <param name="First">First token of its words, markers left out.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Rank">Rank of its title.</param>
/// <param name="Level">Level of its title.</param>
/// <param name="Portfolio">What it is for, in the report's words; null when it does not say.</param>
/// <param name="Marker">How it is held.</param>
internal readonly record struct OfficeParts(int First, int End, string Rank, string Level, string? Portfolio, TenureMarker Marker);
