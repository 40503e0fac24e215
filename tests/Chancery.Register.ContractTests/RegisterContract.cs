using Chancery.Model;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises. A storage joins by deriving from this class.</summary>
public abstract class RegisterContract : ContractTest
{
    [Fact]
    public void A_report_comes_out_as_it_was_filed()
    {
        using var register = Register();
        var article = Sample.Article(text: "Một cuộc điện đàm\n" + Sample.Text);
        var coded = Sample.Coded(article);
        Assert.Equal(Filing.Added, register.File(article, coded));

        var kept = register.Report(article.Hash);

        Assert.NotNull(kept);
        Assert.Equal(CodedReportJson.ToLine(coded), CodedReportJson.ToLine(kept.Coded));
        Assert.Equal(article.Text, kept.Article.Text);
        Assert.Equal(article.Blocks, kept.Article.Blocks);
        Assert.Equal(article.Url, kept.Article.Url);
        Assert.Equal(article.Published, kept.Article.Published);
        Assert.Equal("Một cuộc điện đàm", kept.Article.Title);
        Assert.Equal(Clock.Now, kept.FirstRead);
    }

    public static TheoryData<string> Kinds() => ["events", "statements", "tenures", "appointments", "measures", "drafts", "all"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_entry_comes_out_as_it_was_filed(string kind)
    {
        using var register = Register();
        var article = Sample.Article();
        var all = Sample.OfEveryKind(article);
        var none = Sample.Coded(article, events: [], people: [], quotes: []) with { Conditions = [] };
        var coded = kind switch
        {
            "events" => none with { Events = all.Events },
            "statements" => none with { Statements = all.Statements },
            "tenures" => none with { Tenures = all.Tenures },
            "appointments" => none with { Appointments = all.Appointments },
            "measures" => none with { Measures = all.Measures },
            "drafts" => none with { Drafts = all.Drafts },
            _ => all,
        };

        register.File(article, coded);

        var kept = register.Report(article.Hash)!;
        Assert.Equal(CodedReportJson.ToLine(coded), CodedReportJson.ToLine(kept.Coded));
        Assert.True(kept.IsWhole);
        Assert.Contains(CodedReportJson.ToLine(coded), Sample.Dump(register), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_coder_replaces_entries_of_every_kind()
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));
        var recoded = Sample.OfEveryKind(article) with { CoderVersion = "2", Statements = [], Drafts = [] };

        Assert.Equal(Filing.Recoded, register.File(article, recoded));
        Assert.Equal(CodedReportJson.ToLine(recoded), CodedReportJson.ToLine(register.Report(article.Hash)!.Coded));
    }

