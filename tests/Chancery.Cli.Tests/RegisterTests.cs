using System.Diagnostics;
using System.Text.Json;
using Chancery.Register;
using Chancery.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Cli.Tests;

public sealed class RegisterTests : CommandLine
{
    [Fact]
    public void A_sound_register_is_said_to_be_sound()
    {
        Read(3);
        var outcome = Run("register", "check");
        Assert.Equal($"Checked the register {Register}: 3 reports read.\nNothing is wrong.\n", outcome.Output);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
    }

    [Fact]
    public void What_is_damaged_is_named_with_what_to_do()
    {
        Read(3);
        Change("UPDATE entry SET wording = 'ai đó' WHERE id = (SELECT min(id) FROM entry WHERE wording IS NOT NULL)");

        var outcome = Run("register", "check");

        Assert.Equal(3, outcome.Exit);
        Assert.Contains("Reports that are damaged (1):\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("many-0", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("What to do: put a backup in its place", outcome.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("register", "check", "--format", "json").Output);
        var damage = json.RootElement.GetProperty("entries")[0];
        Assert.Equal(("evidence", "many-0"), (damage.GetProperty("damage").GetString()!, damage.GetProperty("report").GetProperty("source").GetString()!));
        Assert.StartsWith("damage,place,hash,source,title,detail\r\nevidence,,", Run("register", "check", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("Cần làm", Run(new Around { Culture = "vi-VN" }, "register", "check", "--register", Register).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_made_of_the_entries_is_made_anew()
    {
        Read(3);
        Change("DELETE FROM actor");
        Assert.Contains("backup --salvage", Run("register", "check").Output, StringComparison.Ordinal);

        var file = Path.Combine(Folder, "new.db");
        var salvaged = Run("register", "backup", "--salvage", file);

        Assert.Equal(0, salvaged.Exit);
        Assert.StartsWith($"Backup {file}: 3 reports, ", salvaged.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(new Around(), "register", "check", "--register", file).Exit);
    }

    [Fact]
    public void A_backup_is_a_register_and_writes_over_nothing()
    {
        Read(3);
        var file = Path.Combine(Folder, "backup.db");
        var outcome = Run("register", "backup", file);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        Assert.Equal(Run("timeline").Output, Run(new Around(), "timeline", "--register", file).Output);
        Assert.Equal(["CH2010"], Run("register", "backup", file).Codes);
    }

    [Fact]
    public void Compacting_says_the_size_before_and_after()
    {
        Read(3);
        var outcome = Run("register", "compact");
        Assert.Matches(@"^Compacted the register .*: from [\d.]+ KB to [\d.]+ KB\.\n$", outcome.Output);
        using var json = JsonDocument.Parse(Run("register", "compact", "--format", "json").Output);
        Assert.Equal(new FileInfo(Register).Length, json.RootElement.GetProperty("after").GetInt64());
    }

    [Fact]
    public void Numbers_are_printed_for_people_and_programs()
    {
        Read(3);
        Run("read", Write("a.txt", SampleCoder.Call));
        var text = Run("register", "stats").Output;
        Assert.Contains("Reports: 4\n", text, StringComparison.Ordinal);
        Assert.Contains("  1  contact\n", text, StringComparison.Ordinal);
        Assert.Contains("  4  1, test\n", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("register", "stats", "--format", "json").Output);
        Assert.Equal((4, "stats"), (json.RootElement.GetProperty("reports").GetInt32(), json.RootElement.GetProperty("kind").GetString()!));
        Assert.Contains("\r\nreports,,4\r\n", Run("register", "stats", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("stats")]
    [InlineData("compact")]
    public void Without_a_register_there_is_nothing_to_look_after(string command)
    {
        Assert.Equal(["CH2001"], Run("register", command).Codes);
        Assert.False(File.Exists(Register));
    }

    [Fact]
    public void A_clock_moved_back_is_said()
    {
        Read(1);
        Change("UPDATE article SET first_read = '2031-01-01T00:00:00Z'");

        var outcome = Run("read", Write("a.txt", SampleCoder.Call));

        Assert.Contains("The clock shows 2021-07-08T09:10:11Z, which is before 2031-01-01T00:00:00Z", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("\"firstRead\": \"2031-01-01T00:00:00Z\"", Run("show", "a", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_programs_that_read_at_once_lose_nothing()
    {
        var (first, second) = (Many("first", 900), Many("second", 900));
        var readers = new[] { Start(first), Start(second) };
        foreach (var reader in readers)
        {
            var errors = reader.StandardError.ReadToEnd();
            reader.WaitForExit();
            Assert.Equal((0, ""), (reader.ExitCode, errors));
            reader.Dispose();
        }

        Assert.Empty(SqliteRegister.Check(Register, _ => { }, CancellationToken.None).Damages);
        using var register = SqliteRegister.OpenExisting(Register);
        Assert.Equal(1_800, register.Stats().Reports);
    }

    [Fact]
    public void Of_an_older_register_is_said_where_its_copy_lies()
    {
        SqliteRegister.Open(Register, TimeProvider.System, [.. SqliteSchema.Migrations.SkipLast(1)]).Dispose();

        var outcome = Run("people");

        Assert.Equal(0, outcome.Exit);
        var copy = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Register)!, "*.backup"));
        Assert.Contains(copy, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("", Run("people").Errors);
    }

    private void Read(int count) => Run("read", Many("many", count));

    private string Many(string name, int count) => Write(
        name + ".jsonl",
        string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{{\"id\":\"{name}-{i}\",\"text\":\"Ngoại trưởng Mỹ Antony Blinken và ông Lưu Hiểu Minh gặp đặc phái viên Sung Kim, bài {name} số {i}.\"}}\n"))));

    private Process Start(string input) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", typeof(ChanceryProgram).Assembly.Location, "read", input, "--register", Register]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private void Change(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Register, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
