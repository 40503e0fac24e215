using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Text;

/// <summary>
/// The weights of a linear chain over four or sixteen labels: one row of weights, one for each label, for every feature, and one
/// weight for each pair of neighbouring labels. Whole numbers, so that every machine decodes alike.
/// </summary>
internal sealed class ChainWeights
{
    /// <summary>The score of what may not be.</summary>
    public const int Forbidden = int.MinValue / 4;

    /// <summary>A weight of one is written as this.</summary>
    public const int Scale = 24;

    private const int Four = 4;
    private const int Sixteen = 16;

    private readonly sbyte[] _rows;
    private readonly int[] _steps;
    private readonly int[] _start;
    private readonly int[] _end;

    /// <param name="labels">Four or sixteen.</param>
    /// <param name="rows">The rows of all features.</param>
    /// <param name="steps">A square table, from label to label, with one more row and column for the edges of a sentence.</param>
    public ChainWeights(int labels, sbyte[] rows, int[] steps)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(labels is Four or Sixteen, true, nameof(labels));
        Labels = labels;
        _rows = rows;
        _steps = new int[labels * labels];
        _start = steps[(labels * (labels + 1))..^1];
        _end = new int[labels];
        for (var from = 0; from < labels; from++)
        {
            steps.AsSpan(from * (labels + 1), labels).CopyTo(_steps.AsSpan(from * labels));
            _end[from] = steps[(from * (labels + 1)) + labels];
        }
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>Finds the labels of highest score by Viterbi's recursion; of equal scores the lowest label counts.</summary>
    /// <param name="features">Rows of all positions, <paramref name="width"/> for each.</param>
    /// <param name="width">How many features every position has.</param>
    /// <param name="best">Receives one label for each position. No longer than a sentence: scores are kept in 32 bits.</param>
    /// <param name="room">Working memory, reused from call to call.</param>
    public void Decode(ReadOnlySpan<int> features, int width, Span<byte> best, ChainRoom room)
    {
        if (best.Length == 0)
        {
            return;
        }
        room.Ensure(best.Length, Labels);
        var back = room.Back.AsSpan(0, best.Length * Labels);
        Span<int> score = stackalloc int[Sixteen];
        if (Labels == Four)
        {
            ScoreFour(features, width, back, score);
        }
        else
        {
            ScoreSixteen(features, width, back, score);
        }
        Trace(score[..Labels], back, best);
    }

    private void Trace(Span<int> score, ReadOnlySpan<int> back, Span<byte> best)
    {
        var label = 0;
        for (var y = 0; y < score.Length; y++)
        {
            score[y] += _end[y];
            label = score[y] > score[label] ? y : label;
        }
        for (var i = best.Length - 1; i > 0; i--)
        {
            best[i] = (byte)label;
            label = back[(i * Labels) + label];
        }
        best[0] = (byte)label;
    }

    private void ScoreFour(ReadOnlySpan<int> features, int width, Span<int> back, Span<int> last)
    {
        var step0 = Vector128.Create(_steps, 0);
        var step1 = Vector128.Create(_steps, 4);
        var step2 = Vector128.Create(_steps, 8);
        var step3 = Vector128.Create(_steps, 12);
        var score = Vector128.Create(_start) + SumFour(features[..width]);
        for (var i = 1; i * width < features.Length; i++)
        {
            var local = SumFour(features.Slice(i * width, width));
            var top = Vector128.Create(score[0]) + step0;
            var from = Vector128<int>.Zero;
            Challenge(Vector128.Create(score[1]) + step1, 1, ref top, ref from);
            Challenge(Vector128.Create(score[2]) + step2, 2, ref top, ref from);
            Challenge(Vector128.Create(score[3]) + step3, 3, ref top, ref from);
            from.CopyTo(back.Slice(i * Four, Four));
            score = top + local;
        }
        score.CopyTo(last);
    }

    private Vector128<int> SumFour(ReadOnlySpan<int> features)
    {
        var rows = MemoryMarshal.Cast<sbyte, uint>(_rows.AsSpan());
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            sum += Vector128.WidenLower(Vector128.CreateScalar(rows[feature]).AsSByte());
        }
        return Vector128.WidenLower(sum);
    }

    private void ScoreSixteen(ReadOnlySpan<int> features, int width, Span<int> back, Span<int> score)
    {
        SumSixteen(features[..width], score);
        for (var y = 0; y < Sixteen; y++)
        {
            score[y] += _start[y];
        }
        Span<int> local = stackalloc int[Sixteen];
        for (var i = 1; i * width < features.Length; i++)
        {
            SumSixteen(features.Slice(i * width, width), local);
            Advance(score, local, back.Slice(i * Sixteen, Sixteen));
        }
    }

    private void Advance(Span<int> score, ReadOnlySpan<int> local, Span<int> back)
    {
        ref var steps = ref MemoryMarshal.GetArrayDataReference(_steps);
        var origin = Vector256.Create(score[0]);
        var topLow = origin + Vector256.LoadUnsafe(ref steps);
        var topHigh = origin + Vector256.LoadUnsafe(ref steps, 8);
        var fromLow = Vector256<int>.Zero;
        var fromHigh = Vector256<int>.Zero;
        for (var x = 1; x < Sixteen; x++)
        {
            origin = Vector256.Create(score[x]);
            var label = Vector256.Create(x);
            var low = origin + Vector256.LoadUnsafe(ref steps, (nuint)(x * Sixteen));
            var high = origin + Vector256.LoadUnsafe(ref steps, (nuint)((x * Sixteen) + 8));
            fromLow = Vector256.ConditionalSelect(Vector256.GreaterThan(low, topLow), label, fromLow);
            fromHigh = Vector256.ConditionalSelect(Vector256.GreaterThan(high, topHigh), label, fromHigh);
            topLow = Vector256.Max(topLow, low);
            topHigh = Vector256.Max(topHigh, high);
        }
        fromLow.CopyTo(back);
        fromHigh.CopyTo(back[8..]);
        (topLow + Vector256.Create(local)).CopyTo(score);
        (topHigh + Vector256.Create(local[8..])).CopyTo(score[8..]);
    }

    private void SumSixteen(ReadOnlySpan<int> features, Span<int> sums)
    {
        var rows = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(_rows.AsSpan());
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = rows[feature];
            low += Vector128.WidenLower(row);
            high += Vector128.WidenUpper(row);
        }
        Vector128.WidenLower(low).CopyTo(sums);
        Vector128.WidenUpper(low).CopyTo(sums[4..]);
        Vector128.WidenLower(high).CopyTo(sums[8..]);
        Vector128.WidenUpper(high).CopyTo(sums[12..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Challenge(Vector128<int> reached, int label, ref Vector128<int> top, ref Vector128<int> from)
    {
        from = Vector128.ConditionalSelect(Vector128.GreaterThan(reached, top), Vector128.Create(label), from);
        top = Vector128.Max(top, reached);
    }
}
