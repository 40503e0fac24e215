namespace Chancery.DataTool.Tests;

public class FieldTrainerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1)]
    [InlineData(-37.25)]
    [InlineData(100)]
    public void The_exponential_is_right_to_the_last_digits(double x) =>
        Assert.InRange(Exponential.Of(x) / Math.Exp(x), 1 - 1e-13, 1 + 1e-13);

    [Fact]
    public void Learns_what_a_feature_means_and_follows_the_customs_of_the_first_part()
    {
        // Feature 1 says label 0; feature 2 says label 1 in the first part, label 2 in the second.
        var sentences = Enumerable.Range(0, 40).Select(i => new LabelledSentence([1, 2], [0, (byte)(1 + (i % 2))], i % 2)).ToList();
        var (rows, _) = Trainer().Train(sentences);
        Assert.Equal(0, rows.AsSpan(4, 4).IndexOf(Greatest(rows.AsSpan(4, 4))));
        Assert.Equal(1, rows.AsSpan(8, 4).IndexOf(Greatest(rows.AsSpan(8, 4))));
    }

    [Fact]
    public void Two_runs_give_the_same_weights()
    {
        List<LabelledSentence> sentences = [new([1, 2, 1], [0, 3, 2], 0), new([2, 2], [1, 1], 1), new([1], [2], 0)];
        Assert.Equal(Trainer().Train(sentences).Rows, Trainer().Train(sentences).Rows);
        Assert.Equal(Trainer().Train(sentences).Steps, Trainer().Train(sentences).Steps);
    }

    private static FieldTrainer Trainer() => new(labels: 4, width: 1, rowCount: 3, new FieldSettings(12, 0.1f, 0.01f), (_, _) => true);

    private static sbyte Greatest(ReadOnlySpan<sbyte> row)
    {
        var top = row[0];
        foreach (var weight in row)
        {
            top = Math.Max(top, weight);
        }
        return top;
    }
}
