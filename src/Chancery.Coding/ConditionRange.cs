namespace Chancery.Coding;

/// <summary>A run of tokens.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index just past the last.</param>
internal readonly record struct ConditionRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
