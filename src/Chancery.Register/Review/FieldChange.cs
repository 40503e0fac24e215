namespace Chancery.Register.Review;

/// <summary>A field that a decision changed.</summary>
/// <param name="Field">Its name in the written form.</param>
/// <param name="Before">Its value before, in JSON.</param>
/// <param name="After">Its value since, in JSON.</param>
public sealed record FieldChange(string Field, string Before, string After);
