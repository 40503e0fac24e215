using System.Diagnostics;
using System.Globalization;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Tests;

/// <summary>The built program as a process of its own: what cannot be seen from inside.</summary>
public sealed class ProcessTests : CommandLine
{
    [Fact]
    public void A_killed_reader_leaves_whole_reports()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a Unix kill");
        WriteMany(4000);
        var reports = Path.Combine(Folder, "many.jsonl");
        for (var kills = 0; kills < 3; kills++)
        {
            using var process = Start("read", reports, "--register", Register);
            var started = Stopwatch.StartNew();
            while (started.Elapsed < TimeSpan.FromSeconds(60) && Count() < 100 * (kills + 1) && !process.HasExited)
            {
                Thread.Sleep(20);
            }
            process.Kill();
            process.WaitForExit();
            using var register = SqliteRegister.OpenExisting(Register);
            var coded = register.Find("many-").Select(r => register.Report(r.Hash)!).ToList();
            Assert.NotEmpty(coded);
            // Each report names one person, one office and one quote; a half-written one would lack some of it.
            Assert.All(coded, r => Assert.Equal((1, 1, 1), (r.Coded.People.Count, r.Coded.Quotes.Count, r.Coded.Tenures.Count)));
            Assert.All(coded.SelectMany(r => r.Coded.People), p => Assert.NotEmpty(p.Evidence));
        }
        using var last = Start("read", reports, "--register", Register);
        last.WaitForExit();
        Assert.Equal(0, last.ExitCode);
        using var whole = SqliteRegister.OpenExisting(Register);
        Assert.Equal(4000, whole.Find("many-").Count);
    }

    [Fact]
    public void A_killed_recoding_is_taken_up_where_it_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a Unix kill");
        WriteMany(1500);
        var reports = Path.Combine(Folder, "many.jsonl");
        var fresh = Path.Combine(Folder, "fresh.db");
        // The sample coder finds nobody in them, the program's own does.
        Run("read", reports);
        using (var process = Start("recode", "--register", Register))
        {
            var started = Stopwatch.StartNew();
            while (started.Elapsed < TimeSpan.FromSeconds(60) && Left() == 1500 && !process.HasExited)
            {
                Thread.Sleep(5);
            }
            process.Kill();
            process.WaitForExit();
        }
        Assert.InRange(Left(), 1, 1499);

        foreach (var command in (string[][])[["recode", "--register", Register], ["read", reports, "--register", fresh]])
        {
            using var process = Start(command);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }

        Assert.Equal(0, Left());
        Assert.Equal(Dumped(fresh), Dumped(Register));
    }

    // The moment of reading, the second field of a report's first line, is not the same.
    private static List<string> Dumped(string path)
    {
        using var register = SqliteRegister.OpenExisting(path);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        register.Dump(text);
        return text.ToString().Split('\n').Select(l => l.StartsWith('{') ? l : string.Join('\t', l.Split('\t').Where((_, field) => field != 1))).ToList();
    }

    private long Left()
    {
        using var register = SqliteRegister.OpenExisting(Register);
        return register.Stats().Versions.Where(v => v.DataVersion == SampleCoder.Coding.DataVersion).Sum(v => v.Reports);
    }

    [Fact]
    public void An_interrupted_reader_says_so_and_leaves_whole_reports()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs Unix signals");
        WriteMany(4000);
        using var process = Start("read", Path.Combine(Folder, "many.jsonl"), "--register", Register);
        var started = Stopwatch.StartNew();
        while (started.Elapsed < TimeSpan.FromSeconds(60) && Count() == 0)
        {
            Thread.Sleep(20);
        }
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("CH3009", errors, StringComparison.Ordinal);
        Assert.InRange(Count(), 1, 3999);
    }

    [Theory]
    [InlineData("code \"$1\" > /dev/full", 3)]
    [InlineData("timeline --register \"$2\" > /dev/full", 3)]
    [InlineData("timeline --register \"$2\" --format json > /dev/full", 3)]
    [InlineData("code \"$1\" >&-", 3)]
    [InlineData("timeline --register \"$2\" >&-", 3)]
    [InlineData("code \"$1\" > /dev/null", 0)]
    public void An_output_that_cannot_be_written_is_an_error(string command, int exit)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /dev/full");
        var report = Write("a.txt", "Ông Sung Kim nói.");
        Run("read", report);
        using var process = Shell($"dotnet \"$0\" {command}", report);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(exit, process.ExitCode);
        Assert.Equal(exit != 0, errors.Contains("CH3008", StringComparison.Ordinal));
    }

    [Fact]
    public void A_closed_pipe_ends_it_in_silence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a Unix shell");
        WriteMany(4000);
        using var process = Shell("{ dotnet \"$0\" code \"$1\"; echo \"exit $?\" >&2; } | head -n 1", Path.Combine(Folder, "many.jsonl"));
        Assert.NotEmpty(process.StandardOutput.ReadToEnd());
        Assert.Equal("exit 0\n", process.StandardError.ReadToEnd());
    }

    [Fact]
    public void A_terminal_gets_a_table_of_its_width_and_no_sequence_to_obey()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs script to make a terminal");
        Run("read", Write("a.txt", SampleCoder.Call));
        using var process = Shell("script -qec \"stty cols 70; exec dotnet '$0' timeline --no-color --register '$2'\" /dev/null < /dev/null", "");
        var lines = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.All(lines, l => Assert.InRange(DisplayWidth.Of(l), 1, 70));
        Assert.DoesNotContain(lines, l => l.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Without_composition_of_characters_it_refuses_to_start()
    {
        using var process = Start(p => p.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", "--version");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(3, process.ExitCode);
        Assert.Contains("CH3007", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi_VN.UTF-8", "Cách dùng")]
    [InlineData("en_US.UTF-8", "Usage")]
    public void The_locale_chooses_the_language(string locale, string heading)
    {
        using var process = Start(p => p.Environment["LC_ALL"] = locale, "--help");
        Assert.Contains(heading, process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "chancery.dll");

    private int Count()
    {
        if (!File.Exists(Register))
        {
            return 0;
        }
        try
        {
            using var register = SqliteRegister.OpenExisting(Register);
            return register.Find("many-").Count;
        }
        catch (RegisterException)
        {
            // The reader is just making it.
            return 0;
        }
    }

    private void WriteMany(int count) => Write(
        "many.jsonl",
        string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant(
            $"{{\"id\":\"many-{i}\",\"text\":\"Ngoại trưởng Mỹ Antony Blinken hôm nay nói: \\\"Chúng tôi sẵn sàng đối thoại với Triều Tiên lần {i}\\\".\"}}\n"))));

    private static Process Start(params string[] args) => Start(_ => { }, args);

    private static Process Start(Action<ProcessStartInfo> prepare, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args]) { RedirectStandardError = true, RedirectStandardOutput = true };
        prepare(start);
        return Process.Start(start)!;
    }

    private Process Shell(string command, string report) =>
        Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command, Program, report, Register]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
}
