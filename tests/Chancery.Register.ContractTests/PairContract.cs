using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of what two parties have to do with each other.</summary>
public abstract class PairContract : IDisposable
{
    private static readonly Side Envoy = new("CHN", "Lưu Hiểu Minh", "đại diện");

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
    public void Contacts_are_read_from_the_latest_back_whoever_is_named_first()
    {
        var register = Filed(
            ("a", "2021-05-03", [Sample.Call("2021-05-02"), Sample.Call("2021-05-09", EventStatus.Planned)]),
            ("b", "2021-07-07", [Sample.Call("2021-07-06"), Sample.Call("2021-06")]),
            ("c", "2021-07-08", [Sample.Call("2021-07-01"), Sample.Refusal("2021-07-02")]));
        foreach (var (one, other) in new[] { ("USA", "CHN"), ("CHN", "USA") })
        {
            Assert.Equal(["2021-07-06", "2021-07-01", "2021-06", "2021-05-02"], Contacts(register, new PairFilter(one, other, Day("2021-07-08"))));
        }
        Assert.Equal(["2021-07-06", "2021-06", "2021-05-02"], Contacts(register, new PairFilter("USA", "CHN", Day("2021-07-07"))));
        Assert.Equal(["2021-06"], Contacts(register, new PairFilter("USA", "CHN", Day("2021-07-08")) { From = Day("2021-05-03"), To = Day("2021-06-30") }));
        Assert.Equal("2021-05-09", Assert.Single(register.Pairs.Events(EventType.Consult, EventStatus.Planned, new PairFilter("USA", "CHN", Day("2021-07-08")))).Entry.Date.ToString());
        Assert.Empty(Contacts(register, new PairFilter("USA", "PRK", Day("2021-07-08"))));
    }

    [Fact]
    public void An_act_has_a_direction_and_its_sides_and_evidence()
    {
        var register = Filed(("a", "2021-07-07", [Sample.Refusal("2021-07-06")]));
        var act = Assert.Single(register.Pairs.Events(EventType.Reject, EventStatus.Held, new PairFilter("PRK", "USA", Day("2021-07-07"))));
        Assert.Equal((new Side("PRK", null), new Side("USA", null)), (Assert.Single(act.Entry.Actors), Assert.Single(act.Entry.Recipients)));
        Assert.Equal(Sample.Proof(2, 5), Assert.Single(act.Entry.Evidence));
        Assert.Equal(("a.txt", Day("2021-07-07")), (act.Report.Source, act.Reported));
        Assert.Empty(register.Pairs.Events(EventType.Reject, EventStatus.Held, new PairFilter("USA", "PRK", Day("2021-07-07"))));
    }

    [Fact]
    public void A_report_without_a_day_counts_from_the_last_day_that_it_tells_of()
    {
        var register = Filed(("a", null, [Sample.Call("2021-05-02"), Sample.Refusal("2021-05-04"), Sample.Call("2021-06-06", EventStatus.Planned), Sample.Call("2021-05")]));
        Assert.Empty(Contacts(register, new PairFilter("USA", "CHN", Day("2021-05-03"))));
        Assert.Equal(["2021-05-02", "2021-05"], Contacts(register, new PairFilter("USA", "CHN", Day("2021-05-04"))));
        var contact = register.Pairs.Events(EventType.Consult, EventStatus.Held, new PairFilter("USA", "CHN", Day("2021-05-04"))).First();
        Assert.Equal((Day("2021-05-04"), ReportDayBasis.Told), (contact.Reported, contact.Basis));
    }

    [Fact]
    public void A_report_that_tells_of_no_day_past_counts_from_when_it_was_first_read()
    {
        var read = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        var later = EdtfDate.Of(read.AddDays(1)).ToString();
        var register = Filed(("a", null, [Sample.Call(later)]), ("b", null, [Sample.Refusal(later), Sample.Call("2021-07-07", EventStatus.Planned)]));
        Assert.Empty(Contacts(register, new PairFilter("USA", "CHN", read.AddDays(-1))));
        var contact = Assert.Single(register.Pairs.Events(EventType.Consult, EventStatus.Held, new PairFilter("USA", "CHN", read)));
        Assert.Equal((read, ReportDayBasis.Read), (contact.Reported, contact.Basis));
    }

    [Fact]
    public void What_came_out_on_a_day_counts_from_that_day_whatever_it_tells_of()
    {
        var register = Filed(("a", "2021-05-03", [Sample.Call("2021-05-09")]));
        var contact = Assert.Single(register.Pairs.Events(EventType.Consult, EventStatus.Held, new PairFilter("USA", "CHN", Day("2021-05-03"))));
        Assert.Equal((Day("2021-05-03"), ReportDayBasis.Published), (contact.Reported, contact.Basis));
    }

