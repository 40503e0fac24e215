namespace Chancery.Model;

/// <summary>What a condition waits for.</summary>
/// <param name="Party">Code of the state or body that has to act.</param>
/// <param name="Action">What it has to do, in the report's words.</param>
public sealed record RequiredAct(string Party, string Action);
