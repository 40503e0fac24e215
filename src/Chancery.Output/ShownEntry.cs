using Chancery.Model;

namespace Chancery.Output;

/// <summary>An entry of a report as it is listed.</summary>
/// <param name="Number">Its number in the text and the list, counted from 1.</param>
/// <param name="Kind">person, event, quote, condition, statement, tenure, appointment, measure or draft.</param>
/// <param name="Words">What it says, in the user's language.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="FirstSeen">The number of the coding that gave it first.</param>
public sealed record ShownEntry(int Number, string Kind, string Words, IReadOnlyList<Evidence> Evidence, int FirstSeen);
