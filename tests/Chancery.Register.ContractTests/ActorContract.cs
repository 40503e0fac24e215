using System.Globalization;
using Chancery.Model;
using Chancery.Register.Actors;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of people, their names and their offices.</summary>
public abstract class ActorContract : IDisposable
{
    private static readonly DateTimeOffset Now = new(2021, 8, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Decider Desk = new("desk", "same photograph", Now);

    private readonly List<IRegister> _open = [];

    protected static ActorKnowledge World { get; } = new()
    {
        Version = "1",
        People =
        [
            new("liu-xiaoming", "CHN", ["Lưu Hiểu Minh"]),
            new("sung-kim", "USA", ["Sung Kim"]),
            new("stephen-biegun", "USA", ["Stephen Biegun"]),
            new("kim-jong-un", "PRK", ["Kim Jong-un", "Kim Chính Ân"]),
            new("ri-yong-ho", "PRK", ["Ri Yong-ho"]),
            new("ri-yong-ho-general", "PRK", ["Ri Yong-ho"]),
        ],
        Tenures =
        [
            new("sung-kim", "Đặc phái viên của Mỹ về Triều Tiên", EdtfDate.Parse("2021-05-21"), EdtfDate.Parse("2023-12"), "tenures.tsv:3"),
            new("stephen-biegun", "Đặc phái viên của Mỹ về Triều Tiên", EdtfDate.Parse("2018-08-23"), EdtfDate.Parse("2021-01-20"), "tenures.tsv:2"),
            new("ri-yong-ho", "Ngoại trưởng Triều Tiên", EdtfDate.Parse("2016-05"), EdtfDate.Parse("2020-01"), "tenures.tsv:4"),
            new("ri-yong-ho-general", "Tổng Tham mưu trưởng Quân đội Nhân dân Triều Tiên", EdtfDate.Parse("2009-02"), EdtfDate.Parse("2012-07"), "tenures.tsv:5"),
        ],
        Readings = new Dictionary<string, IReadOnlyList<string>> { ["lưu"] = ["liu"], ["hiểu"] = ["xiao"], ["minh"] = ["meng", "ming"] },
        States = [("Mỹ", "USA"), ("Hàn Quốc", "KOR"), ("Triều Tiên", "PRK"), ("Trung Quốc", "CHN")],
        OfficeWords = [new("của", OfficeWordRole.Link), new("về", OfficeWordRole.Behind), new("ngoại trưởng", OfficeWordRole.Same, "bộ trưởng ngoại giao")],
    };

    /// <summary>Opens the one register of the test, once more if need be.</summary>
    protected abstract IRegister Open(ActorKnowledge knowledge);

    public virtual void Dispose()
    {
        _open.ForEach(r => r.Dispose());
        GC.SuppressFinalize(this);
    }

    private IRegister Register(ActorKnowledge? knowledge = null)
    {
        var register = Open(knowledge ?? World);
        _open.Add(register);
        return register;
    }

    [Theory]
    [InlineData("CHN", "Lý Khắc Cường", "Li Khắc Cường", MatchReason.Marks)]
    [InlineData("CHN", "Lý Khắc Cường", "Lí Khắc Cường", MatchReason.Spelling)]
    [InlineData("CHN", "Lưu Hiểu Minh", "Liu Xiaoming", MatchReason.Reading)]
    [InlineData("KOR", "Moon Jae-in", "Jae-in Moon", MatchReason.Order)]
    [InlineData("KOR", "Moon Jae-in", "Moon Jaein", MatchReason.Spacing)]
    [InlineData("KOR", "Moon Jae-in", "Moon", MatchReason.Part)]
    [InlineData("PRK", "Kim Jong-un", "Kim Chính Ân", MatchReason.Authority)]
    public void Names_of_one_person_are_one_actor_with_a_reason_and_a_score(string state, string one, string other, MatchReason reason)
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person(one, state, null));
        File(register, "b.txt", Sample.Person(other, state, null));
        File(register, "c.txt", Sample.Person(one, state, null));

