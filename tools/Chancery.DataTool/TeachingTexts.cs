namespace Chancery.DataTool;

/// <summary>
/// The sentences that teach. The two parts of the treebank were marked by different customs: in train "lại" after a verb is an
/// adverb, in dev a verb. What is learned follows the custom of train; dev helps as far as the two agree.
/// </summary>
/// <param name="Train">Sentences of the train part.</param>
/// <param name="Dev">Sentences of the dev part.</param>
internal sealed record TeachingTexts(IReadOnlyList<RunningText> Train, IReadOnlyList<RunningText> Dev)
{
    /// <summary>The part whose customs the model follows.</summary>
    public const int TrainPart = 0;

    /// <summary>How many parts there are.</summary>
    public const int Parts = 2;

    /// <summary>The sentences of both, those of train first.</summary>
    public IReadOnlyList<RunningText> All { get; } = [.. Train, .. Dev];

    /// <summary>The part that a sentence of <see cref="All"/> comes from.</summary>
    public int PartOf(int index) => index < Train.Count ? TrainPart : 1;
}
