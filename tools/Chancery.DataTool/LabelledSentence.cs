namespace Chancery.DataTool;

/// <summary>What a chain learns from: the feature rows of every position and its right label.</summary>
internal sealed record LabelledSentence(int[] Features, byte[] Labels);
