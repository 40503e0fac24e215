namespace Chancery.Text;

/// <summary>
/// The weights of a linear chain over a few labels: one row of weights, one for each label, for every feature, and one
/// weight for each pair of neighbouring labels. Whole numbers, so that every machine decodes alike.
/// </summary>
internal sealed class ChainWeights
{
    /// <summary>The score of what may not be.</summary>
    public const int Forbidden = int.MinValue / 4;

    private readonly short[] _rows;
    private readonly int[] _steps;

    public ChainWeights(int labels, short[] rows, int[] steps)
    {
        Labels = labels;
        _rows = rows;
        _steps = steps;
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>Finds the labels of highest score by Viterbi's recursion.</summary>
    /// <param name="features">Rows of all positions, <paramref name="width"/> for each.</param>
    /// <param name="width">How many features every position has.</param>
    /// <param name="best">Receives one label for each position.</param>
    /// <param name="room">Working memory, reused from call to call.</param>
    public void Decode(ReadOnlySpan<int> features, int width, Span<byte> best, ChainRoom room)
    {
        var length = best.Length;
        if (length == 0)
        {
            return;
        }
        var labels = Labels;
        room.Ensure(length, labels);
        Span<int> score = room.Scores.AsSpan(0, labels);
        Span<int> next = room.Scores.AsSpan(labels, labels);
        Span<int> local = room.Scores.AsSpan(2 * labels, labels);
        var back = room.Back.AsSpan(0, length * labels);

        Sum(features[..width], score);
        AddStart(score);
        for (var i = 1; i < length; i++)
        {
            Sum(features.Slice(i * width, width), local);
            Advance(score, local, next, back.Slice(i * labels, labels));
            var swap = score;
            score = next;
            next = swap;
        }
        AddEnd(score);
        var label = ArgMax(score);
        for (var i = length - 1; i > 0; i--)
        {
            best[i] = (byte)label;
            label = back[(i * labels) + label];
        }
        best[0] = (byte)label;
    }

    // The steps table has one more row and column, for the edge of the sentence.
    private void AddStart(Span<int> score)
    {
        for (var y = 0; y < score.Length; y++)
        {
            score[y] += _steps[(Labels * (Labels + 1)) + y];
        }
    }

    private void AddEnd(Span<int> score)
    {
        for (var y = 0; y < score.Length; y++)
        {
            score[y] += _steps[(y * (Labels + 1)) + Labels];
        }
    }

    private void Advance(ReadOnlySpan<int> score, ReadOnlySpan<int> local, Span<int> next, Span<byte> back)
    {
        var stride = Labels + 1;
        for (var y = 0; y < next.Length; y++)
        {
            var top = int.MinValue;
            var from = 0;
            for (var x = 0; x < score.Length; x++)
            {
                var s = score[x] + _steps[(x * stride) + y];
                if (s > top)
                {
                    top = s;
                    from = x;
                }
            }
            // Kept from sinking below what an int holds, however long the sentence.
            next[y] = Math.Max(top, Forbidden) + local[y];
            back[y] = (byte)from;
        }
    }

    private void Sum(ReadOnlySpan<int> features, Span<int> sums)
    {
        sums.Clear();
        var labels = sums.Length;
        foreach (var feature in features)
        {
            var row = _rows.AsSpan(feature * labels, labels);
            for (var y = 0; y < row.Length; y++)
            {
                sums[y] += row[y];
            }
        }
    }

    private static int ArgMax(ReadOnlySpan<int> score)
    {
        var best = 0;
        for (var y = 1; y < score.Length; y++)
        {
            if (score[y] > score[best])
            {
                best = y;
            }
        }
        return best;
    }
}
