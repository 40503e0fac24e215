namespace Chancery.Data;

/// <summary>What the word lists know of a form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Form">The form as the list writes it.</param>
/// <param name="Code">ISO 3166-1 alpha-3 of the state, or a body's code; null when none.</param>
/// <param name="Class">The finer class of its list: city, ministry, minister, former, ...</param>
/// <param name="Level">For a title, the level of its office: leader, minister, envoy, official, none. Empty otherwise.</param>
/// <param name="Gender">'m' or 'f' where the word tells; null otherwise.</param>
public sealed record Lexeme(LexemeKind Kind, string Form, string? Code, string Class, string Level = "", char? Gender = null);
