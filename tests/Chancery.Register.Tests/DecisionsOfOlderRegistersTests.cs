using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Review;
using Chancery.Register.Sqlite;
using Chancery.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Tests;

/// <summary>Registers that were made before there were decisions on entries, or that lost a report somebody had decided on.</summary>
public sealed class DecisionsOfOlderRegistersTests : IDisposable
{
    private const string Text = "Ông Sung Kim điện đàm với ông Lưu Hiểu Minh ngày 6/7.";
    private static readonly string Hash = new('a', 64);
    private static readonly Decider Desk = new("desk", null, DateTimeOffset.UnixEpoch);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-decisions-");

    private string Place => Path.Combine(_folder.FullName, "register.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Entries_of_an_older_register_are_decided_on_like_any()
    {
        using (SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations.TakeWhile(m => !m.Sql.Contains("entry_decision", StringComparison.Ordinal))]))
        {
        }
        Run($"INSERT INTO article VALUES (1, '{Hash}', NULL, '2021-07-07', NULL, '{Text}', 'Paragraph:0-{Text.Length}', '2021-07-08T00:00:00Z')");
        Run("INSERT INTO source VALUES (1, 1, 'a.txt', 'a.txt')");
        Run("INSERT INTO coding (article_id, coder_version, data_version, whole) VALUES (1, '1', 'd1', 1)");
        Run("INSERT INTO entry (id, article_id, kind, ordinal, detail, first, past, wording, rule) VALUES (5, 1, 'event', 0, '{}', 4, 12, 'Sung Kim', 'rule-1')");
        Run("INSERT INTO event (entry_id, type, status) VALUES (5, 'CONSULT', 'held')");

        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        var entry = register.Review.Entries(Hash).Single();
        Assert.Equal((EntryOrigin.Machine, (long?)null), (entry.Origin, entry.Decision));
        register.Review.Edit(entry.Id, [KeyValuePair.Create("date", (string?)"2021-07-06")], Desk);
        Assert.Equal("2021-07-06", register.Timeline(new TimelineFilter()).Single().Event.Date.ToString());
    }

    [Fact]
    public void Decisions_of_an_older_register_stay_as_they_are()
    {
        SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations.TakeWhile(m => !m.Sql.Contains("event_member", StringComparison.Ordinal))]).Dispose();
        Run("INSERT INTO entry_decision VALUES (7, 3, 'reject', 'aaaaaaaa-1', 'aa', 'event', NULL, '{}', NULL, 'desk', 'why', '2021-08-01T00:00:00Z', 'chief', NULL, '2021-08-02T00:00:00Z')");

        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        var kept = Assert.Single(register.Review.Decisions());
        Assert.Equal((7, ReviewAct.Reject, "aaaaaaaa-1", "aa", "{}", "desk", "why", "chief"), (kept.Id, kept.Act, kept.Entry, kept.Report, kept.Before, kept.By, kept.Why, kept.Undone!.By));
        Assert.Empty(kept.Members);
    }

    [Fact]
    public void A_report_that_was_lost_and_is_read_again_is_decided_on_still()
    {
        var article = new Article { Id = "a.txt", Text = Text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, Text.Length))], Hash = Hash };
        var coded = Coded(article);
        using var register = SqliteRegister.Open(Place, TimeProvider.System);
        register.File(article, coded);
        register.Review.Reject(register.Review.Entries(Hash).Single().Id, Desk);
        Run("PRAGMA foreign_keys = ON; DELETE FROM article");
        Assert.Null(register.Report(Hash));

        Assert.Equal(Filing.Added, register.File(article, coded));
        Assert.Empty(register.Timeline(new TimelineFilter()));
        Assert.True(register.Review.Undo(1, Desk));
        Assert.Single(register.Timeline(new TimelineFilter()));
    }

    private static CodedReport Coded(Article article) => new()
    {
        Report = article.Id,
        ArticleHash = article.Hash,
        CoderVersion = "1",
        DataVersion = "d1",
        Body = article.Body(),
        People = [],
        Events = [new CodedEvent(EventType.Consult, EventMode.Phone, [new Side("USA", "Sung Kim")], [], null, EventStatus.Held, null, [new Evidence(new TextSpan(4, 12), "Sung Kim", "rule-1")])],
        Quotes = [],
        Conditions = [],
    };

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Place};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
