using Chancery.Data;
using Chancery.Dossier.Changes;
using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Changes;

namespace Chancery.Dossier.Tests;

/// <summary>What is not as it was, by reports that are coded by hand.</summary>
public sealed class ChangesTests : IDisposable
{
    private static readonly Side Trump = new("USA", "Donald Trump", "Tổng thống Mỹ");
    private static readonly Side Kim = new("PRK", "Kim Jong-un", "nhà lãnh đạo Triều Tiên");
    private static readonly Side Pompeo = new("USA", "Mike Pompeo", "Ngoại trưởng Mỹ");

    private static readonly DateTimeOffset At = new(2018, 5, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void What_is_new_stands_before_what_only_time_has_done_and_repeats_are_no_change()
    {
        _filled.Tell("2018-05-01", "Mỹ kêu gọi Triều Tiên giải trừ.", events: [Filled.Act(EventType.Request, "2018-05-01", "USA", "PRK", "military")]);
        _filled.Tell("2018-05-10", "Hai nhà lãnh đạo sẽ gặp nhau ngày 12/6.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Planned, Trump, Kim)]);
        Assert.Equal(["New MeetingChange"], Lines("2018-05-05", "2018-05-20"));
        Assert.Empty(Lines("2018-05-20", "2018-05-30"));
        _filled.Tell("2018-05-24", "Mỹ lại kêu gọi Triều Tiên giải trừ.", events: [Filled.Act(EventType.Request, "2018-05-24", "USA", "PRK", "military")]);
        Assert.Empty(Lines("2018-05-20", "2018-05-30"));
        _filled.Tell("2018-06-13", "Hai nhà lãnh đạo đã gặp nhau ngày 12/6.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        Assert.Equal(["New ContactChange", "Changed MeetingChange"], Lines("2018-05-30", "2018-06-20"));
        // Nobody answered for so long as the dossier says.
        Assert.Equal(["Overdue ActChange"], Lines("2018-06-20", "2018-08-01"));
    }

    [Fact]
    public void The_old_value_stands_beside_the_new_one()
    {
        _filled.Tell("2018-05-20", "Mỹ kêu gọi Triều Tiên giải trừ.", events: [Filled.Act(EventType.Request, "2018-05-20", "USA", "PRK", "military")]);
        _filled.Tell("2018-05-09", "Ngoại trưởng Mỹ tới Triều Tiên.", events: [Filled.Contact("2018-05-09", EventMode.Visit, EventStatus.Held, Pompeo, new Side("PRK", null, "Ngoại trưởng Triều Tiên"))]);
        _filled.Tell("2018-07-07", "Ngoại trưởng Mỹ lại tới Triều Tiên.", events: [Filled.Contact("2018-07-06/2018-07-07", EventMode.Visit, EventStatus.Held, Pompeo, new Side("PRK", null, "Ngoại trưởng Triều Tiên"))]);
        _filled.Tell("2018-07-08", "Triều Tiên từ chối Mỹ.", events: [Filled.Act(EventType.Reject, "2018-07-08", "PRK", "USA", "military")]);
        var changes = Read("2018-06-01", "2018-07-10");
        var contact = Assert.IsType<ContactChange>(Assert.Single(changes, c => c is ContactChange));
        Assert.Equal(("2018-05-09", "2018-07-06/2018-07-07"), (contact.Before!.Contact!.Entry.Date.ToString(), contact.After.Contact!.Entry.Date.ToString()));
        var act = Assert.IsType<ActChange>(Assert.Single(changes, c => c is ActChange { After.Kind: BargainKind.Demand }));
        Assert.Equal((null, BargainAnswer.Refused), (act.Before!.Answer, act.After.Answer));
    }

    [Fact]
    public void One_act_that_answers_several_is_one_change()
    {
        _filled.Tell("2018-05-01", "Mỹ kêu gọi Triều Tiên giải trừ.", events: [Filled.Act(EventType.Request, "2018-05-01", "USA", "PRK", "military")]);
        _filled.Tell("2018-05-02", "Mỹ kêu gọi Triều Tiên đàm phán.", events: [Filled.Act(EventType.Request, "2018-05-02", "USA", "PRK", "diplomatic")]);
        _filled.Tell("2018-05-20", "Triều Tiên bác bỏ mọi đề nghị của Mỹ.", events: [Filled.Act(EventType.Reject, "2018-05-20", "PRK", "USA")]);
        var change = Assert.IsType<ActChange>(Assert.Single(Read("2018-05-10", "2018-05-25")));
        Assert.Equal(("2018-05-02", 1), (change.After.Latest.Entry.Date.ToString(), change.Others.Count));
    }

    [Fact]
    public void A_meeting_that_is_told_held_and_not_held_is_contradicted()
    {
        _filled.Tell("2018-05-10", "Hai nhà lãnh đạo sẽ gặp nhau ngày 12/6.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Planned, Trump, Kim)]);
        _filled.Tell("2018-06-12", "Hai nhà lãnh đạo gặp nhau ngày 12/6.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2018-06-13", "Cuộc gặp ngày 12/6 không diễn ra.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Off, Trump, Kim)]);
        var change = Assert.IsType<MeetingChange>(Assert.Single(Read("2018-06-12", "2018-06-14")));
        Assert.Equal((ChangeKind.Contradicted, Filled.Day("2018-06-13")), (change.Kind, change.After.Contradicted!.Reported));
    }

    [Fact]
    public void A_term_that_passes_is_overdue_and_a_lift_comes_first()
    {
        _filled.Tell("2018-02-01", "Mỹ gia hạn trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Extend, until: "2018-05-31")]);
        Assert.Equal(["Overdue MeasureChange"], Lines("2018-05-31", "2018-06-01"));
        _filled.Tell("2018-05-20", "Mỹ bỏ trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Lift)]);
        _filled.Tell("2018-05-20", "Mỹ kêu gọi Triều Tiên đàm phán.", events: [Filled.Act(EventType.Request, "2018-05-20", "USA", "PRK", "diplomatic")]);
        Assert.Equal(["Changed MeasureChange", "New ActChange"], Lines("2018-05-01", "2018-05-21"));
        _filled.Tell("2018-05-25", "Triều Tiên đòi Mỹ bỏ trừng phạt.", measures: [Filled.Sanctions(MeasureAct.Ask, status: MeasureStatus.Proposed) with { Asked = MeasureAct.Lift }]);
        Assert.Equal(["New MeasureChange"], Lines("2018-05-21", "2018-05-26"));
    }

    [Fact]
    public void Who_holds_an_office_now_stands_beside_who_held_it()
    {
        _filled.Tell("2018-03-01", "Ngoại trưởng Mỹ Rex Tillerson phát biểu.", tenures: [Minister("Rex Tillerson")]);
        _filled.Tell("2018-05-02", "Ngoại trưởng Mỹ Mike Pompeo phát biểu.", tenures: [Minister("Mike Pompeo")]);
        var change = Assert.IsType<SpeakerChange>(Assert.Single(Read("2018-04-01", "2018-05-03")));
        Assert.Equal(("Rex Tillerson", "Mike Pompeo"), (change.Before.Holders[0].Name, change.After.Holders[0].Name));
    }

    [Fact]
    public void What_people_decide_corrects_or_withdraws_and_can_be_taken_back()
    {
        _filled.Tell("2018-05-01", "Mỹ kêu gọi Triều Tiên giải trừ.", read: "2018-05-01", events: [Filled.Act(EventType.Request, "2018-05-01", "USA", "PRK", "military")]);
        _filled.Tell("2018-05-02", "Mỹ và Triều Tiên hội đàm.", read: "2018-05-02", events: [Filled.Contact("2018-05-02", EventMode.Talks, EventStatus.Held, new Side("USA", null), new Side("PRK", null))]);
        var mark = _filled.Register.Changes.Now(new DateTimeOffset(2018, 5, 2, 9, 0, 0, TimeSpan.Zero));
        var review = _filled.Register.Review;
        var reports = _filled.Register.Find("r1").Concat(_filled.Register.Find("r2")).ToList();
        review.Edit(review.Entries(reports[0].Hash).Single(e => e.Kind == "event").Id, [new("date", "2018-04-30")], new Decider("desk", "sai ngày", At));
        var rejected = review.Reject(review.Entries(reports[1].Hash).Single(e => e.Kind == "event").Id, new Decider("desk", null, At));
        var changes = Read(mark, "2018-05-03").OfType<ReadingChange>().ToList();
        Assert.Equal([(ChangeKind.Withdrawn, "desk"), (ChangeKind.Corrected, "desk")], changes.Select(c => (c.Kind, c.By)));
        Assert.Equal(("2018-05-01", "2018-04-30"), (WrittenEntry.Event(changes[1].Before!).Date.ToString(), WrittenEntry.Event(changes[1].After!).Date.ToString()));
        review.Undo(rejected, new Decider("desk", null, At));
        Assert.Equal([ChangeKind.Corrected], Read(mark, "2018-05-03").OfType<ReadingChange>().Select(c => c.Kind));
    }

    [Fact]
    public void Since_it_was_last_asked_what_was_read_late_is_new_too()
    {
        _filled.Tell("2018-05-01", "Mỹ kêu gọi Triều Tiên giải trừ.", read: "2018-05-01", events: [Filled.Act(EventType.Request, "2018-05-01", "USA", "PRK", "military")]);
        var mark = _filled.Register.Changes.Now(new DateTimeOffset(2018, 5, 20, 9, 0, 0, TimeSpan.Zero));
        Assert.Empty(Read(mark, "2018-05-20"));
        // It had come out before, and is first read now.
        _filled.Tell("2018-05-10", "Triều Tiên từ chối Mỹ.", read: "2018-05-21", events: [Filled.Act(EventType.Reject, "2018-05-09", "PRK", "USA", "military")]);
        Assert.Equal(["Changed ActChange"], Read(mark, "2018-05-21").Select(Line));
        Assert.Empty(Lines("2018-05-20", "2018-05-21"));
    }

    private List<string> Lines(string since, string on) => [.. Read(since, on).Select(Line)];

    private static string Line(DossierChange change) => $"{change.Kind} {change.GetType().Name}";

    private IReadOnlyList<DossierChange> Read(string since, string on) => Reader().Since(_filled.Dossier, Filled.Day(since), Filled.Day(on)).Changes;

    private IReadOnlyList<DossierChange> Read(AskedMark mark, string on) => Reader().Since(_filled.Dossier, mark, Filled.Day(on)).Changes;

    private ChangeReader Reader()
    {
        var data = new DataFolder(Places.Data);
        return new ChangeReader(_filled.Register, StateLoader.Levels(data), StateLoader.Rules(data), SanctionLoader.Load(data));
    }

    private static CodedTenure Minister(string name) => new(name, "USA", "Ngoại trưởng Mỹ", "minister", null, TenureMarker.None, null, []);
}
