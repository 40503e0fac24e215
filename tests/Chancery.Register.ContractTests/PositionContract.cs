using Chancery.Model;
using Chancery.Register.Positions;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of what is said for a party.</summary>
public abstract class PositionContract : IDisposable
{
    private readonly List<IRegister> _open = [];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-position-copies-");

    protected static TimeProvider Clock { get; } = new FixedClock();

    /// <summary>Opens a new register.</summary>
    protected abstract IRegister Open();

    public virtual void Dispose()
    {
        _open.ForEach(r => r.Dispose());
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Statements_are_read_by_party_and_topic_from_the_latest_back()
    {
        var register = Filed(
            ("a", "2021-05-03", [Said("USA", "talks", "2021-05-02", "một"), Said("USA", "sanctions", "2021-05-02", "khác")]),
            ("b", "2021-07-07", [Said("USA", "talks", "2021-06", "hai"), Said("PRK", "talks", "2021-07-06", "khác"), Said(null, "talks", "2021-07-06", "khác")]),
            ("c", "2021-07-08", [Said("USA", "talks", null, "ba"), Said("USA", null, null, "khác")]));
        Assert.Equal(["ba", "hai", "một"], Texts(register, new PositionFilter("USA", "talks", Day("2021-07-08"))));
        Assert.Equal(["hai", "một"], Texts(register, new PositionFilter("USA", "talks", Day("2021-07-07"))));
        Assert.Equal(["hai"], Texts(register, new PositionFilter("USA", "talks", Day("2021-07-08")) { From = Day("2021-05-03"), To = Day("2021-06-30") }));
        Assert.Equal(["khác"], Texts(register, new PositionFilter("USA", null, Day("2021-07-08"))));
        Assert.Empty(Texts(register, new PositionFilter("KOR", "talks", Day("2021-07-08"))));
    }

    [Fact]
    public void A_statement_comes_whole_with_its_report()
    {
        var register = Open("a", "2021-07-07", Sample.OfEveryKind);
        var said = Assert.Single(register.Positions.Statements(new PositionFilter("USA", "talks", Day("2021-07-07"))));
        var written = Sample.OfEveryKind(Sample.Article()).Statements[0];
        Assert.Equal((written.Speaker, written.Addressee, written.Stance, written.Text, written.Date, written.Source), (said.Entry.Speaker, said.Entry.Addressee, said.Entry.Stance, said.Entry.Text, said.Entry.Date, said.Entry.Source));
        Assert.Equal(written.Evidence, said.Entry.Evidence);
        Assert.Equal(("a.txt", Day("2021-07-07")), (said.Report.Source, said.Reported));
    }

    [Fact]
    public void What_is_dated_later_than_its_report_stands_on_the_day_of_the_report()
    {
        var register = Filed(("a", "2021-07-07", [Said("USA", "talks", "2022-07-06", "sau")]), ("b", "2021-07-08", [Said("USA", "talks", "2021-07-08", "trước")]));
        Assert.Equal(["trước", "sau"], Texts(register, new PositionFilter("USA", "talks", Day("2021-07-08"))));
    }

    [Fact]
    public void However_many_there_are_each_comes_once_in_a_copy_too()
    {
        var register = Filed([.. Enumerable.Range(1, 70).Select(i => (FormattableString.Invariant($"r{i}"), (string?)"2021-07-07", new[] { Said("USA", "talks", null, FormattableString.Invariant($"{i}")) }))]);
        var filter = new PositionFilter("USA", "talks", Day("2021-07-07"));
        var texts = Texts(register, filter);
        Assert.Equal(70, texts.Distinct().Count());
        Assert.Equal(70, register.Positions.Count(filter));
        var file = Path.Combine(_folder.FullName, "copy.db");
        register.BackUp(file, _ => { }, CancellationToken.None);
        using var copy = SqliteRegister.OpenExisting(file);
        Assert.Equal(texts, Texts(copy, filter));
    }

    [Fact]
    public void A_new_coding_takes_the_place_of_the_old_one()
    {
        var register = Filed(("a", "2021-07-07", [Said("USA", "talks", null, "một")]));
        var article = Sample.Article("a.txt", Sample.Text + "\na", "2021-07-07");
        register.File(article, Sample.Coded(article, coder: "2") with { Statements = [Said("USA", "sanctions", null, "hai")] });
        Assert.Empty(Texts(register, new PositionFilter("USA", "talks", Day("2021-07-07"))));
        Assert.Equal(["hai"], Texts(register, new PositionFilter("USA", "sanctions", Day("2021-07-07"))));
    }

    private static CodedStatement Said(string? party, string? topic, string? date, string text) => new(
        new Side(party, "Sung Kim"), null, topic, "ready", text, null, date is null ? null : EdtfDate.Parse(date), EventStatus.Held, [Sample.Proof(3, 9)]);

    private static List<string> Texts(IRegister register, PositionFilter filter) => [.. register.Positions.Statements(filter).Select(s => s.Entry.Text)];

    private IRegister Filed(params (string Id, string? Published, CodedStatement[] Statements)[] reports)
    {
        var register = Open();
        _open.Add(register);
        foreach (var (id, published, said) in reports)
        {
            var article = Sample.Article(id + ".txt", $"{Sample.Text}\n{id}", published);
            register.File(article, Sample.Coded(article) with { Statements = said });
        }
        return register;
    }

    private IRegister Open(string id, string published, Func<Article, CodedReport> code)
    {
        var register = Open();
        _open.Add(register);
        var article = Sample.Article(id + ".txt", Sample.Text, published);
        register.File(article, code(article));
        return register;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
