using Chancery.Model;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of drafts of resolutions.</summary>
public abstract class DraftContract : IDisposable
{
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
    public void They_come_in_the_order_in_which_they_were_told_and_no_later_than_asked()
    {
        var register = Filed(("b", "2017-09-12", ["2375"]), ("a", "2006-10-15", ["1718", "1695"]), ("c", "2017-12-23", ["2397"]));
        Assert.Equal(["1718", "1695", "2375"], register.Drafts.Drafts(new DateOnly(2017, 9, 12)).Select(d => d.Entry.Number));
        Assert.Equal(["1718", "1695"], register.Drafts.Drafts(new DateOnly(2017, 9, 11)).Select(d => d.Entry.Number));
        Assert.Empty(register.Drafts.Drafts(new DateOnly(2006, 10, 14)));
    }

    [Fact]
    public void One_comes_whole_with_its_report()
    {
        var register = Open();
        _open.Add(register);
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));
        var written = Sample.OfEveryKind(article).Drafts[0];
        var told = Assert.Single(register.Drafts.Drafts(DateOnly.MaxValue));
        Assert.Equal(WrittenEntry.Of(written), WrittenEntry.Of(told.Entry));
        Assert.Equal(article.Hash, told.Report.Hash);
    }

    private IRegister Filed(params (string Name, string Day, string[] Numbers)[] reports)
    {
        var register = Open();
        _open.Add(register);
        foreach (var (name, day, numbers) in reports)
        {
            var article = Sample.Article(name + ".txt", $"{Sample.Text}\n{name}", day);
            var draft = Sample.OfEveryKind(Sample.Article()).Drafts[0];
            register.File(article, Sample.Coded(article) with { Drafts = [.. numbers.Select(n => draft with { Number = n })] });
        }
        return register;
    }
}
