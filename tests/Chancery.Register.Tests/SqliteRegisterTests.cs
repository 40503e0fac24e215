using System.Globalization;
using System.Text;
using Chancery.Model;
using Chancery.Register.Sql;
using Chancery.Register.Sqlite;
using Chancery.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Tests;

public sealed class SqliteRegisterTests : IDisposable
{
    private static readonly Migration Next = new(SqliteSchema.Migrations.Count + 1, "ALTER TABLE article ADD COLUMN printed_on TEXT;");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-register-");

    private string Place => Path.Combine(_folder.FullName, "register.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Migrations_are_numbered_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, SqliteSchema.Migrations.Count), SqliteSchema.Migrations.Select(m => m.Version));

    [Fact]
    public void A_new_register_is_marked_and_versioned()
    {
        using (SqliteRegister.Open(Place, TimeProvider.System))
        {
        }
        Assert.Equal(SqliteSchema.ApplicationId, Number("PRAGMA application_id"));
        Assert.Equal(SqliteSchema.Migrations.Count, Number("PRAGMA user_version"));
        Assert.Equal("wal", Text("PRAGMA journal_mode"));
    }

    [Fact]
    public void A_new_register_is_made_with_its_folder()
    {
        var place = Path.Combine(_folder.FullName, "a", "b", "register.db");
        using var register = SqliteRegister.Open(place, TimeProvider.System);
        Assert.True(File.Exists(place));
    }

    [Fact]
    public void An_empty_file_becomes_a_register()
    {
        File.WriteAllBytes(Place, []);
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        Assert.Equal(Filing.Added, register.File(Report(1), Coded(Report(1))));
    }

    [Fact]
    public void An_older_register_is_copied_and_brought_up_to_date()
    {
        File1();
        using (SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations, Next]))
        {
        }
        Assert.Equal(SqliteSchema.Migrations.Count + 1, Number("PRAGMA user_version"));
        Assert.Equal(1, Number("SELECT count(printed_on IS NULL) FROM article"));
        var copy = $"{Place}.schema-{SqliteSchema.Migrations.Count}.backup";
        Assert.True(File.Exists(copy));
        using var older = SqliteRegister.OpenExisting(copy);
        Assert.Single(older.Find(Report(1).Hash));
    }

    [Fact]
    public void A_copy_is_never_written_over()
    {
        File1();
        var copy = $"{Place}.schema-{SqliteSchema.Migrations.Count}.backup";
        File.WriteAllText(copy, "something of the user's");
        using (SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations, Next]))
        {
        }
        Assert.Equal("something of the user's", File.ReadAllText(copy));
        Assert.True(File.Exists($"{Place}.schema-{SqliteSchema.Migrations.Count}.2.backup"));
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_register_as_it_was()
    {
        File1();
        var broken = new Migration(SqliteSchema.Migrations.Count + 1, "CREATE TABLE extra (id INTEGER); INSERT INTO nowhere VALUES (1);");
        var fault = Assert.Throws<RegisterException>(() => SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations, broken]));
        Assert.Equal(RegisterFault.Failed, fault.Fault);
        Assert.Equal(SqliteSchema.Migrations.Count, Number("PRAGMA user_version"));
        Assert.Equal(0, Number("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"));
    }

    [Fact]
    public void A_newer_register_is_refused_and_left_alone()
    {
        File1();
        Execute("PRAGMA user_version = 99");
        var before = File.ReadAllBytes(Place);

        Assert.Equal(RegisterFault.Newer, Assert.Throws<RegisterException>(() => SqliteRegister.Open(Place, TimeProvider.System)).Fault);
        Assert.Equal(RegisterFault.Newer, Assert.Throws<RegisterException>(() => SqliteRegister.OpenExisting(Place)).Fault);

        Assert.Equal(before, File.ReadAllBytes(Place));
    }

    [Fact]
    public void What_is_no_database_is_refused_and_left_alone()
    {
        File.WriteAllText(Place, new string('x', 5000));
        Assert.Equal(RegisterFault.NotARegister, Assert.Throws<RegisterException>(() => SqliteRegister.Open(Place, TimeProvider.System)).Fault);
        Assert.Equal(new string('x', 5000), File.ReadAllText(Place));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        Execute("CREATE TABLE mine (id INTEGER)");
        var before = File.ReadAllBytes(Place);
        Assert.Equal(RegisterFault.NotARegister, Assert.Throws<RegisterException>(() => SqliteRegister.Open(Place, TimeProvider.System)).Fault);
        Assert.Equal(before, File.ReadAllBytes(Place));
    }

    [Fact]
    public void A_register_that_is_not_there_cannot_be_asked()
    {
        Assert.Equal(RegisterFault.Missing, Assert.Throws<RegisterException>(() => SqliteRegister.OpenExisting(Place)).Fault);
        Assert.False(File.Exists(Place));
    }

    [Fact]
    public void A_damaged_register_says_so()
    {
        using (var register = SqliteRegister.Open(Place, TimeProvider.System))
        {
            for (var i = 0; i < 40; i++)
            {
                register.File(Report(i), Coded(Report(i)));
            }
        }
        var bytes = File.ReadAllBytes(Place);
        // The header stays; every page behind it is overwritten.
        Array.Fill(bytes, (byte)0xAA, 4096, bytes.Length - 4096);
        File.WriteAllBytes(Place, bytes);
        var fault = Assert.Throws<RegisterException>(() =>
        {
            using var register = SqliteRegister.OpenExisting(Place);
            return register.Timeline(new TimelineFilter()).Count();
        });
        Assert.Equal(RegisterFault.Corrupted, fault.Fault);
    }

    [Fact]
    public void A_full_disk_loses_the_report_at_hand_and_no_other()
    {
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        using (var limit = register.Connection.CreateCommand())
        {
            limit.CommandText = "PRAGMA max_page_count = 60";
            limit.ExecuteNonQuery();
        }
        var filed = 0;
        var fault = Assert.Throws<RegisterException>(() =>
        {
            for (; filed < 1000; filed++)
            {
                register.File(Report(filed), Coded(Report(filed)));
            }
        });
        Assert.Equal(RegisterFault.DiskFull, fault.Fault);
        Assert.InRange(filed, 1, 999);
        Assert.Equal(filed, Number("SELECT count(*) FROM article"));
        Assert.Equal(filed, Number("SELECT count(*) FROM coding"));
        Assert.Equal(3 * filed, Number("SELECT count(*) FROM entry WHERE wording IS NOT NULL"));
        Assert.False(register.Holds(Report(filed), "1", "d"));
        Assert.True(register.Holds(Report(filed - 1), "1", "d"));
    }

    [Fact]
    public void A_register_that_another_holds_is_locked()
    {
        File1();
        using var other = new SqliteConnection($"Data Source={Place};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        hold.ExecuteNonQuery();
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        register.Connection.DefaultTimeout = 1;

        Assert.Equal(RegisterFault.Locked, Assert.Throws<RegisterException>(() => register.File(Report(2), Coded(Report(2)))).Fault);
        Assert.Single(register.Timeline(new TimelineFilter()));

        hold.CommandText = "COMMIT";
        hold.ExecuteNonQuery();
        Assert.Equal(Filing.Added, register.File(Report(2), Coded(Report(2))));
    }

    [Fact]
    public void A_place_that_cannot_be_written_says_so()
    {
        var place = OperatingSystem.IsWindows() ? @"Z:\no\register.db" : "/proc/none/register.db";
        var fault = Assert.Throws<RegisterException>(() => SqliteRegister.Open(place, TimeProvider.System));
        Assert.Contains(fault.Fault, new[] { RegisterFault.Unreachable, RegisterFault.ReadOnly });
    }

    [Fact]
    public void Every_fault_has_its_own_code()
    {
        var codes = Enum.GetValues<RegisterFault>().Select(RegisterException.CodeOf).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_report_goes_with_all_that_hangs_on_it()
    {
        File1();
        Execute("PRAGMA foreign_keys = ON; DELETE FROM article");
        foreach (var table in new[] { "source", "coding", "entry", "person", "event", "side", "evidence" })
        {
            Assert.Equal(0, Number($"SELECT count(*) FROM {table}"));
        }
    }

    private static Article Report(int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Bài số {number}. Hai ngoại trưởng điện đàm ngày 6/7.");
        return new Article
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{number}.txt"),
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
    }

    private static CodedReport Coded(Article article)
    {
        Evidence[] evidence = [new(new TextSpan(0, 3), article.Text[..3], "r")];
        return new CodedReport
        {
            Report = article.Id,
            ArticleHash = article.Hash,
            CoderVersion = "1",
            DataVersion = "d",
            Body = article.Body(),
            People = [new CodedPerson("Kang Kyung-wha", "KOR", "Ngoại trưởng", 1, evidence)],
            Events = [new CodedEvent(EventType.Consult, EventMode.Phone, [new Side("KOR", "Kang Kyung-wha"), new Side("USA", null)], [], EdtfDate.Parse("2020-07-06"), EventStatus.Held, null, evidence)],
            Quotes = [new CodedQuote("Kang Kyung-wha", "KOR", null, "Chúng tôi sẽ tiếp tục trao đổi", null, null, evidence)],
            Conditions = [],
        };
    }

    private void File1()
    {
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        register.File(Report(1), Coded(Report(1)));
    }

    private void Execute(string sql) => Ask(sql);

    private long Number(string sql) => (long)Ask(sql)!;

    private string Text(string sql) => (string)Ask(sql)!;

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Place};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
