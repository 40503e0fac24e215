namespace Chancery.Coding;

/// <summary>A side in a sentence, by name, by pronoun, or as the speaker of direct speech.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Country">Code of its state or body; null where it means several sides or nobody that is known.</param>
/// <param name="Mention">Index of the mention that tells who it is.</param>
/// <param name="Role">Role of the preposition before it, "of" too where it but qualifies a noun; empty when none.</param>
/// <param name="IsJoined">True when it is joined to the side before.</param>
internal readonly record struct ConditionSide(int First, int End, string? Country, int Mention, string Role, bool IsJoined)
{
    /// <summary>True when it can be what a clause is about.</summary>
    public bool IsFree => Role.Length == 0;
}
