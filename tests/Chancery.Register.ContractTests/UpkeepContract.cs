using System.Data.Common;
using Chancery.Model;
using Chancery.Register.Upkeep;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of its upkeep: it is checked, counted, backed up and compacted.</summary>
public abstract class UpkeepContract : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-upkeep-");
    private readonly List<IRegister> _open = [];

    protected FixedClock Clock { get; } = new();

    protected string Folder => _folder.FullName;

    /// <summary>Opens the one register of the test, once more if need be.</summary>
    protected abstract IRegister Open();

    /// <summary>Checks it.</summary>
    protected abstract CheckResult Check();

    /// <summary>Changes something in its database behind its back.</summary>
    protected abstract void Execute(string sql);

    public virtual void Dispose()
    {
        _open.ForEach(r => r.Dispose());
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the test has open, so that the file can be changed.</summary>
    protected void Close()
    {
        _open.ForEach(r => r.Dispose());
        _open.Clear();
    }

    /// <summary>Opens the register for as long as the test lasts.</summary>
    protected IRegister Register()
    {
        var register = Open();
        _open.Add(register);
        return register;
    }

    [Fact]
    public void A_register_as_it_was_filed_is_sound()
    {
        Filled(30);
        var result = Check();
        Assert.Equal(30, result.Reports);
        Assert.True(result.AllRead);
        Assert.Empty(result.Damages);
    }

    [Fact]
    public void A_register_without_reports_is_sound()
    {
        Register();
        Assert.Equal((0, true, 0), (Check().Reports, Check().AllRead, Check().Damages.Count));
    }

    [Theory]
    [InlineData("UPDATE entry SET wording = 'ai đó' WHERE id = (SELECT min(id) FROM entry WHERE wording IS NOT NULL)", DamageKind.Evidence)]
    [InlineData("UPDATE evidence SET past = 9999 WHERE entry_id = (SELECT max(entry_id) FROM evidence)", DamageKind.Evidence)]
    [InlineData("UPDATE article SET text = replace(text, 'Sung Kim', 'Sang Kim') WHERE id = (SELECT min(id) FROM article)", DamageKind.Text)]
    [InlineData("UPDATE article SET published = '2020-01-01' WHERE id = (SELECT min(id) FROM article)", DamageKind.Text)]
    [InlineData("UPDATE article SET blocks = 'Paragraph' WHERE id = (SELECT min(id) FROM article)", DamageKind.Report)]
    [InlineData("UPDATE event SET type = 'DANCE' WHERE entry_id = (SELECT min(entry_id) FROM event)", DamageKind.Report)]
    [InlineData("UPDATE event SET date = 'soon' WHERE entry_id = (SELECT min(entry_id) FROM event)", DamageKind.Report)]
    [InlineData("UPDATE entry SET detail = '{}' WHERE id = (SELECT min(id) FROM entry WHERE kind = 'statement')", DamageKind.Report)]
    [InlineData("DELETE FROM quote WHERE entry_id = (SELECT min(entry_id) FROM quote)", DamageKind.Report)]
    [InlineData("DELETE FROM source WHERE article_id = (SELECT min(id) FROM article)", DamageKind.Report)]
    [InlineData("DELETE FROM coding WHERE article_id = (SELECT min(id) FROM article)", DamageKind.Report)]
    public void What_a_report_lost_is_named(string sql, DamageKind kind)
    {
        var articles = Filled(3);
        Execute(sql);

        var damages = Check().Damages;

        Assert.Contains(damages, d => d.Kind == kind);
        Assert.All(damages.Where(d => d.Report is not null), d => Assert.Contains(articles, a => a.Hash == d.Report!.Hash));
        Assert.Single(damages.Where(d => d.Report is not null).Select(d => d.Report!.Hash).Distinct());
    }

    [Theory]
    [InlineData("DELETE FROM search_doc WHERE article_id = (SELECT min(id) FROM article)", "search_doc")]
    [InlineData("UPDATE name_form SET reports = reports + 1 WHERE reports > 0", "name_form")]
    [InlineData("DELETE FROM appearance", "appearance")]
    [InlineData("DELETE FROM actor", "actor")]
    [InlineData("UPDATE side SET first_day = '1999-01-01'", "side")]
    public void What_does_not_fit_the_entries_is_named(string sql, string table)
    {
        Filled(3);
        Execute(sql);
        Assert.Contains(Check().Damages, d => d.Kind == DamageKind.Derived && d.Place == table);
        Assert.DoesNotContain(Check().Damages, d => d.Report is not null);
    }

    [Fact]
    public void A_backup_holds_all_that_the_register_holds()
    {
        Filled(250);
        var register = _open[0];
        var history = Article(0);
        register.File(history, Coded(history) with { DataVersion = "d2", Events = [] });
        register.Actors.Merge(new Actors.ActorName("Sung Kim", "USA"), new Actors.ActorName("Lưu Hiểu Minh", "CHN"), new Actors.Decider("an", "thử", Clock.Now));
        var file = Path.Combine(Folder, "backup.db");

        var result = register.BackUp(file, _ => { }, CancellationToken.None);

        Assert.Equal((250, 0), (result.Reports, result.Lost.Count));
        Assert.Equal(new FileInfo(file).Length, result.Bytes);
        Assert.Equal([file], Directory.GetFiles(Folder, "backup.db*"));
        Assert.Empty(SqliteRegister.Check(file, _ => { }, CancellationToken.None).Damages);
        using var copy = SqliteRegister.OpenExisting(file);
        Assert.Equal(Sample.Dump(register), Sample.Dump(copy));
        Assert.Equal(register.People(new PeopleFilter()), copy.People(new PeopleFilter()), (a, b) => (a.Name, a.Reports, a.Mentions) == (b.Name, b.Reports, b.Mentions));
        Assert.Equal(register.Actors.Decisions(), copy.Actors.Decisions());
        Assert.Equal(register.Report(history.Hash)!.History.Gone, copy.Report(history.Hash)!.History.Gone);
        Assert.Equal(
            register.Search(SearchQuery.Parse("sung kim"), new SearchFilter { Limit = 100 }).Select(h => (h.Kind, h.Match)),
            copy.Search(SearchQuery.Parse("sung kim"), new SearchFilter { Limit = 100 }).Select(h => (h.Kind, h.Match)));
        var page = new TimelineFilter { Person = "sung kim", Limit = 5 };
        Assert.NotEmpty(register.Timeline(page));
        Assert.Equal(register.Timeline(page).Select(e => e.Event.Date), copy.Timeline(page).Select(e => e.Event.Date));
        Assert.Equal(register.Events(new EventFilter()).Select(e => (e.Id, e.Reports)), copy.Events(new EventFilter()).Select(e => (e.Id, e.Reports)));
    }

    [Fact]
    public void A_backup_writes_over_nothing()
    {
        Filled(1);
        var file = Path.Combine(Folder, "mine.txt");
        File.WriteAllText(file, "something of the user's");
        Assert.Equal(RegisterFault.Taken, Assert.Throws<RegisterException>(() => _open[0].BackUp(file, _ => { }, CancellationToken.None)).Fault);
        Assert.Equal("something of the user's", File.ReadAllText(file));
    }

    [Fact]
    public void A_backup_that_cannot_be_written_leaves_nothing()
    {
        Filled(1);
        var file = Path.Combine(Folder, "no", "such", "folder.db");
        Assert.ThrowsAny<RegisterException>(() => _open[0].BackUp(OperatingSystem.IsWindows() ? @"Z:\no\b.db" : "/proc/none/b.db", _ => { }, CancellationToken.None));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Others_read_and_write_while_a_backup_is_made()
    {
        Filled(200);
        using var other = Open();
        var file = Path.Combine(Folder, "backup.db");
        var backup = Task.Run(() => _open[0].BackUp(file, _ => { }, CancellationToken.None), TestContext.Current.CancellationToken);
        for (var i = 200; i < 260; i++)
        {
            Assert.Equal(Filing.Added, other.File(Article(i), Coded(Article(i))));
            Assert.NotNull(other.Report(Article(0).Hash));
        }

        var result = await backup;

        Assert.InRange(result.Reports, 200, 260);
        Assert.Empty(SqliteRegister.Check(file, _ => { }, CancellationToken.None).Damages);
        Assert.Equal(260, other.Stats().Reports);
    }

    [Fact]
    public void Compacting_changes_nothing_but_the_size()
    {
        Filled(200);
        var register = _open[0];
        register.Recode([.. Enumerable.Range(0, 150).Select(i => new CodedArticle(Article(i), Coded(Article(i)) with { DataVersion = "d2", Events = [], People = [], Quotes = [], Statements = [] }))]);
        var before = Sample.Dump(register);

        var (first, last) = register.Compact();

        Assert.InRange(last, 1, first);
        Assert.Equal(last, register.Stats().Bytes);
        Assert.Equal(before, Sample.Dump(register));
        Assert.Empty(Check().Damages);
    }

    [Fact]
    public void Its_numbers_are_those_of_what_was_filed()
    {
        Filled(4);
        var register = _open[0];
        var undated = Article(9) with { Id = "lưu/b.txt", Url = null, Published = null, Hash = Model.Article.HashOf(Article(9).Text, null) };
        register.File(undated, Coded(undated) with { CoderVersion = "2" });
        var decision = register.Actors.Merge(new Actors.ActorName("Sung Kim", "USA"), new Actors.ActorName("Lưu Hiểu Minh", "CHN"), new Actors.Decider("an", null, Clock.Now));
        register.Actors.Undo(decision, new Actors.Decider("an", null, Clock.Now));

        var stats = register.Stats();

        Assert.Equal((5, 2, 0, 1), (stats.Reports, stats.People, stats.Decisions, stats.DecisionsUndone));
        Assert.Equal([new("example.org", 4), new("lưu", 1)], stats.Sources);
        Assert.Equal([new("", 1), new("2021-07", 4)], stats.Months);
        Assert.Equal(["condition 5", "event 5", "person 10", "quote 5", "statement 5"], stats.Entries.Select(t => FormattableString.Invariant($"{t.Name} {t.Count}")));
        Assert.Equal([new("CONSULT", 5)], stats.Events);
        Assert.Equal([new("1", "d1", 4), new("2", "d1", 1)], stats.Versions);
        Assert.Equal((new DateOnly(2021, 7, 7), new DateOnly(2021, 7, 7), 1), (stats.FirstPublished, stats.LastPublished, stats.Days));
        Assert.InRange(stats.Bytes, 4096, 100_000_000);
    }

    /// <summary>A report whose hash is that of its text, and whose entries rest on its characters.</summary>
    protected static Article Article(int number)
    {
        var article = Sample.Article(FormattableString.Invariant($"{number}.txt"), FormattableString.Invariant($"{Sample.Text} Bài số {number}."));
        return article with { Hash = Model.Article.HashOf(article.Text, article.Published) };
    }

    protected static CodedReport Coded(Article article) => Sample.Coded(article) with { Statements = [Sample.OfEveryKind(article).Statements[1]] };

    protected List<Article> Filled(int count)
    {
        var articles = Enumerable.Range(0, count).Select(Article).ToList();
        Register().File([.. articles.Select(a => new CodedArticle(a, Coded(a)))]);
        return articles;
    }

    /// <summary>Runs a statement.</summary>
    protected static void Execute(DbConnection connection, string sql)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The connection to a file.</summary>
    protected static SqliteConnection Connect(string file) => new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
}
