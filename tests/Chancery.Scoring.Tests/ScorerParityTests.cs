using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chancery.Scoring.Tests;

/// <summary>
/// Holds our table to the evaluation's own scorer: both score the same spoiled predictions, and every row, count and
/// unmatched entry must be the same. Needs Python and the evaluation set; a build server must have both.
/// </summary>
public class ScorerParityTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Our_table_is_that_of_the_evaluations_scorer(int seed)
    {
        var gold = GoldFolder();
        var random = new Perturbation(seed);
        var records = Directory.GetFiles(gold, "*.json").Order(StringComparer.Ordinal).Select(file => (JsonObject)JsonNode.Parse(File.ReadAllText(file))!);
        var lines = records.Select(random.Spoil).OfType<JsonObject>().Select(record => record.ToJsonString(Relaxed)).ToList();

        Compare(gold, lines);
    }

    [Fact]
    public void Gold_itself_is_perfect_to_both()
    {
        var gold = GoldFolder();
        var lines = Directory.GetFiles(gold, "*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!.ToJsonString(Relaxed)).ToList();

        var table = Compare(gold, lines);
        Assert.All(table.Rows.Where(row => row.Gold > 0), row => Assert.Equal(1, row.F1));
    }

    [Fact]
    public void No_prediction_at_all_is_nothing_to_both() => Compare(GoldFolder(), []);

    private static ScoreTable Compare(string gold, IReadOnlyList<string> predicted)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, predicted);
            var theirs = RunScorer(gold, file);
            var table = Scorer.Score(ScoredReportReader.ReadAll(gold), ScoredReportReader.ReadAll(file));

            Assert.Equal(theirs.Where(IsRow), table.Lines());
            Assert.Equal(theirs.Where(IsDifference).Select(Head), table.Differences.Select(Head));
            return table;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool IsDifference(string line) =>
        line.StartsWith("missed  ", StringComparison.Ordinal) || line.StartsWith("extra   ", StringComparison.Ordinal);

    private static bool IsRow(string line) => !IsDifference(line);

    private static string Head(string line) => line[..line.IndexOf('{', StringComparison.Ordinal)].Trim();

    private static string Head(Difference difference) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(difference.Kind == DifferenceKind.Missed ? "missed " : "extra  ")} {difference.Report[..Math.Min(12, difference.Report.Length)]} {difference.Measure}");

    private static string GoldFolder()
    {
        var folder = EvaluationFolder.Find();
        if (folder is null || !HasPython())
        {
            const string reason = "needs python3 and the evaluation set beside the repository";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
            Assert.Skip(reason);
        }
        return Path.Combine(folder, "gold");
    }

    private static bool HasPython()
    {
        try
        {
            return Run("--version").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static List<string> RunScorer(string gold, string predicted)
    {
        var (exitCode, output, errors) = Run(Path.Combine(gold, "..", "score.py"), gold, predicted, "--misses");
        Assert.True(exitCode == 0, errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
