namespace Chancery.DataTool;

/// <summary>What a chain learns from.</summary>
/// <param name="Features">The feature rows of every position.</param>
/// <param name="Labels">Every position's right label.</param>
/// <param name="Part">Which part of the treebank it comes from: each was marked by customs of its own.</param>
internal sealed record LabelledSentence(int[] Features, byte[] Labels, int Part);
