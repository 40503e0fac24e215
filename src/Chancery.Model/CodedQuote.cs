namespace Chancery.Model;

/// <summary>Direct speech, in the report's own words.</summary>
/// <param name="Speaker">The person or body that said it.</param>
/// <param name="Country">The state or body that the speaker acts for; null when unknown.</param>
/// <param name="Office">The speaker's office as the report gives it.</param>
/// <param name="Text">The words between the quotation marks.</param>
/// <param name="To">The code of the state or body addressed, where known.</param>
/// <param name="About">The code of the state or body spoken of, where known.</param>
/// <param name="Evidence">The quoted characters, then the words that name the speaker.</param>
public sealed record CodedQuote(string Speaker, string? Country, string? Office, string Text, string? To, string? About, IReadOnlyList<Evidence> Evidence);
