using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>
/// Trains a linear chain as a conditional random field: stochastic steps in the direction of the gradient of the likelihood
/// with a rate of its own for each weight (AdaGrad) and a pull towards zero. Every weight is the sum of one that all parts of
/// the treebank share and one of the part alone, so that a part teaches the others as far as they agree (Daumé 2007); the
/// finished model is that of the train part. Fixed order, plain IEEE arithmetic and an exponential of its own, so that every
/// run on every machine gives the same weights.
/// </summary>
internal sealed class FieldTrainer(int labels, int width, int rowCount, FieldSettings settings, Func<int, int, bool> mayFollow)
{
    private readonly int _stride = labels + 1;
    private readonly float[][] _rows = Sets(rowCount * labels);
    private readonly float[][] _rowSquares = Sets(rowCount * labels);
    private readonly float[][] _steps = Sets((labels + 1) * (labels + 1));
    private readonly float[][] _stepSquares = Sets((labels + 1) * (labels + 1));
    private readonly float[] _rowSums = new float[rowCount * labels];
    private readonly float[] _stepSums = new float[(labels + 1) * (labels + 1)];
    private readonly double[] _may = new double[(labels + 1) * (labels + 1)];

    public (sbyte[] Rows, int[] Steps) Train(IReadOnlyList<LabelledSentence> sentences)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        ulong state = 0x2545F4914F6CDD1D;
        for (var round = 0; round < settings.Rounds; round++)
        {
            Shuffle(order, ref state);
            foreach (var i in order)
            {
                Learn(sentences[i]);
            }
            if (round >= settings.Rounds / 3)
            {
                Keep(_rows, _rowSums);
                Keep(_steps, _stepSums);
            }
        }
        return Rounded();
    }

    private static float[][] Sets(int count) => [new float[count], .. Enumerable.Range(0, TeachingTexts.Parts).Select(_ => new float[count])];

    // Adds up what the train part would go by now.
    private static void Keep(float[][] sets, float[] sums)
    {
        var shared = sets[0];
        var own = sets[1 + TeachingTexts.TrainPart];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += shared[i] + own[i];
        }
    }

    private void Learn(LabelledSentence sentence)
    {
        var n = sentence.Labels.Length;
        var local = new double[n * labels];
        var forward = new double[n * labels];
        var backward = new double[n * labels];
        FillSteps(sentence.Part);
        FillLocal(sentence, local);
        FillForward(n, local, forward);
        FillBackward(n, local, backward);
        var error = new float[labels];
        for (var i = 0; i < n; i++)
        {
            Errors(forward, backward, i, sentence.Labels[i], error);
            LearnRows(sentence.Features.AsSpan(i * width, width), error, 0);
            LearnRows(sentence.Features.AsSpan(i * width, width), error, 1 + sentence.Part);
            if (i > 0)
            {
                LearnSteps(sentence, local, forward, backward, i);
            }
        }
    }

    private void LearnRows(ReadOnlySpan<int> features, ReadOnlySpan<float> error, int set)
    {
        var rows = MemoryMarshal.Cast<float, Vector128<float>>(_rows[set].AsSpan());
        var squares = MemoryMarshal.Cast<float, Vector128<float>>(_rowSquares[set].AsSpan());
        var errors = MemoryMarshal.Cast<float, Vector128<float>>(error);
        foreach (var feature in features)
        {
            var at = feature * errors.Length;
            for (var k = 0; feature != 0 && k < errors.Length; k++)
            {
                var slope = errors[k] - (rows[at + k] * settings.Pull);
                squares[at + k] += slope * slope;
                rows[at + k] += slope * settings.Rate / Vector128.Sqrt(squares[at + k] + Vector128.Create(1e-6f));
            }
        }
    }

    private void FillSteps(int part)
    {
        for (var from = 0; from <= labels; from++)
        {
            for (var to = 0; to <= labels; to++)
            {
                var at = (from * _stride) + to;
                _may[at] = mayFollow(from, to) ? Exponential.Of(_steps[0][at] + _steps[1 + part][at]) : 0;
            }
        }
    }

    private void FillLocal(LabelledSentence sentence, double[] local)
    {
        Span<float> sums = stackalloc float[labels];
        for (var i = 0; i < sentence.Labels.Length; i++)
        {
            sums.Clear();
            Sum(sentence.Features.AsSpan(i * width, width), 0, sums);
            Sum(sentence.Features.AsSpan(i * width, width), 1 + sentence.Part, sums);
            var top = float.MinValue;
            foreach (var sum in sums)
            {
                top = Math.Max(top, sum);
            }
            for (var y = 0; y < labels; y++)
            {
                local[(i * labels) + y] = Exponential.Of(sums[y] - top);
            }
        }
    }

    private void Sum(ReadOnlySpan<int> features, int set, Span<float> sums)
    {
        var rows = MemoryMarshal.Cast<float, Vector128<float>>(_rows[set].AsSpan());
        var totals = MemoryMarshal.Cast<float, Vector128<float>>(sums);
        foreach (var feature in features)
        {
            for (var k = 0; feature != 0 && k < totals.Length; k++)
            {
                totals[k] += rows[(feature * totals.Length) + k];
            }
        }
    }

    private void FillForward(int n, double[] local, double[] forward)
    {
        for (var i = 0; i < n; i++)
        {
            var total = 0.0;
            for (var y = 0; y < labels; y++)
            {
                var sum = i == 0 ? _may[(labels * _stride) + y] : 0;
                for (var x = 0; i > 0 && x < labels; x++)
                {
                    sum += forward[((i - 1) * labels) + x] * _may[(x * _stride) + y];
                }
                total += forward[(i * labels) + y] = sum * local[(i * labels) + y];
            }
            Divide(forward.AsSpan(i * labels, labels), total);
        }
    }

    private void FillBackward(int n, double[] local, double[] backward)
    {
        for (var i = n - 1; i >= 0; i--)
        {
            var total = 0.0;
            for (var y = 0; y < labels; y++)
            {
                var sum = i == n - 1 ? _may[(y * _stride) + labels] : 0;
                for (var x = 0; i < n - 1 && x < labels; x++)
                {
                    sum += backward[((i + 1) * labels) + x] * _may[(y * _stride) + x] * local[((i + 1) * labels) + x];
                }
                total += backward[(i * labels) + y] = sum;
            }
            Divide(backward.AsSpan(i * labels, labels), total);
        }
    }

    private void Errors(double[] forward, double[] backward, int i, int right, float[] error)
    {
        var total = 0.0;
        for (var y = 0; y < labels; y++)
        {
            total += forward[(i * labels) + y] * backward[(i * labels) + y];
        }
        for (var y = 0; y < labels; y++)
        {
            error[y] = (float)((y == right ? 1 : 0) - (forward[(i * labels) + y] * backward[(i * labels) + y] / total));
        }
    }

    private void LearnSteps(LabelledSentence sentence, double[] local, double[] forward, double[] backward, int i)
    {
        var total = 0.0;
        for (var x = 0; x < labels; x++)
        {
            for (var y = 0; y < labels; y++)
            {
                total += Through(local, forward, backward, i, x, y);
            }
        }
        for (var x = 0; x < labels; x++)
        {
            for (var y = 0; y < labels; y++)
            {
                if (_may[(x * _stride) + y] > 0)
                {
                    var right = sentence.Labels[i - 1] == x && sentence.Labels[i] == y ? 1 : 0;
                    var error = (float)(right - (Through(local, forward, backward, i, x, y) / total));
                    Step(_steps[0], _stepSquares[0], (x * _stride) + y, error);
                    Step(_steps[1 + sentence.Part], _stepSquares[1 + sentence.Part], (x * _stride) + y, error);
                }
            }
        }
    }

    private double Through(double[] local, double[] forward, double[] backward, int i, int x, int y) =>
        forward[((i - 1) * labels) + x] * _may[(x * _stride) + y] * local[(i * labels) + y] * backward[(i * labels) + y];

    private void Step(float[] weights, float[] squares, int at, float error)
    {
        var slope = error - (settings.Pull * weights[at]);
        squares[at] += slope * slope;
        weights[at] += settings.Rate * slope / MathF.Sqrt(squares[at] + 1e-6f);
    }

    private static void Divide(Span<double> values, double by)
    {
        foreach (ref var value in values)
        {
            value /= by;
        }
    }

    private (sbyte[] Rows, int[] Steps) Rounded()
    {
        var scale = ChainWeights.Scale / (float)(settings.Rounds - (settings.Rounds / 3));
        var rows = new sbyte[_rowSums.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (sbyte)Math.Clamp(MathF.Round(_rowSums[i] * scale), -sbyte.MaxValue, sbyte.MaxValue);
        }
        var steps = new int[_stepSums.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = mayFollow(i / _stride, i % _stride) ? (int)MathF.Round(_stepSums[i] * scale) : ChainWeights.Forbidden;
        }
        return (rows, steps);
    }

    // Fisher and Yates by xorshift: the same order on every machine.
    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var j = (int)(state % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
