using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>
/// Trains a linear chain as a conditional random field: stochastic steps in the direction of the gradient of the likelihood
/// with a rate of its own for each weight (AdaGrad) and a pull towards zero. Fixed order, plain IEEE arithmetic and an
/// exponential of its own, so that every run on every machine gives the same weights.
/// </summary>
internal sealed class FieldTrainer(int labels, int width, int rowCount, Func<int, int, bool> mayFollow)
{
    private const double Rate = 0.1;
    private const double Pull = 0.01;

    // Weights are kept as whole numbers of this fraction.
    private const double Scale = 256;

    private readonly int _stride = labels + 1;
    private readonly double[] _rows = new double[rowCount * labels];
    private readonly double[] _rowSquares = new double[rowCount * labels];
    private readonly double[] _steps = new double[(labels + 1) * (labels + 1)];
    private readonly double[] _stepSquares = new double[(labels + 1) * (labels + 1)];
    private readonly double[] _may = new double[(labels + 1) * (labels + 1)];

    public (short[] Rows, int[] Steps) Train(IReadOnlyList<LabelledSentence> sentences, int rounds)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        ulong state = 0x2545F4914F6CDD1D;
        for (var round = 0; round < rounds; round++)
        {
            Shuffle(order, ref state);
            foreach (var i in order)
            {
                Learn(sentences[i]);
            }
        }
        return Rounded();
    }

    private void Learn(LabelledSentence sentence)
    {
        var n = sentence.Labels.Length;
        var local = new double[n * labels];
        var forward = new double[n * labels];
        var backward = new double[n * labels];
        FillSteps();
        FillLocal(sentence, local);
        FillForward(n, local, forward);
        FillBackward(n, local, backward);
        var error = new double[labels];
        for (var i = 0; i < n; i++)
        {
            Errors(forward, backward, i, sentence.Labels[i], error);
            foreach (var feature in sentence.Features.AsSpan(i * width, width))
            {
                for (var y = 0; feature != 0 && y < labels; y++)
                {
                    Step(_rows, _rowSquares, (feature * labels) + y, error[y]);
                }
            }
            if (i > 0)
            {
                LearnSteps(sentence, local, forward, backward, i);
            }
        }
    }

    private void FillSteps()
    {
        for (var from = 0; from <= labels; from++)
        {
            for (var to = 0; to <= labels; to++)
            {
                var at = (from * _stride) + to;
                _may[at] = mayFollow(from, to) ? Exponential.Of(_steps[at]) : 0;
            }
        }
    }

    private void FillLocal(LabelledSentence sentence, double[] local)
    {
        for (var i = 0; i < sentence.Labels.Length; i++)
        {
            var sums = local.AsSpan(i * labels, labels);
            foreach (var feature in sentence.Features.AsSpan(i * width, width))
            {
                for (var y = 0; feature != 0 && y < labels; y++)
                {
                    sums[y] += _rows[(feature * labels) + y];
                }
            }
            var top = double.MinValue;
            foreach (var sum in sums)
            {
                top = Math.Max(top, sum);
            }
            foreach (ref var sum in sums)
            {
                sum = Exponential.Of(sum - top);
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

    private void Errors(double[] forward, double[] backward, int i, int right, double[] error)
    {
        var total = 0.0;
        for (var y = 0; y < labels; y++)
        {
            total += error[y] = forward[(i * labels) + y] * backward[(i * labels) + y];
        }
        for (var y = 0; y < labels; y++)
        {
            error[y] = (y == right ? 1 : 0) - (error[y] / total);
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
                    Step(_steps, _stepSquares, (x * _stride) + y, right - (Through(local, forward, backward, i, x, y) / total));
                }
            }
        }
    }

    private double Through(double[] local, double[] forward, double[] backward, int i, int x, int y) =>
        forward[((i - 1) * labels) + x] * _may[(x * _stride) + y] * local[(i * labels) + y] * backward[(i * labels) + y];

    private static void Step(double[] weights, double[] squares, int at, double error)
    {
        var slope = error - (Pull * weights[at]);
        squares[at] += slope * slope;
        weights[at] += Rate * slope / Math.Sqrt(squares[at] + 1e-6);
    }

    private static void Divide(Span<double> values, double by)
    {
        foreach (ref var value in values)
        {
            value /= by;
        }
    }

    private (short[] Rows, int[] Steps) Rounded()
    {
        var rows = new short[_rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (short)Math.Clamp(Math.Round(_rows[i] * Scale), short.MinValue, short.MaxValue);
        }
        var steps = new int[_steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = mayFollow(i / _stride, i % _stride) ? (int)Math.Round(_steps[i] * Scale) : ChainWeights.Forbidden;
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
