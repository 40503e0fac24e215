using System.Globalization;
using Chancery.Model;
using Chancery.Register.Sqlite;
using Chancery.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Tests;

/// <summary>A register that the first release's schema made: it opens, a copy of it stays, and nothing of it is lost.</summary>
public sealed class FirstSchemaTests : IDisposable
{
    private const string Text = "Sung Kim điện đàm với Lưu Hiểu Minh.";

    // What the first release wrote of one report, row by row.
    private const string Rows =
        """
        INSERT INTO article VALUES (7, 'ab', NULL, '2021-07-07', 'https://example.org/a', 'Sung Kim điện đàm với Lưu Hiểu Minh.', 'Paragraph:0-36', '2021-07-08T09:10:11Z');
        INSERT INTO source VALUES (1, 7, 'news/a.txt', 'a.txt');
        INSERT INTO coding VALUES (7, '1', 'd1');
        INSERT INTO entry VALUES (11, 7, 'person', 0), (12, 7, 'event', 0), (13, 7, 'quote', 0), (14, 7, 'condition', 0), (15, 7, 'event', 1);
        INSERT INTO person VALUES (11, 'Sung Kim', ' sung kim ', ' sung kim ', 'USA', 'đặc phái viên', 2);
        INSERT INTO event VALUES (12, 'CONSULT', 'phone', '2021-07-06', '2021-07-06', '2021-07-06', 'held', NULL), (15, 'REJECT', NULL, NULL, NULL, NULL, 'off', 'Seoul');
        INSERT INTO side VALUES (1, 12, 'actor', 0, 'USA', 'Sung Kim', ' sung kim ', ' sung kim ', NULL), (2, 12, 'actor', 1, 'CHN', NULL, NULL, NULL, NULL), (3, 15, 'actor', 0, 'PRK', NULL, NULL, NULL, NULL);
        INSERT INTO quote VALUES (13, 'Sung Kim', ' sung kim ', ' sung kim ', 'USA', NULL, 'sẵn sàng', 'PRK', NULL);
        INSERT INTO condition VALUES (14, 'USA', 'nới lỏng', 'PRK', 'phi hạt nhân hóa', NULL, 'forecast');
        INSERT INTO evidence VALUES (1, 11, 0, 0, 8, 'Sung Kim', 'person'), (2, 12, 0, 9, 17, 'điện đàm', 'call'), (3, 12, 1, 0, 8, 'Sung Kim', 'side'),
            (4, 13, 0, 0, 4, 'Sung', 'quote'), (5, 14, 0, 5, 8, 'Kim', 'condition'), (6, 15, 0, 9, 13, 'điện', 'refusal');
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-first-schema-");

    public FirstSchemaTests()
    {
        using var connection = Connect();
        Run(connection, SqliteSchema.Migrations[0].Sql + Rows + string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = 1; PRAGMA application_id = {SqliteSchema.ApplicationId};"));
    }

    private string Place => Path.Combine(_folder.FullName, "register.db");

    private string Copy => Place + ".schema-1.backup";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_opens_with_all_that_it_held()
    {
        using var register = SqliteRegister.OpenExisting(Place);
        var kept = register.Report("ab")!;
        Assert.Equal(CodedReportJson.ToLine(Held()), CodedReportJson.ToLine(kept.Coded));
        Assert.Equal(Text, kept.Article.Text);
        Assert.Equal(["news/a.txt"], kept.Sources);
        Assert.False(kept.IsWhole);
        Assert.Equal(["CONSULT", "REJECT"], register.Timeline(new TimelineFilter()).Select(e => e.Event.Type.Code()));
        Assert.Equal(1, Assert.Single(register.People(new PeopleFilter())).Events);
        Assert.Single(register.Quotes(new QuoteFilter("USA")));
    }

    [Fact]
    public void Its_events_merge_with_those_of_new_reports()
    {
        using var register = SqliteRegister.OpenExisting(Place);
        var call = Held().Events[0];
        register.File(New("cd", "Đại diện hai nước trao đổi qua điện thoại hôm thứ ba."), Held() with { ArticleHash = "cd", Body = "", Events = [call] });
        register.File(New("ef", Text + " Tin thêm."), Held() with { ArticleHash = "ef", Body = Text, Events = [call] });

        var merged = register.Events(new EventFilter { Type = EventType.Consult }).Single();

        Assert.Equal([2, 1], merged.Witnesses.Select(w => w.Reports).OrderDescending());
    }

    [Fact]
    public void A_copy_stays_beside_it_as_it_was()
    {
        SqliteRegister.OpenExisting(Place).Dispose();
        Assert.Equal(SqliteSchema.Migrations.Count, Number(Place, "PRAGMA user_version"));
        Assert.Equal(1, Number(Copy, "PRAGMA user_version"));
        Assert.Equal(5, Number(Copy, "SELECT count(*) FROM entry WHERE kind IN ('person', 'event', 'quote', 'condition')"));
        Assert.Equal(0, Number(Copy, "SELECT count(*) FROM pragma_table_info('entry') WHERE name = 'detail'"));
    }

    [Theory]
    [InlineData(SearchKind.Report, "dien dam")]
    [InlineData(SearchKind.Person, "sung")]
    [InlineData(SearchKind.Quote, "sung")]
    [InlineData(SearchKind.Event, "seoul")]
    public void What_it_held_is_searched(SearchKind kind, string words)
    {
        using var register = SqliteRegister.OpenExisting(Place);
        var hit = Assert.Single(register.Search(SearchQuery.Parse(words), new SearchFilter { Kind = kind }));
        Assert.Equal("news/a.txt", hit.Report.Source);
        Assert.Single(register.Search(SearchQuery.Parse(words), new SearchFilter { Kind = kind, Source = kind == SearchKind.Person ? null : "example.org news" }));
    }

    [Fact]
    public void Its_tables_are_those_of_a_register_made_new()
    {
        SqliteRegister.OpenExisting(Place).Dispose();
        var made = Path.Combine(_folder.FullName, "new.db");
        SqliteRegister.Open(made, TimeProvider.System).Dispose();
        const string schema = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)";
        Assert.Equal(Ask(made, schema), Ask(Place, schema));
        Assert.Equal(0, Number(Place, "SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal("ok", Ask(Place, "PRAGMA integrity_check"));
    }

    [Fact]
    public void Reading_its_reports_again_files_what_it_lacks()
    {
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        var article = register.Report("ab")!.Article;
        var coded = Held() with { Tenures = [new CodedTenure("Sung Kim", "USA", "đặc phái viên", "envoy", null, TenureMarker.None, null, [new Evidence(new TextSpan(0, 8), "Sung Kim", "tenure")])] };

        // The same coder and data: what they read was not all kept.
        Assert.False(register.Holds(article, "1", "d1"));
        Assert.Equal(Filing.Recoded, register.File(article, coded));

        var kept = register.Report("ab")!;
        Assert.True(kept.IsWhole);
        Assert.Equal(CodedReportJson.ToLine(coded), CodedReportJson.ToLine(kept.Coded));
        Assert.True(register.Holds(article, "1", "d1"));
        Assert.Equal(Filing.Unchanged, register.File(article, coded));
    }

    [Fact]
    public void A_report_still_goes_with_all_that_hangs_on_it()
    {
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        Run(register.Connection, "DELETE FROM article");
        foreach (var table in new[] { "source", "coding", "entry", "person", "event", "side", "quote", "condition", "evidence" })
        {
            Assert.Equal(0, Number(Place, $"SELECT count(*) FROM {table}"));
        }
    }

    [Fact]
    public void Where_it_cannot_be_written_it_is_left_as_it_is()
    {
        var before = File.ReadAllBytes(Place);
        var fault = Assert.Throws<RegisterException>(() => SqliteRegister.OpenUnwritable(Place));
        Assert.Equal(RegisterFault.ReadOnly, fault.Fault);
        Assert.Equal(before, File.ReadAllBytes(Place));
    }

    [Fact]
    public void Rows_that_refer_to_nothing_are_not_carried_over()
    {
        using (var connection = Connect())
        {
            Run(connection, "PRAGMA foreign_keys = OFF; DELETE FROM entry WHERE id = 12");
        }
        Assert.Equal(RegisterFault.Corrupted, Assert.Throws<RegisterException>(() => SqliteRegister.OpenExisting(Place)).Fault);
        Assert.Equal(1, Number(Place, "PRAGMA user_version"));
    }

    [Fact]
    public void A_detail_that_cannot_be_read_means_damage()
    {
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        Run(register.Connection, "UPDATE entry SET detail = '{\"source\": 1}' WHERE id = 12");
        var fault = Assert.Throws<RegisterException>(() => register.Report("ab"));
        Assert.Equal(RegisterFault.Corrupted, fault.Fault);
        Assert.Contains("source", fault.Detail, StringComparison.Ordinal);
    }

    private static Article New(string hash, string text) =>
        new() { Id = hash + ".txt", Text = text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], Hash = hash, Published = new DateOnly(2021, 7, 8) };

    private static CodedReport Held() => new()
    {
        Report = "news/a.txt",
        ArticleHash = "ab",
        CoderVersion = "1",
        DataVersion = "d1",
        Published = new DateOnly(2021, 7, 7),
        Body = Text,
        People = [new CodedPerson("Sung Kim", "USA", "đặc phái viên", 2, [Proof(0, 8, "person")])],
        Events =
        [
            new CodedEvent(EventType.Consult, EventMode.Phone, [new Side("USA", "Sung Kim"), new Side("CHN", null)], [], EdtfDate.Parse("2021-07-06"), EventStatus.Held, null, [Proof(9, 17, "call"), Proof(0, 8, "side")]),
            new CodedEvent(EventType.Reject, EventMode.None, [new Side("PRK", null)], [], null, EventStatus.Off, "Seoul", [Proof(9, 13, "refusal")]),
        ],
        Quotes = [new CodedQuote("Sung Kim", "USA", null, "sẵn sàng", "PRK", null, [Proof(0, 4, "quote")])],
        Conditions = [new CodedCondition("USA", "nới lỏng", new RequiredAct("PRK", "phi hạt nhân hóa"), null, ConditionStatus.Forecast, [Proof(5, 8, "condition")])],
    };

    private static Evidence Proof(int start, int end, string rule) => new(new TextSpan(start, end), Text[start..end], rule);

    private SqliteConnection Connect(string? place = null)
    {
        var connection = new SqliteConnection($"Data Source={place ?? Place};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string place, string sql) => (long)Ask(place, sql)!;

    private object? Ask(string place, string sql)
    {
        using var connection = Connect(place);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
