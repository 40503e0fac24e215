namespace Chancery.Cli.Tests;

public sealed class EvalTests : CommandLine
{
    private const string Gold =
        """
        {"report":"one","people":[{"name":"Sung Kim","country":"USA","office":"Đặc phái viên Mỹ"}],"events":[],"quotes":[],"conditions":[],"body":"Ông Sung Kim nói."}
        """;

    [Fact]
    public void The_table_has_the_scorers_shape()
    {
        var outcome = Eval("one", Gold);
        Assert.Equal(0, outcome.Exit);
        Assert.Equal("people               P 1.000  R 1.000  F1 1.000   right 1 predicted 1 gold 1", outcome.Lines[0]);
        Assert.Contains("body words           P 1.000  R 1.000  F1 1.000   right 4 predicted 4 gold 4", outcome.Lines);
        Assert.Equal("office of matched    1.000   right 1 of 1", outcome.Lines[^1]);
    }

    [Fact]
    public void Misses_stand_above_the_table()
    {
        var outcome = Eval("one", Gold.Replace("Sung Kim\"", "Noh Kyu-duk\"", StringComparison.Ordinal), "--misses");
        Assert.StartsWith("missed  one people {\"name\":\"Noh Kyu-duk\"", outcome.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("extra   one people {\"name\":\"Sung Kim\"", outcome.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_that_cannot_be_read_is_named()
    {
        Assert.Equal(["CH3012"], Eval("one", "{broken").Codes);
        var reports = Write("r.jsonl", "{}");
        Assert.Equal(["CH3013"], Run(new Around(), "eval", reports, Path.Combine(Folder, "none")).Codes);
    }

    private Outcome Eval(string id, string gold, params string[] options) =>
        Run(new Around(), ["eval", Write("r.jsonl", $"{{\"id\":\"{id}\",\"text\":\"Ông Sung Kim nói.\"}}\n"), Write("gold.jsonl", gold.Trim() + "\n"), .. options]);
}
