namespace Chancery.Scoring.Tests;

public class ScorerTests
{
    private static readonly ScoredPerson Biden = new("Joe Biden", "USA", "Tổng thống Mỹ", """{"name":"Joe Biden"}""");
    private static readonly ScoredPerson Moon = new("Moon Jae-in", "KOR", null, """{"name":"Moon Jae-in"}""");

    [Fact]
    public void The_table_has_the_evaluations_rows_in_its_order()
    {
        var table = Scorer.Score([new() { Report = "a", Body = "một hai", People = [Biden] }], [new() { Report = "a", Body = "hai ba", People = [Biden with { Office = "Tổng thống" }] }]);

        Assert.Equal(
            [
                "people               P 1.000  R 1.000  F1 1.000   right 1 predicted 1 gold 1",
                "people, name only    P 1.000  R 1.000  F1 1.000   right 1 predicted 1 gold 1",
                "events, relaxed      P 0.000  R 0.000  F1 0.000   right 0 predicted 0 gold 0",
                "events, strict       P 0.000  R 0.000  F1 0.000   right 0 predicted 0 gold 0",
                "contacts, relaxed    P 0.000  R 0.000  F1 0.000   right 0 predicted 0 gold 0",
                "contacts, strict     P 0.000  R 0.000  F1 0.000   right 0 predicted 0 gold 0",
                "quotes               P 0.000  R 0.000  F1 0.000   right 0 predicted 0 gold 0",
                "conditions           P 0.000  R 0.000  F1 0.000   right 0 predicted 0 gold 0",
                "body words           P 0.500  R 0.500  F1 0.500   right 1 predicted 2 gold 2",
                "office of matched    1.000   right 1 of 1",
            ],
            table.Lines());
    }

    [Fact]
    public void Without_a_gold_body_and_offices_their_rows_are_left_out()
    {
        var lines = Scorer.Score([new() { Report = "a", People = [Moon] }], []).Lines().ToList();

        Assert.Equal(8, lines.Count);
        Assert.StartsWith("conditions", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_meet_under_their_names_without_folder_and_extension()
    {
        var gold = new ScoredReport { Report = "a.b", People = [Moon] };
        var predicted = new ScoredReport { Report = "samples/x/a.txt", People = [Moon] };

        Assert.Equal(1, Scorer.Score([gold], [predicted])["people"]!.Right);
        Assert.Equal(0, Scorer.Score([gold], [predicted with { Report = "b.txt" }])["people"]!.Right);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("x/a.txt", "a")]
    [InlineData("x/a.tar.gz", "a.tar")]
    [InlineData("x/a.txt/", "a")]
    [InlineData("x/a/.", "a")]
    [InlineData(".a", "")]
    [InlineData("", "")]
    public void Stems(string id, string stem) => Assert.Equal(stem, new ScoredReport { Report = id }.Stem);

    [Fact]
    public void Missed_and_extra_entries_are_listed_as_they_were_written()
    {
        var table = Scorer.Score([new() { Report = "a", People = [Biden] }], [new() { Report = "x/a.txt", People = [Moon] }]);

        Assert.Equal(
            [new(DifferenceKind.Missed, "a", "people", Biden.Source), new Difference(DifferenceKind.Extra, "a", "people", Moon.Source)],
            table.Differences);
    }

    [Fact]
    public void A_report_not_predicted_misses_everything_and_one_without_gold_counts_for_nothing()
    {
        var table = Scorer.Score([new() { Report = "a", People = [Biden, Moon] }], [new() { Report = "b", People = [Biden] }]);

        Assert.Equal(new ScoreRow("people", 0, 0, 2), table["people"]);
        Assert.Equal(["a"], table.Reports.Select(report => report.Report));
    }

    [Fact]
    public void Of_two_predicted_under_one_id_the_later_counts()
    {
        var table = Scorer.Score([new() { Report = "a", People = [Moon] }], [new() { Report = "a" }, new() { Report = "a.txt", People = [Moon] }]);

        Assert.Equal(1, table["people"]!.Right);
    }

    [Theory]
    [InlineData(1, 16, "0.062")] // true ties go to the even digit
    [InlineData(3, 16, "0.188")]
    [InlineData(5, 16, "0.312")]
    [InlineData(15, 16, "0.938")]
    [InlineData(1, 3, "0.333")]
    [InlineData(2, 3, "0.667")]
    [InlineData(1999, 2000, "1.000")]
    [InlineData(0, 0, "0.000")]
    public void Shares_are_rounded_as_the_evaluation_rounds_them(int right, int of, string text) =>
        Assert.Contains($" P {text} ", new ScoreRow("x", right, of, 0).ToString(), StringComparison.Ordinal);
}
