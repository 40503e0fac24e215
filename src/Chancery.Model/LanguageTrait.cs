namespace Chancery.Model;

/// <summary>By what a language is told.</summary>
/// <param name="Tag">Its BCP 47 tag.</param>
/// <param name="Script">The script that it is written in.</param>
/// <param name="Letters">The letters that no other listed language of its script uses, in NFC and lower case.</param>
/// <param name="Words">Its commonest function words, in NFC and lower case; none where the script alone tells it.</param>
public sealed record LanguageTrait(string Tag, WritingScript Script, string Letters, IReadOnlyList<string> Words);
