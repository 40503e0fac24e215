using System.Globalization;
using System.Text.Json;
using Chancery.Pipeline;
using Chancery.Register;

namespace Chancery.Cli.Tests;

public sealed class RecodeTests : CommandLine
{
    private const int Many = 4 * ReportFiling.Lot;

    // Words that the sample coder finds in one report, so that its entries go with them.
    private static readonly ReportCoding Newer = SampleCoder.Coding with
    {
        DataVersion = "test2",
        Coder = a => SampleCoder.Code(a) is var coded && coded.Events.Count < 3
            ? coded with { DataVersion = "test2" }
            : coded with { DataVersion = "test2", Events = [coded.Events[0] with { Place = "Busan" }, coded.Events[2]] },
    };

    [Fact]
    public void It_prints_what_changed_by_kind_and_type()
    {
        Run("read", Write("a.txt", SampleCoder.Call), Write("b.txt", "Ông Sung Kim nói vậy."));

        var outcome = Recode(Newer);

        Assert.Equal(
            """
            Kind   Type     Added  Gone  Changed
            event  agree        0     1        0
            event  contact      0     0        1
            Coded anew 2 reports, entries changed in 1, failed 0.

            """,
            outcome.Output);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        Assert.Contains("Busan", Run("timeline").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_present_versions_coded_is_passed_over()
    {
        Run("read", Write("a.txt", SampleCoder.Call));
        Recode(Newer);
        Assert.Equal("Coded anew 0 reports, entries changed in 0, failed 0.\n", Recode(Newer).Output);
        Assert.Equal("Coded anew 1 reports, entries changed in 0, failed 0.\n", Recode(Newer, "--all").Output);
    }

    [Fact]
    public void A_dry_run_changes_nothing()
    {
        Run("read", Write("a.txt", SampleCoder.Call));
        var before = Dump(Register);

        var outcome = Recode(Newer, "--dry-run");

        Assert.Contains("event  contact      0     0        1", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written. Coded 1 reports, entries would change in 1, failed 0.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, Dump(Register));
    }

    [Fact]
    public void Another_program_gets_each_change()
    {
        Run("read", Write("a.txt", SampleCoder.Call));

        var outcome = Recode(Newer, "--dry-run", "--format", "json");

        using var document = JsonDocument.Parse(outcome.Output);
        var root = document.RootElement;
        Assert.Equal("recode", root.GetProperty("kind").GetString());
        var entries = root.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(["event CONSULT Seoul Busan", "event AGREE - -"], entries.Select(Words));
        Assert.Equal(JsonValueKind.Null, entries[1].GetProperty("after").ValueKind);
        Assert.Equal([("AGREE", 1), ("CONSULT", 0)], root.GetProperty("counts").EnumerateArray().Select(c => (c.GetProperty("type").GetString()!, c.GetProperty("gone").GetInt32())));
        Assert.Equal((1, "1", "test2"), (root.GetProperty("reports").GetInt32(), root.GetProperty("coder").GetString()!, root.GetProperty("data").GetString()!));
        Assert.Equal("Nothing was written. Coded 1 reports, entries would change in 1, failed 0.\n", outcome.Errors);

        static string Words(JsonElement entry) =>
            $"{entry.GetProperty("kind").GetString()} {entry.GetProperty("type").GetString()} {Place(entry.GetProperty("before"))} {Place(entry.GetProperty("after"))}";

        static string Place(JsonElement entry) => entry.ValueKind == JsonValueKind.Object ? entry.GetProperty("place").GetString() ?? "-" : "-";
    }

    [Fact]
    public void A_table_of_another_program_has_a_row_for_each_change()
    {
        Run("read", Write("a.txt", SampleCoder.Call));
        var rows = Recode(Newer, "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("source,hash,kind,type,before,after", rows[0]);
        Assert.Equal(3, rows.Length);
        Assert.EndsWith(",", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_on_which_the_coder_fails_stays_and_stops_nothing()
    {
        Run("read", Write("a.txt", SampleCoder.Call), Write("b.txt", "Ông Sung Kim nói vậy."));
        var failing = Newer with { Coder = a => a.Id.EndsWith("b.txt", StringComparison.Ordinal) ? throw new InvalidOperationException("no") : Newer.Coder(a) };

        var outcome = Recode(failing);

        Assert.Equal(1, outcome.Exit);
        Assert.Equal(["CH3014"], outcome.Codes);
        Assert.EndsWith("Coded anew 1 reports, entries changed in 1, failed 1.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Coder, data: 1, test\n", Run("show", "b").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopped_it_is_taken_up_where_it_ended()
    {
        WriteMany();
        Run("read", Path.Combine(Folder, "many.jsonl"));
        using var stop = new CancellationTokenSource();
        var coded = 0;
        var stopping = Newer with
        {
            Coder = a =>
            {
                if (Interlocked.Increment(ref coded) == 150)
                {
                    stop.Cancel();
                }
                return Newer.Coder(a);
            },
        };

        var stopped = Run(new Around { Stop = stop.Token, LoadCoder = _ => stopping }, "recode", "--register", Register);

        Assert.Equal(130, stopped.Exit);
        using (var register = SqliteRegister.OpenExisting(Register))
        {
            Assert.InRange(register.CountToRecode("1", "test2"), 1, Many - 1);
        }
        Recode(Newer);
        var resumed = Dump(Register);
        var fresh = Path.Combine(Folder, "fresh.db");
        Run(new Around { LoadCoder = _ => Newer }, "read", Path.Combine(Folder, "many.jsonl"), "--register", fresh);
        Assert.Equal(Dump(fresh), resumed);
    }

    [Fact]
    public void Without_a_register_there_is_nothing_to_code()
    {
        var outcome = Recode(Newer);
        Assert.Equal(3, outcome.Exit);
        Assert.Equal(["CH2001"], outcome.Codes);
        Assert.False(File.Exists(Register));
    }

    // Whatever the coder and the data are, the whole register coded anew with other data is what reading with that data gives.
    [Fact]
    public void With_changed_data_it_gives_what_a_fresh_reading_gives()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var changed = ChangedData();
        var fresh = Path.Combine(Folder, "fresh.db");
        Assert.Equal(0, Run(Real, "read", samples, "--register", Register).Exit);

        var outcome = Run(Real, "recode", "--register", Register, "--data", changed, "--format", "json");
        Assert.Equal(0, Run(Real, "read", samples, "--register", fresh, "--data", changed).Exit);

        using var document = JsonDocument.Parse(outcome.Output);
        Assert.InRange(document.RootElement.GetProperty("entries").GetArrayLength(), 10, 10_000);
        Assert.Equal(Dump(fresh), Dump(Register));
        foreach (var command in (string[])["timeline", "events", "people", "quotes"])
        {
            Assert.Equal(Run(Real, command, "--register", fresh, "--format", "json").Output, Run(Real, command, "--register", Register, "--format", "json").Output);
        }
    }

    private static Around Real => new() { LoadCoder = ReportCoding.Load, LoadKnowledge = ActorKnowledgeFiles.Load };

    // Frames that say something else, words that are furniture no more, a name that is known to nobody.
    private string ChangedData()
    {
        var from = ProgramData.Find(AppContext.BaseDirectory);
        var to = Path.Combine(Folder, "data");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Change(Path.Combine(to, "frames", "reject.yaml"), l => l.Replace("type: REJECT", "type: PROTEST", StringComparison.Ordinal));
        Change(Path.Combine(to, "frames", "consult.yaml"), l => l.Replace("mode: phone", "mode: letter", StringComparison.Ordinal));
        Change(Path.Combine(to, "lexicon", "furniture.tsv"), l => l.EndsWith("\tcredit", StringComparison.Ordinal) || l.EndsWith("\tagency", StringComparison.Ordinal) ? null : l);
        Change(Path.Combine(to, "authority", "people.tsv"), l => l.Contains("Sung Kim", StringComparison.Ordinal) ? l.Replace("Sung Kim", "Sung Yong Kim", StringComparison.Ordinal) : l);
        return to;

        static void Change(string file, Func<string, string?> line) => File.WriteAllLines(file, File.ReadAllLines(file).Select(line).OfType<string>());
    }

    private Outcome Recode(ReportCoding coding, params string[] args) =>
        Run(new Around { LoadCoder = _ => coding }, ["recode", .. args, "--register", Register]);

    private void WriteMany() => Write(
        "many.jsonl",
        string.Concat(Enumerable.Range(0, Many).Select(i => FormattableString.Invariant($"{{\"id\":\"many-{i}\",\"text\":\"Ông Sung Kim nói lần {i}.\"}}\n"))));

    private static string Dump(string register)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var kept = SqliteRegister.OpenExisting(register);
        kept.Dump(text);
        return text.ToString();
    }
}