    [Fact]
    public void Contacts_of_which_both_sides_have_an_office_can_be_asked_for_alone()
    {
        var register = Filed(("a", "2021-07-07", [Sample.Call("2021-07-06"), Sample.Call("2021-07-01", EventStatus.Held, Sample.SungKim, Envoy)]));
        Assert.Equal(["2021-07-01"], Contacts(register, new PairFilter("USA", "CHN", Day("2021-07-07")) { RankedOnly = true }));
    }

    [Fact]
    public void Conditions_and_measures_are_found_by_their_parties()
    {
        var register = Open(("a", "2021-07-07", Sample.OfEveryKind), ("b", "2021-07-01", Sample.OfEveryKind));
        var conditions = register.Pairs.Conditions(new PairFilter("USA", "PRK", Day("2021-07-07"))).ToList();
        Assert.Equal([Day("2021-07-07"), Day("2021-07-01")], conditions.Select(c => c.Reported));
        Assert.Equal(("nới lỏng trừng phạt", "phi hạt nhân hóa", ConditionStatus.Forecast), (conditions[0].Entry.Action, conditions[0].Entry.Requires.Action, conditions[0].Entry.Status));
        var measure = Assert.Single(register.Pairs.Measures(new PairFilter("USA", "PRK", Day("2021-07-05"))));
        Assert.Equal((MeasureAct.Ask, "nghị quyết 2397", Day("2021-07-01")), (measure.Entry.Act, measure.Entry.Basis, measure.Reported));
        Assert.Empty(register.Pairs.Conditions(new PairFilter("PRK", "USA", Day("2021-07-07"))));
    }

    [Fact]
    public void However_many_there_are_each_comes_once()
    {
        var register = Filed([.. Enumerable.Range(1, 70).Select(i => (FormattableString.Invariant($"r{i}"), (string?)"2021-07-07", new[] { Sample.Call(FormattableString.Invariant($"2021-{(i / 28) + 1:D2}-{(i % 28) + 1:D2}")) }))]);
        var contacts = Contacts(register, new PairFilter("USA", "CHN", Day("2021-07-07")));
        Assert.Equal(70, contacts.Distinct().Count());
        Assert.Equal(contacts.OrderDescending(StringComparer.Ordinal), contacts);
    }

    [Fact]
    public void A_new_coding_takes_the_place_of_the_old_one()
    {
        var register = Filed(("a", "2021-07-07", [Sample.Call("2021-07-06")]));
        var article = Sample.Article("a.txt", Sample.Text + "\na", "2021-07-07");
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-05")], coder: "2"));
        Assert.Equal(["2021-07-05"], Contacts(register, new PairFilter("USA", "CHN", Day("2021-07-07"))));
    }

    [Fact]
    public void Who_holds_an_office_is_whoever_was_last_told_to_by_then()
    {
        var register = Open(("a", "2021-05-01", a => Minister(a, "Kang Kyung-wha")), ("b", "2021-07-01", a => Minister(a, "Chung Eui-yong")));
        Assert.Empty(register.Actors.WhoAsReported("Ngoại trưởng Hàn Quốc", Day("2021-04-30")));
        Assert.Equal("Kang Kyung-wha", Assert.Single(register.Actors.WhoAsReported("Ngoại trưởng Hàn Quốc", Day("2021-06-30"))).Name);
        var holder = Assert.Single(register.Actors.WhoAsReported("Ngoại trưởng Hàn Quốc", Day("2021-12-31")));
        Assert.Equal(("Chung Eui-yong", null, "b.txt"), (holder.Name, holder.Source, holder.Evidence!.Report.Source));
    }

    private static CodedReport Minister(Article article, string name) => Sample.Coded(article, [], [Sample.Person(name, "KOR", "Ngoại trưởng Hàn Quốc")], []) with
    {
        Tenures = [new CodedTenure(name, "KOR", "Ngoại trưởng Hàn Quốc", "minister", null, TenureMarker.None, article.Published, [Sample.Proof(0, 9)])],
    };

    private static List<string?> Contacts(IRegister register, PairFilter filter) =>
        [.. register.Pairs.Events(EventType.Consult, EventStatus.Held, filter).Select(e => e.Entry.Date?.ToString())];

    private IRegister Filed(params (string Id, string? Published, CodedEvent[] Events)[] reports) =>
        Open([.. reports.Select(r => (r.Id, r.Published, (Func<Article, CodedReport>)(a => Sample.Coded(a, r.Events))))]);

    private IRegister Open(params (string Id, string? Published, Func<Article, CodedReport> Code)[] reports)
    {
        var register = Open();
        _open.Add(register);
        foreach (var (id, published, code) in reports)
        {
            var article = Sample.Article(id + ".txt", $"{Sample.Text}\n{id}", published);
            register.File(article, code(article));
        }
        return register;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
