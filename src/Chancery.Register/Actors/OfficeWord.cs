namespace Chancery.Register.Actors;

/// <summary>A word that does not tell one office from another.</summary>
/// <param name="Form">The word or words.</param>
/// <param name="Role">What they do.</param>
/// <param name="Same">Of <see cref="OfficeWordRole.Same"/>, the wording that they stand for.</param>
public sealed record OfficeWord(string Form, OfficeWordRole Role, string? Same = null);