        var person = Assert.Single(register.People(new PeopleFilter()));
        Assert.Equal((one, 3, 6), (person.Name, person.Reports, person.Mentions));
        var variant = Assert.Single(Assert.Single(register.Actors.Find(other)).Names, n => n.Reason is not null);
        Assert.Equal(reason, variant.Reason);
        Assert.Contains(variant.VariantOf, new[] { one, other });
        Assert.InRange(variant.Score!.Value, 0.5, 1);
        Assert.Equal(person.Name, Assert.Single(register.People(new PeopleFilter(Name: other))).Name);
    }

    [Theory]
    [InlineData("CHN", "Lưu Hiểu Minh", "PRK", "Liu Xiaoming")]
    [InlineData("CHN", "Lưu Hiểu Minh", "CHN", "Liu Xiaobo")]
    [InlineData("PRK", "Kim Jong-un", "PRK", "Kim Jong-il")]
    [InlineData("VNM", "Trần Hùng", "VNM", "Trần Hưng")]
    [InlineData("CHN", "Cảng Sảng", "CHN", "Cảnh Sảng")]
    public void Names_of_two_are_two(string state, string one, string otherState, string other)
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person(one, state, "người phát ngôn"), Sample.Person(other, otherState, null));
        Assert.Equal(2, register.People(new PeopleFilter()).Count());
    }

    [Fact]
    public void A_slip_of_one_letter_is_known_by_the_same_office()
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person("Cảnh Sảng", "CHN", "người phát ngôn Bộ Ngoại giao"));
        File(register, "b.txt", Sample.Person("Cảng Sảng", "CHN", null));
        Assert.Equal(2, register.People(new PeopleFilter()).Count());
        File(register, "c.txt", Sample.Person("Cảng Sảng", "CHN", "người phát ngôn Bộ Ngoại giao"));
        Assert.Equal(3, Assert.Single(register.People(new PeopleFilter())).Reports);
        // The report that told is coded anew, without the office.
        var article = Sample.Article("c.txt", $"{Sample.Text} c.txt");
        register.File(article, Sample.Coded(article, events: [], people: [Sample.Person("Cảng Sảng", "CHN", null)], coder: "2"));
        Assert.Equal(2, register.People(new PeopleFilter()).Count());
    }

    [Fact]
    public void A_report_that_uses_two_names_of_one_person_counts_once()
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person("Lưu Hiểu Minh", "CHN", null), Sample.Person("Liu Xiaoming", "CHN", null));
        Assert.Equal((1, 4), Assert.Single(register.People(new PeopleFilter()).Select(p => (p.Reports, p.Mentions))));
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_by_office_and_time()
    {
        using var register = Register();
        File(register, "a.txt", "2018-06-01", Sample.Person("Ri Yong-ho", "PRK", "Ngoại trưởng Triều Tiên"));
        File(register, "b.txt", "2010-06-01", Sample.Person("Ri Yong-ho", "PRK", null));
        File(register, "c.txt", "2012-12-01", Sample.Person("Ri Yong-ho", "PRK", "cựu Tổng Tham mưu trưởng"));
        File(register, "d.txt", "2023-01-01", Sample.Person("Ri Yong-ho", "PRK", null));

        var found = register.Actors.Find("Ri Yong-ho");

        Assert.Equal(["ri-yong-ho-general:2", "-:1", "ri-yong-ho:1"], found.OrderByDescending(p => p.Person.Reports).ThenBy(p => p.KnownAs ?? "-", StringComparer.Ordinal)
            .Select(p => $"{p.KnownAs ?? "-"}:{p.Person.Reports}"));
    }

    [Fact]
    public void In_whatever_order_reports_are_read_actors_are_the_same()
    {
        (string Id, CodedPerson[] People)[] reports =
        [
            ("a.txt", [Sample.Person("Moon", "KOR", null)]),
            ("b.txt", [Sample.Person("Moon Jae-in", "KOR", "Tổng thống Hàn Quốc")]),
            ("c.txt", [Sample.Person("Moon Chung-in", "KOR", null)]),
            ("d.txt", [Sample.Person("Jae-in Moon", "KOR", null), Sample.Person("Luu Hieu Minh", "CHN", null)]),
            ("e.txt", [Sample.Person("Liu Xiaoming", "CHN", null), Sample.Person("Minh", "CHN", null)]),
            ("f.txt", [Sample.Person("Moon Jae-im", "KOR", "Tổng thống Hàn Quốc"), Sample.Person("Moon", "KOR", null)]),
        ];
        var random = new Random(7);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        using var register = Register();
        for (var round = 0; round < 6; round++)
        {
            random.Shuffle(reports);
            foreach (var (id, people) in reports)
            {
                // Of another coder each time, so that all is taken out and put in again.
                var article = Sample.Article(id, $"{Sample.Text} {id}");
                register.File(article, Sample.Coded(article, events: [], people: people, coder: round.ToString(CultureInfo.InvariantCulture)));
            }
            seen.Add(Shown(register));
        }
        using var rebuilt = Register(World with { Version = "2" });
        seen.Add(Shown(rebuilt));
        Assert.Single(seen);
    }

    [Fact]
    public void What_people_decide_wins_and_can_be_undone()
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person("Cảnh Sảng", "CHN", null));
        File(register, "b.txt", Sample.Person("Cảng Sảng", "CHN", null));
        var before = Shown(register);

        var merged = register.Actors.Merge(new("Cảnh Sảng", "CHN"), new("Cảng Sảng", "CHN"), Desk);

        Assert.Equal(2, Assert.Single(register.People(new PeopleFilter())).Reports);
        Assert.Equal(("desk", "same photograph"), Assert.Single(Assert.Single(register.Actors.Find("Cảng Sảng")).Decisions.Select(d => (d.By, d.Why))));
        // It holds for what is read later, and when all is coded anew.
        File(register, "c.txt", Sample.Person("Cảng Sảng", "CHN", null));
        var article = Sample.Article("b.txt", $"{Sample.Text} b.txt");
        register.File(article, Sample.Coded(article, events: [], people: [Sample.Person("Cảng Sảng", "CHN", null)], coder: "2"));
        Assert.Equal(3, Assert.Single(register.People(new PeopleFilter())).Reports);
        using (var rebuilt = Register(World with { Version = "2" }))
        {
            Assert.Equal(3, Assert.Single(rebuilt.People(new PeopleFilter())).Reports);
        }

        Assert.True(register.Actors.Undo(merged, Desk with { Why = "not he" }));
        Assert.False(register.Actors.Undo(merged, Desk));
        Assert.False(register.Actors.Undo(99, Desk));
        Assert.Equal([1, 2], register.People(new PeopleFilter()).Select(p => p.Reports).Order());
        Assert.Equal("not he", Assert.Single(register.Actors.Decisions()).Undone?.Why);
        Assert.NotEqual(before, Shown(register));
    }

    [Fact]
    public void A_match_can_be_refused_and_made_again()
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person("Lưu Hiểu Minh", "CHN", null));
        File(register, "b.txt", Sample.Person("Liu Xiaoming", "CHN", null));
        var joined = Shown(register);

        var split = register.Actors.Split(new("Liu Xiaoming", "CHN"), Desk);

        Assert.NotNull(split);
        Assert.Equal(2, register.People(new PeopleFilter()).Count());
        File(register, "c.txt", Sample.Person("Liu Xiaoming", "CHN", null));
        Assert.Equal([1, 2], register.People(new PeopleFilter()).Select(p => p.Reports).Order());
        Assert.Null(register.Actors.Split(new("Liu Xiaoming", "CHN"), Desk));
        register.Actors.Merge(new("Lưu Hiểu Minh", "CHN"), new("Liu Xiaoming", "CHN"), Desk);
        Assert.Equal(3, Assert.Single(register.People(new PeopleFilter())).Reports);
        Assert.NotNull(register.Actors.Decisions()[0].Undone);
        Assert.True(register.Actors.Undo(register.Actors.Decisions()[1].Id, Desk));
        Assert.Equal(3, Assert.Single(register.People(new PeopleFilter())).Reports);
        Assert.NotEqual(joined, Shown(register));
    }

    [Fact]
    public void People_of_two_states_can_be_made_one()
    {
        using var register = Register();
        File(register, "a.txt", Sample.Person("Ban Ki-moon", "KOR", null));
        File(register, "b.txt", Sample.Person("Ban Ki-moon", "UN", null), Sample.Person("Ban", "UN", null));
        register.Actors.Merge(new("Ban Ki-moon", "KOR"), new("Ban Ki-moon", "UN"), Desk);
        Assert.Equal([2, 1], register.People(new PeopleFilter()).Select(p => p.Reports));
        Assert.Throws<ArgumentException>(() => register.Actors.Merge(new("Ban Ki-moon", "KOR"), new("Ban Ki-moon", "USA"), Desk));
    }

    [Theory]
    [InlineData("đặc phái viên Mỹ về Triều Tiên", "2021-07-06", "Sung Kim")]
    [InlineData("đặc phái viên Mỹ về Triều Tiên", "2020-12-31", "Stephen Biegun")]
    [InlineData("đặc phái viên Mỹ về Triều Tiên", "2021-03-01", "")]
    [InlineData("bộ trưởng ngoại giao Triều Tiên", "2018-06-12", "Ri Yong-ho")]
    [InlineData("ngoại trưởng Mỹ", "2021-07-06", "")]
    [InlineData("ngoại trưởng", "2018-06-12", "Ri Yong-ho")]
    [InlineData("?", "2018-06-12", "")]
    public void The_authority_file_tells_who_held_an_office(string office, string day, string who)
    {
        using var register = Register();
        var holders = register.Actors.Who(office, Day(day));
        Assert.Equal(who, string.Join(", ", holders.Select(h => h.Name)));
        Assert.All(holders, h => Assert.StartsWith("tenures.tsv:", h.Terms[0].Source, StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_tell_who_held_an_office_with_their_words()
    {
        using var register = Register();
        FileTenure(register, "a.txt", "2021-06-01", "Noh Kyu-duk", TenureMarker.None);
        FileTenure(register, "b.txt", "2021-08-01", "Noh Kyu-duk", TenureMarker.None);
        FileTenure(register, "c.txt", "2021-08-01", "Lee Do-hoon", TenureMarker.Former);

        var holder = Assert.Single(register.Actors.Who("đặc phái viên Hàn Quốc về Triều Tiên", Day("2021-07-06")));

        Assert.Equal(("Noh Kyu-duk", "KOR"), (holder.Name, holder.Country));
        Assert.Equal(("2021-06-01", "2021-08-01", 2), Assert.Single(holder.Terms.Select(t => (t.From, t.To, t.Reports))));
        Assert.Equal(["a.txt", "b.txt"], holder.Evidence.Select(e => e.Report.Source));
        Assert.Equal(Sample.Proof(0, 16), holder.Evidence[0].Evidence);
        Assert.Empty(register.Actors.Who("đặc phái viên Hàn Quốc về Triều Tiên", Day("2021-05-31")));
        Assert.Empty(register.Actors.Who("đặc phái viên Hàn Quốc về Triều Tiên", Day("2021-08-02")));
    }

    [Fact]
    public void An_appointment_holds_until_somebody_leaves_or_follows()
    {
        using var register = Register();
        FileAppointment(register, "a.txt", "Noh Kyu-duk", AppointmentAct.Appoint, "2020-12-21");
        Assert.Single(register.Actors.Who("đặc phái viên Hàn Quốc", Day("2021-07-06")));
        FileAppointment(register, "b.txt", "Noh Kyu-duk", AppointmentAct.StepDown, "2022-05-20");
        FileAppointment(register, "c.txt", "Kim Gunn", AppointmentAct.Appoint, "2022-05-20");
        Assert.Equal("Noh Kyu-duk", Assert.Single(register.Actors.Who("đặc phái viên Hàn Quốc", Day("2021-07-06"))).Name);
        Assert.Equal("Kim Gunn", Assert.Single(register.Actors.Who("đặc phái viên Hàn Quốc", Day("2022-06-01"))).Name);
        Assert.Empty(register.Actors.Who("đặc phái viên Hàn Quốc", Day("2020-12-20")));
    }

    [Fact]
    public void A_page_shows_offices_over_time_and_who_else_held_them()
    {
        using var register = Register(World with
        {
            Tenures = [.. World.Tenures, new("stephen-biegun", "Đặc phái viên Mỹ về Triều Tiên", EdtfDate.Parse("2021-05"), EdtfDate.Parse("2021-07"), "tenures.tsv:9")],
        });
        File(register, "a.txt", Sample.Person("Sung Kim", "USA", null));
        var page = Assert.Single(register.Actors.Find("sung kim@usa"));
        Assert.Equal(("sung-kim", 1), (page.KnownAs, page.Person.Reports));
        var term = Assert.Single(page.Offices);
        Assert.Equal(("2021-05-21", "2023-12", "tenures.tsv:3"), (term.From, term.To, term.Source));
        Assert.Equal(["Stephen Biegun"], term.Overlaps);
        Assert.Empty(register.Actors.Find("Sung Kim@PRK"));
        Assert.Empty(register.Actors.Find("?"));
    }

    private static string Shown(IRegister register) =>
        string.Join('\n', register.People(new PeopleFilter()).Select(p => $"{p.Name} {p.Country} {p.Reports} {string.Join(',', p.Offices)}"))
        + string.Join('\n', register.People(new PeopleFilter()).SelectMany(p => register.Actors.Find($"{p.Name}@{p.Country}")).SelectMany(p => p.Names)
            .Select(n => $"{n.Name} {n.Reports} {n.VariantOf} {n.Reason} {n.Score}"))
        + string.Join('\n', register.Actors.Decisions().Select(d => $"{d.Id} {d.IsMerge} {d.Undone is null}"));

    private static void File(IRegister register, string id, params CodedPerson[] people) => File(register, id, "2021-07-07", people);

    private static void File(IRegister register, string id, string published, params CodedPerson[] people)
    {
        var article = Sample.Article(id, $"{Sample.Text} {id}", published);
        register.File(article, Sample.Coded(article, events: [], people: people));
    }

    private static void FileTenure(IRegister register, string id, string published, string name, TenureMarker marker)
    {
        var article = Sample.Article(id, $"{Sample.Text} {id}", published);
        register.File(article, Sample.Coded(article, events: [], people: [Sample.Person(name, "KOR", null)]) with
        {
            Tenures = [new CodedTenure(name, "KOR", "đặc phái viên", "envoy", "Triều Tiên", marker, article.Published, [Sample.Proof(0, 16)])],
        });
    }

    private static void FileAppointment(IRegister register, string id, string name, AppointmentAct act, string date)
    {
        var article = Sample.Article(id, $"{Sample.Text} {id}");
        register.File(article, Sample.Coded(article, events: [], people: [Sample.Person(name, "KOR", null)]) with
        {
            Appointments = [new CodedAppointment(act, name, "đặc phái viên", "KOR", null, null, EdtfDate.Parse(date), EventStatus.Held, [Sample.Proof(0, 16)])],
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
