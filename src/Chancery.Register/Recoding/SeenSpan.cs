namespace Chancery.Register.Recoding;

/// <summary>Since when a coder has said something, and until when.</summary>
/// <param name="First">The coding that gave it first, word for word.</param>
/// <param name="Last">The latest coding that gave it.</param>
public sealed record SeenSpan(CodingRun First, CodingRun Last);
