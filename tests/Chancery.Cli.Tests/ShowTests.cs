using System.Text.Json;
using Chancery.Model;
using Microsoft.Data.Sqlite;

namespace Chancery.Cli.Tests;

/// <summary>What show prints of every kind of entry, as the register keeps it.</summary>
public sealed class ShowTests : CommandLine
{
    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void Every_kind_of_entry_as_it_is_printed(string language)
    {
        Read();
        Snapshot.Matches($"show-every-kind.{language}", Show("--lang", language));
    }

    [Fact]
    public void What_is_read_is_what_is_shown()
    {
        Read();
        using var document = JsonDocument.Parse(Show("--format", "json"));
        var coded = CodedReportJson.Read(document.RootElement.GetProperty("coded").GetRawText());
        Assert.True(document.RootElement.GetProperty("whole").GetBoolean());
        Assert.Equal((1, 1, 1, 1, 1), (coded.Statements.Count, coded.Tenures.Count, coded.Appointments.Count, coded.Measures.Count, coded.Drafts.Count));
        Assert.Equal("Yonhap", coded.Events[2].Source?.Name);
        foreach (var kind in new[] { "statement", "tenure", "appointment", "measure", "draft" })
        {
            Assert.Contains($",{kind},", Show("--format", "csv"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "the year from: in office Sung Kim: 2019–2021; day of the week thứ Ba: 2010, 2021")]
    [InlineData("vi", "năm suy từ: đương chức Sung Kim: 2019–2021; thứ trong tuần thứ Ba: 2010, 2021")]
    public void The_reasons_of_a_year_are_told(string language, string reasons)
    {
        Read();
        // Of the event, the statement and the appointment whose year the report leaves open.
        Assert.Equal(3, Show("--lang", language).Split(reasons).Length - 1);
    }

    [Fact]
    public void A_year_that_the_report_gives_needs_no_reason()
    {
        Read();
        Assert.DoesNotContain(Show("--lang", "en").Split('\n'), l => l.Contains("contact, call", StringComparison.Ordinal) && l.Contains("the year from", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_coded_again()
    {
        Read();
        var around = new Around { LoadCoder = _ => throw new InvalidOperationException("no coder is needed") };
        Assert.Equal(Show("--lang", "en"), Run(around, "show", "call.txt", "--lang", "en", "--register", Register).Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_older_program_filed_says_so_until_it_is_read_again()
    {
        Read();
        Execute("UPDATE coding SET whole = 0; DELETE FROM entry WHERE kind IN ('statement', 'tenure', 'appointment', 'measure', 'draft')");
        Assert.Contains("Filed by an older program", Show("--lang", "en"), StringComparison.Ordinal);
        Assert.Contains("\"whole\": false", Show("--format", "json"), StringComparison.Ordinal);

        Assert.StartsWith("Read 1, unchanged 0, failed 0.", Read(), StringComparison.Ordinal);

        Assert.DoesNotContain("Filed by an older program", Show("--lang", "en"), StringComparison.Ordinal);
        Assert.Contains("resolution", Show("--lang", "en"), StringComparison.Ordinal);
        Assert.StartsWith("Read 0, unchanged 1, failed 0.", Read(), StringComparison.Ordinal);
    }

    private string Read()
    {
        var outcome = Run(new Around { LoadCoder = _ => SampleCoder.EveryKind }, "read", Write("news/call.txt", SampleCoder.Call), "--register", Register);
        Assert.Equal(("", 0), (outcome.Errors, outcome.Exit));
        return outcome.Output;
    }

    private string Show(params string[] options)
    {
        var outcome = Run(["show", "call.txt", .. options]);
        Assert.Equal(("", 0), (outcome.Errors, outcome.Exit));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Register};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
