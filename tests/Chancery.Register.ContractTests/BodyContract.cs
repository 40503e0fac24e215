using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Bodies;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of states, bodies and organs.</summary>
public abstract class BodyContract : IDisposable
{
    private static readonly Side Ministry = new("KOR", "Bộ Ngoại giao Hàn Quốc");

    private readonly List<IRegister> _open = [];

    protected static ActorKnowledge World { get; } = new()
    {
        Version = "1",
        People = [new("kang-kyung-wha", "KOR", ["Kang Kyung-wha"]), new("rafael-grossi", "IAEA", ["Rafael Grossi"])],
        Tenures = [new("kang-kyung-wha", "Ngoại trưởng Hàn Quốc", EdtfDate.Parse("2017-06"), EdtfDate.Parse("2021-02"), "tenures.tsv:1")],
        States =
        [
            ("Hàn Quốc", "KOR"), ("Đại Hàn Dân Quốc", "KOR"), ("Mỹ", "USA"), ("Triều Tiên", "PRK"), ("Bình Nhưỡng", "PRK"), ("Iran", "IRN"),
            ("Cơ quan Năng lượng Nguyên tử Quốc tế", "IAEA"), ("IAEA", "IAEA"),
        ],
        OfficeWords = [new("ngoại trưởng", OfficeWordRole.Same, "bộ trưởng ngoại giao"), new("của", OfficeWordRole.Link)],
    };

    /// <summary>Opens a new register.</summary>
    protected abstract IRegister Open(ActorKnowledge knowledge);

    public virtual void Dispose()
    {
        _open.ForEach(r => r.Dispose());
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("IAEA")]
    [InlineData("iaea")]
    [InlineData("Cơ quan Năng lượng Nguyên tử quốc tế")]
    [InlineData("co quan nang luong nguyen tu quoc te")]
    public void A_body_is_one_actor_under_all_its_names(string asked)
    {
        var register = Filed(
            ("a", "2025-09-10", [Talks("2025-09-09", new Side("IRN", null), new Side("IAEA", "Rafael Grossi", "Tổng Giám đốc IAEA"))], [Sample.Person("Rafael Grossi", "IAEA", "Tổng Giám đốc IAEA")]),
            ("b", "2025-09-10", [Talks("2025-09-09", new Side("IRN", null), new Side("IAEA", null))], []),
            ("c", "2025-10-19", [Talks("2025-10-18", new Side("IAEA", null), new Side("USA", null)), Talks("2025-10-20", new Side("IAEA", null), new Side("IRN", null)) with { Status = EventStatus.Planned }], []));

        var page = Assert.Single(register.Bodies.Find(asked));

        Assert.Equal((BodyKind.Body, "IAEA", 4, false), (page.Kind, page.Country, page.Events, page.IsCut));
        Assert.Equal(["Cơ quan Năng lượng Nguyên tử Quốc tế", "IAEA"], page.Names.Select(n => n.Name).Order(StringComparer.Ordinal));
        Assert.All(page.Names, n => Assert.Equal(BodyNameReason.Gazetteer, n.Reason));
        Assert.Equal((new DateOnly(2025, 9, 9), new DateOnly(2025, 10, 20)), (page.FirstSeen!.Value, page.LastSeen!.Value));
        Assert.Equal([("IRN", 1), ("USA", 1)], page.Partners.Select(p => (p.Country, p.Contacts)));
        Assert.Equal(["2025-10-20", "2025-10-18", "2025-09-09"], page.Recent.Select(m => m.Event.Date.ToString()));
        Assert.Equal(2, page.Recent[2].Witnesses.Count);
        Assert.Equal("Rafael Grossi", Assert.Single(page.People).Name);
    }

    [Fact]
    public void A_state_is_known_by_its_code_and_by_its_capital()
    {
        var register = Filed(("a", "2025-09-10", [Talks("2025-09-09", new Side("PRK", null), new Side("USA", null))], []));
        Assert.Equal("Bình Nhưỡng", Assert.Single(register.Bodies.Find("Bình Nhưỡng")).Name);
        Assert.Equal("Triều Tiên", Assert.Single(register.Bodies.Find("PRK")).Name);
        Assert.Equal((0, 0), (Assert.Single(register.Bodies.Find("Iran")).Events, register.Bodies.Find("Iran")[0].Recent.Count));
    }

