namespace Chancery.Text.Tests;

/// <summary>The decoder finds what trying every sequence of labels finds.</summary>
public class ChainWeightsTests
{
    [Theory]
    [InlineData(4, 6)]
    [InlineData(16, 3)]
    public void Decodes_exactly(int labels, int length)
    {
        var state = 12345u;
        for (var round = 0; round < 50; round++)
        {
            var rows = Enumerable.Range(0, 8 * labels).Select(_ => (sbyte)Next(ref state, 200)).ToArray();
            var steps = Enumerable.Range(0, (labels + 1) * (labels + 1)).Select(_ => Next(ref state, 300)).ToArray();
            var features = Enumerable.Range(0, 2 * length).Select(_ => Next(ref state, 8) & 7).ToArray();
            var found = new byte[length];
            new ChainWeights(labels, rows, steps).Decode(features, 2, found, ChainRoom.OfThisThread);
            Assert.Equal(Best(labels, length, rows, steps, features), Score(labels, rows, steps, features, found));
        }
    }

    [Fact]
    public void Nothing_is_decoded_to_nothing() =>
        new ChainWeights(4, new sbyte[4], new int[25]).Decode([], 2, [], ChainRoom.OfThisThread);

    private static long Best(int labels, int length, sbyte[] rows, int[] steps, int[] features)
    {
        var best = long.MinValue;
        var sequence = new byte[length];
        do
        {
            best = Math.Max(best, Score(labels, rows, steps, features, sequence));
        }
        while (Advance(sequence, labels));
        return best;
    }

    private static bool Advance(byte[] sequence, int labels)
    {
        var at = 0;
        while (at < sequence.Length && ++sequence[at] == labels)
        {
            sequence[at++] = 0;
        }
        return at < sequence.Length;
    }

    private static long Score(int labels, sbyte[] rows, int[] steps, int[] features, byte[] sequence)
    {
        long score = steps[(labels * (labels + 1)) + sequence[0]] + steps[(sequence[^1] * (labels + 1)) + labels];
        for (var i = 0; i < sequence.Length; i++)
        {
            score += rows[(features[2 * i] * labels) + sequence[i]] + rows[(features[(2 * i) + 1] * labels) + sequence[i]];
            score += i > 0 ? steps[(sequence[i - 1] * (labels + 1)) + sequence[i]] : 0;
        }
        return score;
    }

    private static int Next(ref uint state, int range)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((state >> 8) % (uint)range) - (range / 2);
    }
}
