using Chancery.Model;
using Chancery.Register.Lists;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of long lists.</summary>
public abstract class ListContract : IDisposable
{
    private static readonly string[] Kinds = ["quote", "condition", "statement", "tenure", "appointment", "measure", "draft"];

    private readonly List<IRegister> _open = [];

    protected static TimeProvider Clock { get; } = new FixedClock();

    /// <summary>Opens a new register.</summary>
    protected abstract IRegister Open();

    public virtual void Dispose()
    {
        _open.ForEach(r => r.Dispose());
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Reports_come_the_last_filed_first_and_pages_have_each_once()
    {
        var register = Filed(("a", "2021-03-01"), ("b", null), ("c", "2020-01-01"), ("d", "2021-05-05"), ("e", "2021-05-05"));
        Assert.Equal(["e.txt", "d.txt", "c.txt", "b.txt", "a.txt"], Walk(register, new ReportListFilter { Limit = 2 }));
        Assert.Equal(["e.txt", "d.txt", "a.txt"], Walk(register, new ReportListFilter { Limit = 1, From = new DateOnly(2021, 1, 1) }));
        Assert.Equal(["c.txt"], Walk(register, new ReportListFilter { Limit = 2, To = new DateOnly(2020, 1, 1) }));
        Assert.Equal(["d.txt"], Walk(register, new ReportListFilter { Limit = 2, Source = "D.TX" }));
        Assert.Empty(Walk(register, new ReportListFilter { Limit = 2, Source = "z" }));
    }

    [Theory]
    [InlineData("quote")]
    [InlineData("condition")]
    [InlineData("statement")]
    [InlineData("tenure")]
    [InlineData("appointment")]
    [InlineData("measure")]
    [InlineData("draft")]
    public void Entries_of_every_kind_come_whole_and_pages_have_each_once(string kind)
    {
        var register = Filed(("a", "2021-03-01"), ("b", "2021-03-02"), ("c", "2021-03-03"));
        var hashes = register.Latest(3).Select(r => r.Hash).ToList();
        var expected = hashes.SelectMany(h => register.Review.Entries(h).Where(e => e.Kind == kind).OrderByDescending(e => e.Ordinal)).ToList();
        Assert.True(expected.Count >= hashes.Count);
        var filter = new EntryListFilter(kind) { Limit = 1 };
        var found = new List<ListedEntry>();
        for (EntryPage page; ; filter = filter with { After = page.Next })
        {
            page = register.Lists.Entries(filter);
            found.AddRange(page.Entries);
            if (page.Next is null)
            {
                break;
            }
        }
        Assert.Equal(expected, found.Select(f => f.Entry));
        Assert.Equal(expected.Select(e => e.Report), found.Select(f => f.Report.Hash));
    }

    [Fact]
    public void Entries_of_a_party_are_those_that_name_it()
    {
        var register = Filed(("a", "2021-03-01"), ("b", "2021-03-02"));
        foreach (var kind in Kinds)
        {
            Assert.Empty(register.Lists.Entries(new EntryListFilter(kind) { Limit = 9, Party = "ZZZ" }).Entries);
        }
        var all = register.Lists.Entries(new EntryListFilter("quote") { Limit = 9 }).Entries;
        var country = CodedOf(all[0]).Country!;
        Assert.Equal(all.Where(e => CodedOf(e).Country == country), register.Lists.Entries(new EntryListFilter("quote") { Limit = 9, Party = country }).Entries);
        Assert.Equal(all.Take(all.Count / 2), register.Lists.Entries(new EntryListFilter("quote") { Limit = 9, From = new DateOnly(2021, 3, 2) }).Entries);
    }

    [Fact]
    public void A_kind_without_a_list_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Filed().Lists.Entries(new EntryListFilter("'; --") { Limit = 1 }));

    private static CodedQuote CodedOf(ListedEntry entry) => WrittenEntry.Quote(entry.Entry.Written);

    private static List<string> Walk(IRegister register, ReportListFilter filter)
    {
        var found = new List<string>();
        for (ReportPage page; ; filter = filter with { After = page.Next })
        {
            page = register.Lists.Reports(filter);
            found.AddRange(page.Reports.Select(r => r.Source));
            if (page.Next is null)
            {
                return found;
            }
        }
    }

    private IRegister Filed(params (string Name, string? Day)[] reports)
    {
        var register = Open();
        _open.Add(register);
        foreach (var (name, day) in reports)
        {
            var article = Sample.Article(name + ".txt", $"{Sample.Text}\n{name}", day);
            register.File(article, Sample.OfEveryKind(article));
        }
        return register;
    }
}
