namespace Chancery.Reading;

/// <summary>One mention of a person by name.</summary>
/// <param name="Name">The name's tokens.</param>
/// <param name="Person">Who is meant.</param>
/// <param name="Before">The office or form of address before the name; null when none.</param>
/// <param name="After">The office in apposition after it; null when none.</param>
/// <param name="First">First token, with what stands before the name.</param>
/// <param name="End">Just past the last token, with the apposition.</param>
public sealed record NamedMention(NameSpan Name, Person Person, Office? Before, Office? After, int First, int End);
