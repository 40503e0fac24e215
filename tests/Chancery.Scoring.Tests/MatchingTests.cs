namespace Chancery.Scoring.Tests;

public class MatchingTests
{
    [Fact]
    public void The_best_score_goes_first_and_nothing_is_used_twice()
    {
        double[,] scores = { { 1, 2 }, { 2, 3 } };

        Assert.Equal([(1, 1), (0, 0)], Matching.Pair<int>([0, 1], [0, 1], (i, j) => scores[i, j]));
    }

    [Fact]
    public void Among_equal_scores_the_later_entries_go_first()
    {
        Assert.Equal([(2, 1), (1, 0)], Matching.Pair<int>([0, 1, 2], [0, 1], (_, _) => 1));
    }

    [Fact]
    public void Greedy_may_leave_a_pair_unmade_as_the_evaluation_does()
    {
        double[,] scores = { { 0, 1 }, { 1, 2 } };

        Assert.Equal([(1, 1)], Matching.Pair<int>([0, 1], [0, 1], (i, j) => scores[i, j]));
    }

    [Fact]
    public void What_scores_nothing_is_not_paired() => Assert.Empty(Matching.Pair<int>([0], [0], (_, _) => 0));
}
