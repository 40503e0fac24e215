namespace Chancery.Intake.Fetching;

/// <summary>A body is larger than the limit, as sent or decompressed.</summary>
internal sealed class BodyTooLargeException : Exception;
