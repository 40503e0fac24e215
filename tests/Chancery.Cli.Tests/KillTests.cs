using System.Diagnostics;
using System.Globalization;
using Chancery.Pipeline;
using Chancery.Register;
using Microsoft.Data.Sqlite;

namespace Chancery.Cli.Tests;

/// <summary>A reader killed at any moment loses no report that was finished and leaves none half written.</summary>
public sealed class KillTests : CommandLine
{
    private const int Kills = 100;
    private const int Reports = 3_000;

    // Longest wait behind the first thing written before the kill, in milliseconds: filing a lot of reports takes less.
    private const int LongestWait = 40;

    [Fact]
    public void A_reader_killed_a_hundred_times_ends_with_what_an_undisturbed_one_has()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a Unix kill");
        var input = WriteReports();
        var random = new Random(20_001);
        var undisturbed = Path.Combine(Folder, "undisturbed.db");
        var rounds = 0;
        Make();
        var finished = 0;
        var (kept, amid) = (0L, 0);
        while (rounds < Kills)
        {
            var killed = ReadAndKill(input, random.Next(LongestWait));
            rounds += killed ? 1 : 0;
            // What was finished before the kill before is still there.
            Assert.InRange(AssertWhole(), kept, Reports);
            kept = AssertWhole();
            amid += killed && kept is > 0 and < Reports ? 1 : 0;
            if (!killed || kept == Reports)
            {
                // It came to its end, or nearly: begin again.
                finished++;
                Remove();
                Make();
                kept = 0;
            }
        }
        Assert.True(finished < Kills, "the reports were too few to be killed in");
        Assert.True(amid > Kills / 2, "most kills hit before the first or behind the last report");

        Read(input, Register);
        Read(input, undisturbed);
        AssertWhole();
        Assert.Equal(Content(undisturbed), Content(Register));
    }

    private string WriteReports()
    {
        var input = Path.Combine(Folder, "reports.jsonl");
        using var lines = new StreamWriter(input);
        for (var i = 0; i < Reports; i++)
        {
            lines.Write(FormattableString.Invariant($$"""
                {"id":"kill-{{i}}","published":"2021-07-07","text":"Ngoại trưởng Mỹ Antony Blinken nói lần thứ {{i}}: \"Chúng tôi sẵn sàng đối thoại với Triều Tiên.\""}
                """) + "\n");
        }
        return input;
    }

    // True when it was killed, false when it had ended.
    private bool ReadAndKill(string input, int wait)
    {
        using var process = Start(input, Register);
        var before = Size();
        while (!process.HasExited && Size() == before)
        {
            Thread.Sleep(1);
        }
        Thread.Sleep(wait);
        var killed = !process.HasExited;
        process.Kill();
        process.WaitForExit();
        return killed && process.ExitCode != 0;
    }

    // What is killed is the filing of reports.
    private void Make() =>
        SqliteRegister.Open(Register, TimeProvider.System, ActorKnowledgeFiles.Load(ProgramData.Find(AppContext.BaseDirectory))).Dispose();

    private static void Read(string input, string register)
    {
        using var process = Start(input, register);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(string input, string register)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["exec", typeof(ChanceryProgram).Assembly.Location, "read", input, "--register", register])
        {
            start.ArgumentList.Add(argument);
        }
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private long Size() => new[] { Register, Register + "-wal" }.Sum(f => File.Exists(f) ? new FileInfo(f).Length : 0);

    // The file is sound, and each report has the entries of the five kinds that its text tells.
    private long AssertWhole()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Register, Pooling = false }.ToString());
        connection.Open();
        Assert.Equal("ok", Scalar(connection, "PRAGMA quick_check"));
        Assert.Equal(0L, Scalar(connection, "SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal(0L, Scalar(connection,
            """
            SELECT count(*) FROM article a WHERE
                (SELECT group_concat(n.kind, ' ' ORDER BY n.kind) FROM entry n WHERE n.article_id = a.id) IS NOT 'event person quote statement tenure'
                OR NOT EXISTS (SELECT 1 FROM coding c WHERE c.article_id = a.id AND c.whole)
                OR NOT EXISTS (SELECT 1 FROM source s WHERE s.article_id = a.id)
                OR NOT EXISTS (SELECT 1 FROM search_doc d WHERE d.article_id = a.id)
            """));
        Scalar(connection, "INSERT INTO search_words (search_words) VALUES ('integrity-check')");
        Assert.Equal(Scalar(connection, "SELECT count(*) FROM article"), Scalar(connection, "SELECT count(*) FROM search_words WHERE search_words MATCH 'body : blinken'"));
        // Reports are filed in their order, so that those there are the first ones.
        var filed = (long)Scalar(connection, "SELECT count(*) FROM article")!;
        Assert.Equal(filed, Scalar(connection, string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM source WHERE CAST(substr(name, 6) AS INTEGER) < {filed}")));
        return filed;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    // All of it but the moment of reading, the second field of each report's first line.
    private static string Content(string path)
    {
        using var register = SqliteRegister.OpenExisting(path);
        using var text = new StringWriter();
        register.Dump(text);
        var lines = text.ToString().Split('\n');
        for (var i = 0; i < lines.Length - 1; i += 2)
        {
            lines[i] = string.Join('\t', lines[i].Split('\t').Where((_, field) => field != 1));
        }
        return string.Join('\n', lines);
    }

    private void Remove()
    {
        foreach (var file in (string[])[Register, Register + "-wal", Register + "-shm"])
        {
            File.Delete(file);
        }
    }
}
