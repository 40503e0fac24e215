namespace Chancery.Register.Pages;

/// <summary>What was changed from one version of a page to the next, paragraph by paragraph and word by word.</summary>
public static class PageDiff
{
    // Paragraphs that share fewer words are not one that was changed but one taken out and another put in.
    private const double LeastLikeness = 0.4;

    /// <summary>The changes between two bodies, in order; none where they are the same.</summary>
    /// <param name="before">The earlier text, a paragraph a line.</param>
    /// <param name="after">The later text.</param>
    public static IReadOnlyList<ParagraphChange> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<ParagraphChange>();
        var removed = new Queue<string>();
        var added = new Queue<string>();
        foreach (var (side, paragraph) in SequenceDiff.Of(before.Split('\n'), after.Split('\n')))
        {
            if (side == DiffSide.Both)
            {
                Take(removed, added, changes);
            }
            else
            {
                (side == DiffSide.Before ? removed : added).Enqueue(paragraph);
            }
        }
        Take(removed, added, changes);
        return changes;
    }

    // What stands in one place is paired in its order.
    private static void Take(Queue<string> removed, Queue<string> added, List<ParagraphChange> changes)
    {
        while (removed.Count > 0 && added.Count > 0)
        {
            var words = SequenceDiff.Of(Words(removed.Peek()), Words(added.Peek()));
            if ((double)words.Count(w => w.Side == DiffSide.Both) * 2 / Math.Max(1, words.Sum(w => w.Side == DiffSide.Both ? 2 : 1)) >= LeastLikeness)
            {
                changes.Add(new ParagraphChange(removed.Dequeue(), added.Dequeue()) { Words = Joined(words) });
            }
            else if (removed.Count >= added.Count)
            {
                changes.Add(new ParagraphChange(removed.Dequeue(), null));
            }
            else
            {
                changes.Add(new ParagraphChange(null, added.Dequeue()));
            }
        }
        changes.AddRange(removed.Select(p => new ParagraphChange(p, null)));
        changes.AddRange(added.Select(p => new ParagraphChange(null, p)));
        removed.Clear();
        added.Clear();
    }

    private static string[] Words(string paragraph) => paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<WordChange> Joined(List<(DiffSide Side, string Word)> words)
    {
        var joined = new List<WordChange>();
        foreach (var (side, word) in words)
        {
            if (joined.Count > 0 && joined[^1].Side == side)
            {
                joined[^1] = joined[^1] with { Words = joined[^1].Words + " " + word };
            }
            else
            {
                joined.Add(new WordChange(side, word));
            }
        }
        return joined;
    }
}
