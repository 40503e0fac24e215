using Chancery.Dossier.State;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>Where a dossier stands, by reports that are coded by hand.</summary>
public sealed class StateTests : IDisposable
{
    private static readonly Side Trump = new("USA", "Donald Trump", "Tổng thống Mỹ");
    private static readonly Side Kim = new("PRK", "Kim Jong-un", "nhà lãnh đạo Triều Tiên");
    private static readonly Side Pompeo = new("USA", "Mike Pompeo", "Ngoại trưởng Mỹ");
    private static readonly Side KimYongChol = new("PRK", "Kim Yong-chol", "Phó Chủ tịch Đảng Lao động Triều Tiên");
    private static readonly Side Biegun = new("USA", "Stephen Biegun", "Đặc phái viên Mỹ về Triều Tiên");

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void The_last_contact_is_found_level_by_level()
    {
        _filled.Tell("2018-06-12", "Hai nhà lãnh đạo gặp nhau tại Singapore.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2019-02-28", "Cuộc gặp tại Hà Nội kết thúc sớm.", events: [Filled.Contact("2019-02-27/2019-02-28", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2019-01-19", "Phía Mỹ tiếp khách tại Washington.", events: [Filled.Contact("2019-01-18", EventMode.Meeting, EventStatus.Held, Trump, new Side("PRK", null, "đặc phái viên"))]);
        _filled.Tell("2019-10-06", "Hai đoàn họp tại Stockholm.", events: [Filled.Contact("2019-10-05", EventMode.Talks, EventStatus.Held, Biegun, new Side("PRK", "Kim Myong-gil", "đại sứ"))]);
        var state = _filled.On("2019-10-15");
        Assert.Equal(
            ["leader 2019-02-27/2019-02-28 229-230", "minister other-levels", "envoy 2019-10-05 10-10"],
            state.Contacts.Where(c => (c.One, c.Other) == ("PRK", "USA")).Select(Line));
        Assert.All(state.Contacts.Where(c => c.Other == "KOR"), c => Assert.Equal(ContactGap.NoContact, c.Gap));
    }

    [Fact]
    public void A_leader_who_receives_an_envoy_makes_a_contact_of_envoys()
    {
        _filled.Tell("2018-06-02", "Tổng thống tiếp đặc phái viên Triều Tiên.", events: [Filled.Contact("2018-06-01", EventMode.Meeting, EventStatus.Held, Trump, new Side("PRK", null, "đặc phái viên"))]);
        Assert.Equal(["leader other-levels", "minister other-levels", "envoy 2018-06-01 1-1"], Between("PRK", "USA", "2018-06-02"));
    }

    [Fact]
    public void A_contact_of_no_known_level_is_told_where_it_is_the_last()
    {
        _filled.Tell("2018-05-10", "Ngoại trưởng hai bên gặp nhau.", events: [Filled.Contact("2018-05-09", EventMode.Meeting, EventStatus.Held, Pompeo, new Side("PRK", null, "Ngoại trưởng Triều Tiên"))]);
        _filled.Tell("2018-05-20", "Mỹ và Triều Tiên liên lạc với nhau.", events: [Filled.Contact("2018-05-19", EventMode.Talks, EventStatus.Held, new Side("USA", null), new Side("PRK", null))]);
        Assert.Equal(["- 2018-05-19 2-2", "leader other-levels", "minister 2018-05-09 12-12", "envoy other-levels"], Between("PRK", "USA", "2018-05-21"));
    }

    [Fact]
    public void Who_held_an_office_once_meets_nobody_in_it()
    {
        _filled.Tell("2018-05-10", "Cựu Tổng thống Mỹ tới Bình Nhưỡng.", events: [Filled.Contact("2018-05-09", EventMode.Visit, EventStatus.Held, new Side("USA", "Jimmy Carter", "cựu Tổng thống Mỹ"), Kim)]);
        Assert.Equal(["official 2018-05-09 2-2", "leader other-levels", "minister other-levels", "envoy other-levels"], Between("PRK", "USA", "2018-05-11"));
    }

    [Fact]
    public void A_contact_of_a_leader_who_did_not_lead_then_is_passed_over()
    {
        _filled.Tell("2018-04-02", "Tổng thống Mỹ và nhà lãnh đạo Triều Tiên điện đàm.", events: [Filled.Contact("2018-04-01", EventMode.Phone, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2018-05-10", "Thời ông Kim Jong-il hai bên từng trao đổi thư.", events: [Filled.Contact("2018-05", EventMode.Letter, EventStatus.Held, Trump, Kim with { Name = "Kim Jong-il" })]);
        Assert.Equal("leader 2018-04-01 44-44", Assert.Single(Between("PRK", "USA", "2018-05-15"), l => l.StartsWith("leader 2", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_reported_later_changes_nothing_before()
    {
        _filled.Tell("2018-06-12", "Hai nhà lãnh đạo gặp nhau tại Singapore.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2018-06-20", "Mỹ kêu gọi Triều Tiên giải trừ hạt nhân.", events: [Filled.Act(EventType.Request, "2018-06-20", "USA", "PRK", "military")]);
        _filled.Tell("2018-06-21", "Mỹ duy trì trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Extend)], tenures: [Minister("Mike Pompeo")]);
        var before = Written(_filled.On("2018-06-30"));
        _filled.Tell("2018-08-01", "Tháng 6, ngoại trưởng hai nước gặp kín.", events: [Filled.Contact("2018-06-25", EventMode.Meeting, EventStatus.Held, Pompeo, new Side("PRK", null, "Ngoại trưởng Triều Tiên"))]);
        _filled.Tell("2018-08-01", "Triều Tiên hôm 25/6 đã từ chối.", events: [Filled.Act(EventType.Reject, "2018-06-25", "PRK", "USA", "military"), Filled.Contact("2018-06-29", EventMode.Talks, EventStatus.Planned, Trump, Kim)]);
        _filled.Tell("2018-08-01", "Mỹ đã bỏ trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Lift)], tenures: [Minister("Antony Blinken")], conditions: [Condition("nới lỏng trừng phạt")]);
        // It has no day, and tells of a later one too.
        _filled.Tell(null, "Triều Tiên từ chối Mỹ hôm 26/6.", events: [Filled.Act(EventType.Reject, "2018-06-26", "PRK", "USA", "military"), Filled.Act(EventType.Accuse, "2018-07-01", "PRK", "USA")]);
        Assert.Equal(before, Written(_filled.On("2018-06-30")));
        Assert.NotEqual(before.Split('\n')[1..], Written(_filled.On("2018-08-01")).Split('\n')[1..]);
    }

    [Fact]
    public void A_report_without_a_day_counts_from_the_last_day_that_it_tells_of()
    {
        _filled.Tell(null, "Hai nhà lãnh đạo gặp nhau tại Singapore.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim), Filled.Act(EventType.Support, "2018-06-14", "USA", "PRK")]);
        Assert.Equal(ContactGap.NoContact, _filled.On("2018-06-13").Contacts[0].Gap);
        Assert.Equal(2, _filled.On("2018-06-14").Contacts[0].Ago!.Value.Least);
    }

    [Fact]
    public void What_happened_before_the_dossier_began_is_left_out()
    {
        _filled.Tell("2018-02-01", "Hai nhà lãnh đạo từng gặp nhau năm 2017.", events: [Filled.Contact("2017-12-31", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        Assert.All(_filled.On("2018-03-01").Contacts, c => Assert.Null(c.Contact));
    }

    [Fact]
    public void A_demand_stays_open_until_it_is_answered()
    {
        _filled.Tell("2018-06-20", "Mỹ kêu gọi Triều Tiên giải trừ hạt nhân.", events: [Filled.Act(EventType.Request, "2018-06-20", "USA", "PRK", "military")]);
        _filled.Tell("2018-06-22", "Mỹ lại kêu gọi Triều Tiên giải trừ hạt nhân.", events: [Filled.Act(EventType.Request, "2018-06-22", "USA", "PRK", "military")]);
        _filled.Tell("2018-07-01", "Triều Tiên từ chối thảo luận nhân quyền với Mỹ.", events: [Filled.Act(EventType.Reject, "2018-07-01", "PRK", "USA", "human rights")]);
        var open = Assert.Single(_filled.On("2018-07-05").Acts);
        Assert.Equal((BargainKind.Demand, "USA", "PRK", null, 2, false), (open.Kind, open.From, open.To, open.Answer, open.Reports, open.IsStale));
        Assert.Equal((Filled.Day("2018-06-20"), "2018-06-22", "peninsula"), (open.First, open.Latest.Entry.Date.ToString(), Assert.Single(open.Topics)));
        Assert.True(Assert.Single(_filled.On("2018-08-22").Acts).IsStale);

        _filled.Tell("2018-07-10", "Triều Tiên từ chối yêu cầu của Mỹ.", events: [Filled.Act(EventType.Reject, "2018-07-09", "PRK", "USA", "military")]);
        Assert.Null(Assert.Single(_filled.On("2018-07-09").Acts).Answer);
        var refused = Assert.Single(_filled.On("2018-08-22").Acts);
        Assert.Equal((BargainAnswer.Refused, "2018-07-09", false), (refused.Answer, refused.AnsweredBy!.Entry.Date.ToString(), refused.IsStale));
    }

    [Fact]
    public void Where_a_search_ends_early_it_is_told()
    {
        for (var i = 0; i < 64; i++)
        {
            Repeat(i);
        }
        Assert.Empty(_filled.On("2018-07-05").Shortened);
        Repeat(64);
        Assert.Equal([new ShortenedSearch(StateSection.Acts, "USA", "PRK", 64)], _filled.On("2018-07-05").Shortened);

        void Repeat(int time) =>
            _filled.Tell("2018-06-20", FormattableString.Invariant($"Mỹ kêu gọi Triều Tiên giải trừ hạt nhân, lần {time}."), events: [Filled.Act(EventType.Request, "2018-06-20", "USA", "PRK", "military")]);
    }

    [Fact]
    public void An_offer_is_accepted_by_what_the_other_agrees_to()
    {
        _filled.Tell("2018-06-20", "Triều Tiên sẵn sàng đàm phán với Mỹ.", events: [Filled.Act(EventType.Agree, "2018-06-20", "PRK", "USA", "diplomatic")]);
        _filled.Tell("2018-06-25", "Mỹ nhất trí đàm phán với Triều Tiên.", events: [Filled.Act(EventType.Agree, "2018-06-25", "USA", "PRK", "diplomatic")]);
        // The yes is no offer of its own.
        var offer = Assert.Single(_filled.On("2018-07-01").Acts);
        Assert.Equal(("PRK", BargainAnswer.Accepted, "2018-06-25"), (offer.From, offer.Answer, offer.AnsweredBy!.Entry.Date.ToString()));
    }

    [Fact]
    public void An_offer_to_talk_is_accepted_by_talking_and_one_about_weapons_is_not()
    {
        _filled.Tell("2018-06-20", "Triều Tiên sẵn sàng đàm phán với Mỹ.", events: [Filled.Act(EventType.Agree, "2018-06-20", "PRK", "USA", "diplomatic"), Filled.Act(EventType.Agree, "2018-06-20", "USA", "PRK", "military")]);
        _filled.Tell("2018-06-25", "Hai bên gặp nhau tại Bàn Môn Điếm.", events: [Talk("2018-06-25")]);
        Assert.Equal([("USA", null), ("PRK", (BargainAnswer?)BargainAnswer.Accepted)], _filled.On("2018-07-01").Acts.Select(a => (a.From, a.Answer)));
    }

    [Fact]
    public void What_comes_when_an_act_is_stale_answers_it_no_more()
    {
        _filled.Tell("2018-06-20", "Triều Tiên sẵn sàng đàm phán với Mỹ.", events: [Filled.Act(EventType.Agree, "2018-06-20", "PRK", "USA", "diplomatic")]);
        _filled.Tell("2018-08-20", "Hai bên gặp nhau tại Bàn Môn Điếm.", events: [Talk("2018-08-20")]);
        Assert.Null(Assert.Single(_filled.On("2018-08-21").Acts).Answer);
    }

    [Fact]
    public void A_host_of_no_name_is_of_the_guests_level()
    {
        _filled.Tell("2018-07-08", "Ngoại trưởng Mỹ thăm Bình Nhưỡng.", events: [new CodedEvent(EventType.Consult, EventMode.Visit, [Pompeo], [new Side("PRK", null)], EdtfDate.Parse("2018-07-06"), EventStatus.Held, null, [])]);
        Assert.Equal("minister 2018-07-06 4-4", Assert.Single(Between("PRK", "USA", "2018-07-10"), l => l.StartsWith("minister 2", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_topic_lies_in_the_acts_of_the_parties_that_it_names()
    {
        using var filled = new Filled { Dossier = _filled.Dossier with { Topics = [new DossierTopic("peninsula", ["Triều Tiên"]) { Parties = ["PRK"] }] } };
        filled.Tell("2018-06-20", "Nước này đòi Mỹ dừng tập trận.", events: [Filled.Act(EventType.Request, "2018-06-20", "PRK", "USA", "military"), Filled.Act(EventType.Request, "2018-06-20", "KOR", "USA", "military")]);
        Assert.Equal("PRK", Assert.Single(filled.On("2018-06-21").Acts).From);
    }

    private static CodedEvent Talk(string date) =>
        Filled.Act(EventType.Consult, date, "USA", "PRK", "diplomatic") with { Actors = [new Side("USA", null), new Side("PRK", null)], Recipients = [] };

    [Fact]
    public void What_is_not_about_the_dossier_is_left_out()
    {
        _filled.Tell("2018-06-20", "Mỹ kêu gọi Hàn Quốc mở cửa thị trường ô tô.", events: [Filled.Act(EventType.Request, "2018-06-20", "USA", "KOR")]);
        Assert.Empty(_filled.On("2018-07-05").Acts);
    }

    [Fact]
    public void What_two_agree_on_together_is_no_offer()
    {
        _filled.Tell("2018-06-20", "Mỹ và Triều Tiên nhất trí đàm phán.", events: [new CodedEvent(EventType.Agree, EventMode.None, [new Side("USA", null), new Side("PRK", null)], [], EdtfDate.Parse("2018-06-20"), EventStatus.Held, null, [])]);
        Assert.Empty(_filled.On("2018-07-05").Acts);
    }

    [Fact]
    public void Conditions_stand_and_grow_stale_and_forecasts_are_nobodys()
    {
        _filled.Tell("2018-06-20", "Mỹ chỉ bỏ trừng phạt khi Triều Tiên hành động.", conditions: [Condition("bỏ trừng phạt")]);
        _filled.Tell("2018-06-25", "Mỹ nhắc lại: chỉ bỏ trừng phạt sau khi Triều Tiên hành động.", conditions: [Condition("Bỏ trừng phạt")]);
        _filled.Tell("2018-06-26", "Giới phân tích chờ Mỹ nới trừng phạt Triều Tiên.", conditions: [Condition("nới trừng phạt") with { Status = ConditionStatus.Forecast }]);
        var standing = Assert.Single(_filled.On("2018-07-01").Conditions);
        Assert.Equal((2, Filled.Day("2018-06-20"), Filled.Day("2018-06-25"), false), (standing.Reports, standing.First, standing.Latest.Reported, standing.IsStale));
        Assert.True(Assert.Single(_filled.On("2018-09-01").Conditions).IsStale);
    }

    [Fact]
    public void A_measure_is_in_force_until_it_is_lifted_or_lapses()
    {
        _filled.Tell("2018-06-22", "Mỹ gia hạn trừng phạt Triều Tiên một năm.", measures: [Filled.Sanctions(MeasureAct.Extend, until: "2019-06-26")]);
        _filled.Tell("2018-07-01", "Mỹ dọa thêm trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Impose, status: MeasureStatus.Threatened)]);
        _filled.Tell("2018-07-02", "Triều Tiên đòi Mỹ bỏ trừng phạt.", measures: [Filled.Sanctions(MeasureAct.Ask) with { Asked = MeasureAct.Lift }]);
        var measure = Assert.Single(_filled.On("2018-08-01").Measures);
        Assert.Equal(("USA", "PRK", MeasureAct.Extend, false), (measure.From, measure.Against, measure.Latest.Entry.Act, measure.HasLapsed));
        Assert.True(Assert.Single(_filled.On("2019-07-01").Measures).HasLapsed);
        _filled.Tell("2019-07-05", "Mỹ bỏ trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Lift)]);
        Assert.Empty(_filled.On("2019-07-05").Measures);
        Assert.Single(_filled.On("2019-07-04").Measures);
    }

    [Fact]
    public void What_was_announced_is_overdue_when_its_day_has_passed_and_gone_when_it_was_held_or_called_off()
    {
        _filled.Tell("2018-05-10", "Hai nhà lãnh đạo sẽ gặp nhau ngày 12/6.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Planned, Trump, Kim)]);
        Assert.Equal((false, false), Meeting("2018-06-12"));
        Assert.Equal((true, false), Meeting("2018-06-13"));
        _filled.Tell("2018-06-14", "Hai nhà lãnh đạo đã gặp nhau ngày 12/6.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        Assert.Null(Meeting("2018-06-14"));
        Assert.Equal((true, false), Meeting("2018-06-13"));

        _filled.Tell("2018-08-24", "Ngoại trưởng Mỹ sắp thăm Triều Tiên.", events: [Filled.Contact("2018-08-28", EventMode.Visit, EventStatus.Planned, Pompeo, new Side("PRK", null))]);
        Assert.Equal((false, false), Meeting("2018-08-24"));
        _filled.Tell("2018-08-25", "Chuyến thăm Triều Tiên bị hủy.", events: [Filled.Contact("2018-08-28", EventMode.Visit, EventStatus.Off, Pompeo, new Side("PRK", null))]);
        Assert.Null(Meeting("2018-08-25"));
        _filled.Tell("2018-08-26", "Chuyến thăm lại được lên lịch.", events: [Filled.Contact("2018-08-28", EventMode.Visit, EventStatus.Planned, Pompeo, new Side("PRK", null))]);
        Assert.Equal((false, false), Meeting("2018-08-26"));
    }

    [Fact]
    public void An_announcement_that_nobody_repeats_is_stale()
    {
        _filled.Tell("2018-05-10", "Hai bên sẽ gặp nhau cuối năm.", events: [Filled.Contact("2018-12", EventMode.Summit, EventStatus.Planned, Trump, Kim)]);
        Assert.Equal((false, true), Meeting("2018-08-01"));
    }

    [Fact]
    public void Who_speaks_is_whoever_was_last_told_to_hold_the_office()
    {
        Assert.Empty(Assert.Single(_filled.On("2018-04-01").Speakers).Holders);
        _filled.Tell("2018-03-01", "Ngoại trưởng Mỹ Rex Tillerson phát biểu.", tenures: [Minister("Rex Tillerson")]);
        _filled.Tell("2018-05-02", "Ngoại trưởng Mỹ Mike Pompeo phát biểu.", tenures: [Minister("Mike Pompeo")]);
        Assert.Equal("Rex Tillerson", Holder("2018-05-01"));
        Assert.Equal("Mike Pompeo", Holder("2018-05-02"));
        _filled.Tell("2021-02-01", "Ngoại trưởng Mỹ Antony Blinken phát biểu.", tenures: [Minister("Antony Blinken")]);
        Assert.Equal("Mike Pompeo", Holder("2020-12-31"));
        Assert.Equal("Antony Blinken", Holder("2021-07-08"));
    }

    [Fact]
    public void At_a_large_conference_nobody_meets_everybody()
    {
        string[] codes = ["USA", "PRK", "KOR", "CHN", "JPN", "RUS", "THA", "VNM", "IDN"];
        _filled.Tell("2018-08-04", "Diễn đàn khu vực họp tại Singapore.", events: [Filled.Contact("2018-08-04", EventMode.Multilateral, EventStatus.Held, [.. codes.Select(c => new Side(c, null, "Ngoại trưởng"))])]);
        Assert.All(_filled.On("2018-08-05").Contacts, c => Assert.Equal(ContactGap.NoContact, c.Gap));
    }

    private string Holder(string day) => Assert.Single(Assert.Single(_filled.On(day).Speakers).Holders).Name;

    private (bool, bool)? Meeting(string day) => _filled.On(day).Meetings is [var only] ? (only.IsOverdue, only.IsStale) : null;

    private List<string> Between(string one, string other, string day) => [.. _filled.On(day).Contacts.Where(c => (c.One, c.Other) == (one, other)).Select(Line)];

    private static CodedTenure Minister(string name) => new(name, "USA", "Ngoại trưởng Mỹ", "minister", null, TenureMarker.None, null, []);

    private static CodedCondition Condition(string action) => new("USA", action, new RequiredAct("PRK", "hành động"), null, ConditionStatus.Stated, []);

    private static string Line(LastContact contact)
    {
        var level = contact.Level?.ToString().ToLowerInvariant() ?? "-";
        return contact.Contact is { } known
            ? FormattableString.Invariant($"{level} {known.Entry.Date} {contact.Ago!.Value.Least}-{contact.Ago.Value.Most}")
            : $"{level} {(contact.Gap == ContactGap.OtherLevels ? "other-levels" : contact.Gap.ToString())}";
    }

    // All that is said, with the reports that say it.
    private static string Written(StateOfPlay state) => string.Join('\n',
    [
        state.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        .. state.Contacts.Select(c => $"{c.One} {c.Other} {Line(c)} {c.Contact?.Report.Source}"),
        .. state.Acts.Select(a => $"{a.Kind} {a.From} {a.To} {a.Latest.Report.Source} {a.Reports} {a.Answer} {a.AnsweredBy?.Report.Source}"),
        .. state.Conditions.Select(c => $"{c.Latest.Entry.Action} {c.Latest.Report.Source}"),
        .. state.Measures.Select(m => $"{m.From} {m.Latest.Entry.Act} {m.Latest.Report.Source}"),
        .. state.Meetings.Select(m => $"{m.Latest.Entry.Date} {m.Latest.Report.Source}"),
        .. state.Speakers.SelectMany(s => s.Holders).Select(h => $"{h.Name} {h.Evidence?.Report.Source}"),
    ]);
}