    [Fact]
    public void The_timeline_gives_codes_sources_and_reasons()
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));

        var entries = register.Timeline(new TimelineFilter()).ToList();

        Assert.Equal(["041", null], entries.Select(e => e.Event.Code?.Cameo));
        Assert.Equal("Yonhap", entries[0].Event.Source?.Name);
        Assert.Equal([2019, 2020, 2021], entries[0].Event.DateReasons[0].Years);
    }

    [Fact]
    public void Nothing_is_found_in_an_empty_register()
    {
        using var register = Register();
        Assert.Empty(register.Timeline(new TimelineFilter()));
        Assert.Empty(register.People(new PeopleFilter()));
        Assert.Empty(register.Quotes(new QuoteFilter()));
        Assert.Empty(register.Find("a"));
        Assert.Empty(register.Find(""));
        Assert.Null(register.Report("0"));
        Assert.Equal("", Sample.Dump(register));
    }

    [Fact]
    public void Filing_again_changes_nothing()
    {
        using var register = Register();
        var article = Sample.Article();
        Assert.False(register.Holds(article, "1", "d1"));
        register.File(article, Sample.Coded(article));
        var before = Sample.Dump(register);
        Clock.Now = Clock.Now.AddDays(1);

        Assert.True(register.Holds(article, "1", "d1"));
        Assert.Equal(Filing.Unchanged, register.File(article, Sample.Coded(article)));
        Assert.Equal(before, Sample.Dump(register));
    }

    public static TheoryData<string?, string?, string?, EventType?, string?> Pages() => new()
    {
        { null, null, null, null, null },
        { "2019-05-10", null, null, null, null },
        { "2019-05-10", "2020-12-31", null, null, null },
        { null, "2019-05-09", null, null, null },
        { "1918-11-11", "1918-11-11", null, null, null },
        { null, null, "USA", null, null },
        { "2019-05-10", null, "PRK", null, null },
        { null, null, null, EventType.Reject, null },
        { "2019-01-01", null, "CHN", EventType.Consult, null },
        { null, null, null, null, "sung kim" },
        { null, null, null, null, "Lưu" },
        { null, null, "CHN", null, "kim" },
        { "2019-05-10", "2020-12-31", null, EventType.Consult, "kim" },
        { null, null, null, null, "nguyen" },
        { null, null, null, null, "?" },
        { null, null, "VNM", null, null },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_the_beginning_of_the_whole(string? from, string? to, string? country, EventType? type, string? person)
    {
        string?[] dates =
        [
            "2019-05-10", "2019-05-10", "2019-05-09", "2019-05", "2019", "1914/1918", "2019-05-08/2019-05-12", "2019-05-10/..", "../2019-05-10", "201X",
            "XXXX-05-10", null, "2020-02-29", "[2018-05-10,2019-05-10]", "2019-04-10/2019-05-10", "2018-05-11/2019-05-10", "1900/2100", null, "2021-07-06",
        ];
        using var register = Register();
        for (var i = 0; i < 3; i++)
        {
            var article = Sample.Article($"{i}.txt", $"Một bài khác hẳn về chuyện thứ {i}, viết cho phép thử này thôi, đủ dài.");
            register.File(article, Sample.Coded(article, [.. dates.SelectMany((d, n) => new[]
            {
                n % 3 == i ? Sample.Refusal(d) : Sample.Call(d),
                Sample.Call(d, EventStatus.Planned, Sample.SungKim, new Side("USA", null)),
            })]));
        }
        var filter = new TimelineFilter { From = Day(from), To = Day(to), Country = country, Type = type, Person = person };
        var whole = register.Timeline(filter).Select(Written).ToList();

        foreach (var limit in new[] { 1, 2, 7, 40, 1_000 })
        {
            Assert.Equal(whole.Take(limit), register.Timeline(filter with { Limit = limit }).Select(Written));
        }

        static string Written(TimelineEntry entry) =>
            $"{entry.Report.Source} {entry.Event.Type} {entry.Event.Status} {entry.Event.Date} {string.Join(',', entry.Event.Actors)} > {string.Join(',', entry.Event.Recipients)}";
    }

    [Fact]
    public void Reports_filed_together_are_as_if_filed_one_by_one()
    {
        var first = Sample.Article("a.txt");
        var copy = Sample.Article("copy/b.txt");
        var other = Sample.Article("c.txt", "Một bài khác hẳn về một chuyện khác, viết cho phép thử này thôi, đủ dài.");
        using var register = Register();
        register.File(other, Sample.Coded(other, coder: "0"));

        var filings = register.File([new(first, Sample.OfEveryKind(first)), new(copy, Sample.OfEveryKind(copy)), new(other, Sample.Coded(other)), new(first, Sample.OfEveryKind(first))]);

        Assert.Equal([Filing.Added, Filing.SourceNoted, Filing.Recoded, Filing.Unchanged], filings);
        Assert.Equal(CodedReportJson.ToLine(Sample.OfEveryKind(first)), CodedReportJson.ToLine(register.Report(first.Hash)!.Coded));
        Assert.Empty(register.File([]));
    }

    [Fact]
    public void Of_reports_filed_together_one_that_fails_leaves_none()
    {
        var good = Sample.Article("a.txt");
        var bad = Sample.Article("b.txt", "Một bài khác hẳn về một chuyện khác, viết cho phép thử này thôi, đủ dài.");
        using var register = Register();
        Assert.ThrowsAny<Exception>(() => register.File([new(good, Sample.Coded(good)), new(bad, Sample.Coded(bad) with { Quotes = [null!] })]));
        Assert.Equal("", Sample.Dump(register));
        Assert.Equal(Filing.Added, register.File(good, Sample.Coded(good)));
    }

    [Fact]
    public void The_order_of_reading_leaves_no_trace()
    {
        var first = Sample.Article("a.txt");
        var second = Sample.Article("b.txt", "Một bài khác hẳn về một chuyện khác, viết cho phép thử này thôi, đủ dài.");
        using var register = Register();
        register.File(first, Sample.Coded(first, coder: "0"));
        register.File(second, Sample.Coded(second));
        register.File(first, Sample.Coded(first));
        var dump = Sample.Dump(register).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, dump.Length);
        Assert.Equal([.. new[] { first.Hash, second.Hash }.Order(StringComparer.Ordinal)], new[] { dump[0][..64], dump[2][..64] });
    }

    [Fact]
    public void The_same_text_under_another_path_is_one_report_with_two_sources()
    {
        using var register = Register();
        register.File(Sample.Article("a.txt"), Sample.Coded(Sample.Article("a.txt")));
        var copy = Sample.Article("copy/b.txt");
        Assert.False(register.Holds(copy, "1", "d1"));
        Assert.Equal(Filing.SourceNoted, register.File(copy, Sample.Coded(copy)));
        Assert.Equal(Filing.Unchanged, register.File(copy, Sample.Coded(copy)));

        Assert.Single(register.Timeline(new TimelineFilter()));
        Assert.Equal(["a.txt", "copy/b.txt"], register.Report(copy.Hash)!.Sources);
        Assert.Equal("a.txt", register.Report(copy.Hash)!.Article.Id);
    }

    [Fact]
    public void A_newer_coder_replaces_the_machine_entries()
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article));
        Clock.Now = Clock.Now.AddDays(1);
        var recoded = Sample.Coded(article, [Sample.Refusal("2021"), Sample.Refusal(null)], coder: "2");

        Assert.Equal(Filing.Recoded, register.File(article, recoded));

        var kept = register.Report(article.Hash)!;
        Assert.Equal(CodedReportJson.ToLine(recoded), CodedReportJson.ToLine(kept.Coded));
        Assert.Equal(Clock.Now.AddDays(-1), kept.FirstRead);
        Assert.Equal(Filing.Recoded, register.File(article, Sample.Coded(article, coder: "2", data: "d2")));
        Assert.Single(register.Timeline(new TimelineFilter()));
    }

    [Fact]
    public void The_timeline_is_ordered_as_dates_are()
    {
        string?[] dates = ["2021-07-06", null, "2019", "XXXX-05-04", "2021-07", "2019-02-27/2019-02-28", "../2015", "2019-02-27", "2021-07-06?", "XXXX-03", "2021-07-06/..", "199X"];
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [.. dates.Select(d => Sample.Call(d))]));

        var read = register.Timeline(new TimelineFilter()).Select(e => e.Event.Date ?? default).ToList();

        Assert.Equal([.. dates.Select(d => d is null ? default : EdtfDate.Parse(d)).Order()], read);
    }

    [Fact]
    public void The_timeline_gives_sides_and_evidence()
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06"), Sample.Refusal("2021-07-06")]));

        var entries = register.Timeline(new TimelineFilter()).ToList();

        Assert.Equal([Sample.SungKim, Sample.LuuHieuMinh], entries[0].Event.Actors);
        Assert.Empty(entries[0].Event.Recipients);
        Assert.Equal([Sample.Proof(17, 40)], entries[0].Event.Evidence);
        Assert.Equal([new Side("USA", null)], entries[1].Event.Recipients);
        Assert.Equal(new ReportKey(article.Hash, "a.txt", null, article.Published), entries[1].Report);
    }

    [Theory]
    [InlineData("2021-07-06", null, 3)]
    [InlineData("2021-07-07", null, 2)]
    [InlineData("2021-08-01", null, 1)]
    [InlineData(null, "2021-07-05", 2)]
    [InlineData(null, "2021-06-30", 0)]
    [InlineData("2021-07-06", "2021-07-06", 3)]
    public void A_range_keeps_what_may_lie_in_it(string? from, string? to, int count)
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06"), Sample.Call("2021-07"), Sample.Call("2021-07-01/.."), Sample.Call(null), Sample.Refusal("XXXX-07-06")]));
        var filter = new TimelineFilter { From = Day(from), To = Day(to) };
        // The day itself, the month, and the interval that goes on; the two without a year are only counted.
        Assert.Equal(count, register.Timeline(filter).Count());
        Assert.Equal(2, register.CountUndated(filter));
        Assert.Equal(1, register.CountUndated(filter with { Type = EventType.Reject }));
        Assert.Equal(0, register.CountUndated(new TimelineFilter()));
    }

    [Theory]
    [InlineData("sung kim", 1)]
    [InlineData("Kim", 1)]
    [InlineData("lưu hiểu minh", 1)]
    [InlineData("luu minh", 1)]
    [InlineData("LƯU", 1)]
    [InlineData("lừu", 0)]
    [InlineData("Kim Jong Un", 0)]
    [InlineData("mi", 0)]
    [InlineData("?", 0)]
    [InlineData("' OR 1=1 --", 0)]
    public void A_person_is_found_by_words_of_the_name(string name, int count)
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06"), Sample.Refusal("2021")]));
        Assert.Equal(count, register.Timeline(new TimelineFilter { Person = name }).Count());
        Assert.Equal(count, register.People(new PeopleFilter(Name: name)).Count());
    }

    [Fact]
    public void Country_and_type_filter()
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06"), Sample.Refusal("2021")]));
        Assert.Equal(2, register.Timeline(new TimelineFilter { Country = "USA" }).Count());
        Assert.Single(register.Timeline(new TimelineFilter { Country = "PRK" }));
        Assert.Single(register.Timeline(new TimelineFilter { Country = "USA", Type = EventType.Consult }));
        Assert.Empty(register.Timeline(new TimelineFilter { Country = "VNM" }));
        Assert.Single(register.People(new PeopleFilter("CHN")));
        Assert.Single(register.Quotes(new QuoteFilter("USA")));
        Assert.Empty(register.Quotes(new QuoteFilter("CHN")));
        Assert.Single(register.Quotes(new QuoteFilter(Speaker: "sung")));
    }

    [Fact]
    public void A_person_is_one_over_all_reports()
    {
        using var register = Register();
        var first = Sample.Article("a.txt", Sample.Text, "2021-07-07");
        var second = Sample.Article("b.txt", Sample.Text + " Lần nữa.", "2021-08-01");
        register.File(first, Sample.Coded(first, people: [Sample.Person("Kim Jong-un", "PRK", "nhà lãnh đạo", 3)], events:
        [
            Sample.Call("2018-06-12", EventStatus.Held, new Side("PRK", "Kim Jong-un"), new Side("USA", "Donald Trump")),
            Sample.Call("2022-01-01", EventStatus.Planned, new Side("PRK", "Kim Jong-un"), new Side("USA", null)),
        ]));
        register.File(second, Sample.Coded(second, people: [Sample.Person("Kim Jong Un", "PRK", "Tổng Bí thư", 1), Sample.Person("Kim Jong Un", null, null, 1)], events: []));

        var people = register.People(new PeopleFilter()).ToList();

        Assert.Equal(2, people.Count);
        var kim = people[0];
        Assert.Equal("Kim Jong Un", kim.Name);
        Assert.Equal("PRK", kim.Country);
        Assert.Equal(["Tổng Bí thư", "nhà lãnh đạo"], kim.Offices);
        Assert.Equal(Day("2018-06-12"), kim.FirstSeen);
        Assert.Equal(Day("2021-08-01"), kim.LastSeen);
        Assert.Equal((2, 4, 2), (kim.Reports, kim.Mentions, kim.Events));
        Assert.Null(people[1].Country);
    }

    [Fact]
    public void A_short_form_is_the_one_person_whose_name_it_opens_or_closes()
    {
        using var register = Register();
        File(register, "a.txt", "2021-01-01", Sample.Person("Joe Biden", "USA", "Tổng thống Mỹ", 3), Sample.Person("Moon Jae-in", "KOR", null, 1));
        File(register, "b.txt", "2021-02-02", Sample.Person("Biden", "USA", "ông chủ Nhà Trắng", 2), Sample.Person("Moon", "KOR", null, 1));

        var people = register.People(new PeopleFilter()).ToList();

        Assert.Equal(["Joe Biden", "Moon Jae-in"], people.Select(p => p.Name));
        var biden = people[0];
        Assert.Equal(["ông chủ Nhà Trắng", "Tổng thống Mỹ"], biden.Offices);
        Assert.Equal((2, 5), (biden.Reports, biden.Mentions));
        Assert.Equal((Day("2021-01-01"), Day("2021-02-02")), (biden.FirstSeen, biden.LastSeen));
        Assert.Equal(biden, Assert.Single(register.People(new PeopleFilter(Name: "biden"))), new Names());
        Assert.Equal(biden, Assert.Single(register.People(new PeopleFilter("USA", "joe"))), new Names());
    }

    [Theory]
    [InlineData("USA", "Donald Trump", "USA", "Ivanka Trump", "USA", "Trump")]
    [InlineData("KOR", "Kim Jong-un", "KOR", "Sung Kim", "KOR", "Kim")]
    [InlineData("USA", "Joe Biden", "PRK", "Kim Jong-un", "KOR", "Biden")]
    [InlineData("USA", "Joe Biden", "PRK", "Kim Jong-un", null, "Biden")]
    [InlineData("PRK", "Kim Jong-un", "USA", "Joe Biden", "PRK", "Jong")]
    public void A_short_form_that_may_be_another_stays_apart(string firstState, string first, string secondState, string second, string? state, string shortForm)
    {
        using var register = Register();
        File(register, "a.txt", null, Sample.Person(first, firstState, null), Sample.Person(second, secondState, null));
        File(register, "b.txt", null, Sample.Person(shortForm, state, null));
        Assert.Equal(3, register.People(new PeopleFilter()).Count());
    }

    [Fact]
    public void Those_whom_one_report_tells_apart_are_two()
    {
        using var register = Register();
        File(register, "a.txt", null, Sample.Person("Joe Biden", "USA", null), Sample.Person("Biden", "USA", null));
        Assert.Equal(2, register.People(new PeopleFilter()).Count());
    }

    [Theory]
    [InlineData("2021-06", null, null)]
    [InlineData("[2019-06-30,2020-06-30]", null, null)]
    [InlineData("2021-06-30/..", "2021-06-30", null)]
    [InlineData("2021-06/2021-07-02", null, "2021-07-02")]
    [InlineData("2021-06-30?", "2021-06-30", "2021-06-30")]
    public void A_person_is_seen_on_days_only(string date, string? first, string? last)
    {
        using var register = Register();
        var article = Sample.Article("a.txt", Sample.Text, null);
        register.File(article, Sample.Coded(article, people: [Sample.Person("Sung Kim", "USA", null)], events: [Sample.Call(date)]));
        var person = Assert.Single(register.People(new PeopleFilter()));
        Assert.Equal((Day(first), Day(last)), (person.FirstSeen, person.LastSeen));
    }

    [Fact]
    public void An_event_of_an_open_year_is_seen_when_its_report_came_out()
    {
        using var register = Register();
        var article = Sample.Article("a.txt", Sample.Text, "2021-07-07");
        register.File(article, Sample.Coded(article, people: [Sample.Person("Sung Kim", "USA", null)], events: [Sample.Call("XXXX-06-30")]));
        var person = Assert.Single(register.People(new PeopleFilter()));
        Assert.Equal((Day("2021-07-07"), Day("2021-07-07"), 1), (person.FirstSeen, person.LastSeen, person.Events));
    }

    [Fact]
    public void Quotes_come_in_order_of_publication()
    {
        using var register = Register();
        var late = Sample.Article("late.txt", Sample.Text, "2021-07-07");
        var never = Sample.Article("never.txt", Sample.Text, null);
        var early = Sample.Article("early.txt", Sample.Text, "2019-01-01");
        foreach (var article in new[] { late, never, early })
        {
            register.File(article, Sample.Coded(article));
        }
        var quotes = register.Quotes(new QuoteFilter()).ToList();
        Assert.Equal(["early.txt", "late.txt", "never.txt"], quotes.Select(q => q.Report.Source));
        Assert.Equal(Sample.Coded(late).Quotes[0], quotes[1].Quote, new QuoteWords());
        Assert.Equal([Sample.Proof(3, 9)], quotes[1].Quote.Evidence);
    }

    [Fact]
    public void A_report_is_found_by_hash_source_name_or_beginning()
    {
        using var register = Register();
        var first = Sample.Article("news/2021/first.txt");
        var second = Sample.Article("news/2021/second.txt", Sample.Text + " Thêm.");
        register.File(first, Sample.Coded(first));
        register.File(second, Sample.Coded(second));
        foreach (var key in new[] { first.Hash, first.Id, "first.txt", "first", first.Hash[..12], "fir" })
        {
            Assert.Equal([first.Hash], register.Find(key).Select(r => r.Hash));
        }
        Assert.Equal(2, register.Find("news/").Count);
        Assert.Empty(register.Find("third"));
        Assert.Empty(register.Find("%"));
    }

    [Fact]
    public void A_beginning_of_a_name_wins_over_one_of_a_hash()
    {
        using var register = Register();
        var named = Sample.Article("named.txt");
        var other = Sample.Article("other.txt", Sample.Text + " Khác.");
        named = named with { Id = $"news/{other.Hash[..2]}-named.txt" };
        register.File(named, Sample.Coded(named));
        register.File(other, Sample.Coded(other));
        Assert.Equal([named.Hash], register.Find(other.Hash[..2]).Select(r => r.Hash));
        Assert.Equal([other.Hash], register.Find(other.Hash[..8]).Select(r => r.Hash));
    }

    [Fact]
    public void A_source_that_brings_another_text_has_both()
    {
        using var register = Register();
        var before = Sample.Article();
        var after = Sample.Article(text: Sample.Text + " Sửa.");
        register.File(before, Sample.Coded(before));
        register.File(after, Sample.Coded(after));
        Assert.Equal([before.Hash, after.Hash], register.Find("a.txt").Select(r => r.Hash));
    }

    [Fact]
    public void Two_may_have_it_open_and_see_the_same()
    {
        using var one = Register();
        using var other = Register();
        var article = Sample.Article();
        one.File(article, Sample.Coded(article));
        Assert.True(other.Holds(article, "1", "d1"));
        Assert.Equal(Filing.Unchanged, other.File(article, Sample.Coded(article)));
        Assert.Equal(Sample.Dump(one), Sample.Dump(other));
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void File(IRegister register, string id, string? published, params CodedPerson[] people)
    {
        var article = Sample.Article(id, $"{Sample.Text} {id}", published);
        register.File(article, Sample.Coded(article, events: [], people: people));
    }

    private sealed class Names : IEqualityComparer<PersonEntry>
    {
        public bool Equals(PersonEntry? x, PersonEntry? y) => (x?.Name, x?.Country, x?.Reports) == (y?.Name, y?.Country, y?.Reports);

        public int GetHashCode(PersonEntry obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class QuoteWords : IEqualityComparer<CodedQuote>
    {
        public bool Equals(CodedQuote? x, CodedQuote? y) =>
            (x?.Speaker, x?.Country, x?.Office, x?.Text, x?.To, x?.About) == (y?.Speaker, y?.Country, y?.Office, y?.Text, y?.To, y?.About);

        public int GetHashCode(CodedQuote obj) => obj.Text.GetHashCode(StringComparison.Ordinal);
    }
}