    [Fact]
    public void An_organ_is_one_actor_with_the_state_beside_its_name_or_in_its_code()
    {
        var register = Filed(
            ("a", "2018-03-02", [Talks("2018-03-01", Ministry, new Side("JPN", null))], [Sample.Person("Kang Kyung-wha", "KOR", "Bộ trưởng Ngoại giao Hàn Quốc")]),
            ("b", "2018-03-06", [Talks("2018-03-05", new Side("KOR", "bộ Ngoại giao"), new Side("PRK", null))], []),
            ("c", "2018-03-06", [Talks("2018-03-05", new Side("USA", "Bộ Ngoại giao"), new Side("PRK", null)), Talks("2018-03-06", new Side("KOR", "Bộ Thống nhất Hàn Quốc"), new Side("PRK", null))], []));

        var page = Assert.Single(register.Bodies.Find("Bộ Ngoại giao Hàn Quốc"));

        Assert.Equal((BodyKind.Organ, "KOR", 2), (page.Kind, page.Country, page.Events));
        Assert.Equal(
            [("Bộ Ngoại giao Hàn Quốc", BodyNameReason.Asked, 1), ("bộ Ngoại giao", BodyNameReason.Words, 1)],
            page.Names.Select(n => (n.Name, n.Reason, n.Entries!.Value)));
        Assert.Equal(["JPN", "PRK"], page.Partners.Select(p => p.Country).Order(StringComparer.Ordinal));
        Assert.Equal(["2018-03-05", "2018-03-01"], page.Recent.Select(m => m.Event.Date.ToString()));
        Assert.Equal((new DateOnly(2018, 3, 1), new DateOnly(2018, 3, 5)), (page.FirstSeen!.Value, page.LastSeen!.Value));
        Assert.Contains("Kang Kyung-wha", page.People.Select(p => p.Name));
        Assert.Equal(["KOR", "USA"], register.Bodies.Find("Bộ Ngoại giao").Select(p => p.Country).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Quotes_of_an_organ_are_its_own()
    {
        var register = Register();
        var article = Sample.Article("a", Sample.Text);
        register.File(article, Sample.Coded(article, [], [], [new CodedQuote("Bộ Ngoại giao Hàn Quốc", "KOR", null, "sẵn sàng đối thoại", null, null, [Sample.Proof(3, 9)])]));
        var page = Assert.Single(register.Bodies.Find("Bộ Ngoại giao Hàn Quốc"));
        Assert.Equal((0, 1), (page.Events, page.Quotes));
    }

    [Theory]
    [InlineData("Kang Kyung-wha")]
    [InlineData("Bộ Ngoại giao Iran")]
    [InlineData("Bộ Quốc phòng Hàn Quốc")]
    [InlineData("?")]
    [InlineData("")]
    [InlineData("Hàn")]
    public void What_is_no_state_body_or_organ_is_not_found(string name)
    {
        var register = Filed(
            ("a", "2018-03-02", [Talks("2018-03-01", Ministry, new Side("JPN", null)), Talks("2018-03-01", new Side("KOR", "Kang Kyung-wha"), new Side("JPN", null))], [Sample.Person("Kang Kyung-wha", "KOR", null)]));
        Assert.Empty(register.Bodies.Find(name));
    }

    private static CodedEvent Talks(string date, params Side[] sides) =>
        new(EventType.Consult, EventMode.Talks, sides, [], EdtfDate.Parse(date), EventStatus.Held, null, [Sample.Proof(0, 9)]);

    private IRegister Register()
    {
        var register = Open(World);
        _open.Add(register);
        return register;
    }

    // Each with a text of its own around the words that the evidence repeats.
    private IRegister Filed(params (string Id, string Published, CodedEvent[] Events, CodedPerson[] People)[] reports)
    {
        var register = Register();
        foreach (var (id, published, events, people) in reports)
        {
            var text = Sample.Text + " " + string.Join(' ', Enumerable.Range(0, 200).Select(i => $"tin{id}{i}"));
            var article = Sample.Article(id, text, published);
            register.File(article, Sample.Coded(article, events, people, []));
        }
        return register;
    }
}
