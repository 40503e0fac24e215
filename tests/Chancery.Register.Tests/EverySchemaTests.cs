using System.Globalization;
using Chancery.Model;
using Chancery.Register.Sqlite;
using Chancery.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Tests;

/// <summary>A register of each older schema opens: a copy of it stays as it was, and its report is there with all its evidence.</summary>
public sealed class EverySchemaTests : IDisposable
{
    private const string Text = "Sung Kim điện đàm với Lưu Hiểu Minh.";

    // The first schema in which an entry bears its first evidence itself, and a side has no number.
    private const int EvidenceWithEntries = 8;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-schemas-");

    private string Place => Path.Combine(_folder.FullName, "register.db");

    public static TheoryData<int> Older() => [.. Enumerable.Range(1, SqliteSchema.Migrations.Count - 1)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Older))]
    public void It_is_copied_and_brought_up_to_date(int version)
    {
        Make(version);
        using (var register = SqliteRegister.OpenExisting(Place))
        {
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{Place}.schema-{version}.backup"), register.CopyOfOlder);
            var kept = register.Report("ab")!;
            Assert.Equal(Text, kept.Article.Text);
            var told = Assert.Single(kept.Coded.Events);
            Assert.Equal([new Evidence(new TextSpan(9, 17), "điện đàm", "call"), new Evidence(new TextSpan(0, 8), "Sung Kim", "side")], told.Evidence);
            Assert.Equal([new Side("USA", "Sung Kim"), new Side("CHN", "Lưu Hiểu Minh")], told.Actors);
            Assert.Equal(told.Date, Assert.Single(register.Timeline(new TimelineFilter { From = new DateOnly(2021, 7, 6), Country = "CHN", Limit = 5 })).Event.Date);
            Assert.Single(register.Timeline(new TimelineFilter { Person = "luu hieu minh", Limit = 5 }));
            Assert.Equal((long)version, Ask(register.CopyOfOlder!, "PRAGMA user_version"));
            Assert.Equal(1L, Ask(register.CopyOfOlder!, "SELECT count(*) FROM event"));
        }
        Assert.Equal((long)SqliteSchema.Migrations.Count, Ask(Place, "PRAGMA user_version"));
        Assert.Equal("ok", Ask(Place, "PRAGMA integrity_check"));
        Assert.Equal(Schema(New()), Schema(Place));
        using var again = SqliteRegister.OpenExisting(Place);
        Assert.Null(again.CopyOfOlder);
    }

    // What a program of that schema has written of one report, as far as migrations touch it.
    private void Make(int version)
    {
        SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations.Take(version)]).Dispose();
        Ask(
            Place,
            $"""
            INSERT INTO article (id, hash, published, text, blocks, first_read) VALUES (7, 'ab', '2021-07-07', '{Text}', 'Paragraph:0-36', '2021-07-08T09:10:11Z');
            INSERT INTO source (id, article_id, name, file_name) VALUES (1, 7, 'a.txt', 'a.txt');
            INSERT INTO coding (article_id, coder_version, data_version) VALUES (7, '1', 'd1');
            INSERT INTO entry (id, article_id, kind, ordinal) VALUES (12, 7, 'event', 0);
            INSERT INTO event (entry_id, type, mode, date, first_day, last_day, status) VALUES (12, 'CONSULT', 'phone', '2021-07-06', '2021-07-06', '2021-07-06', 'held');
            INSERT INTO side (event_id, role, ordinal, country, name, name_exact, name_folded) VALUES
                (12, 'actor', 0, 'USA', 'Sung Kim', ' sung kim ', ' sung kim '), (12, 'actor', 1, 'CHN', 'Lưu Hiểu Minh', ' lưu hiểu minh ', ' luu hieu minh ');
            INSERT INTO evidence (entry_id, ordinal, first, past, wording, rule) VALUES (12, 1, 0, 8, 'Sung Kim', 'side');
            """);
        Ask(Place, version < EvidenceWithEntries
            ? "INSERT INTO evidence (entry_id, ordinal, first, past, wording, rule) VALUES (12, 0, 9, 17, 'điện đàm', 'call')"
            : "UPDATE entry SET first = 9, past = 17, wording = 'điện đàm', rule = 'call'");
        if (version >= 3)
        {
            Ask(Place, "UPDATE event SET extent = 0; UPDATE side SET extent = 0, first_day = '2021-07-06', last_day = '2021-07-06'");
        }
        if (version >= 9)
        {
            Ask(Place, "UPDATE event SET hash_start = 'ab'; UPDATE side SET hash_start = 'ab'");
            using var register = new SqliteConnection($"Data Source={Place};Pooling=False");
            register.Open();
            using var session = new Sql.SqlSession(register, SqliteDialect.Instance, Place);
            Sql.SideNamesFill.Run(session);
        }
    }

    private string New()
    {
        var made = Path.Combine(_folder.FullName, "new.db");
        SqliteRegister.Open(made, TimeProvider.System).Dispose();
        return made;
    }

    private static string Schema(string place) => (string)Ask(place, "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)")!;

    private static object? Ask(string place, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={place};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
