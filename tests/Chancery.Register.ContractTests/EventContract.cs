using Chancery.Model;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of merged events.</summary>
public abstract class EventContract : ContractTest
{
    private static readonly Side NohKyuDuk = new("KOR", "Noh Kyu-duk");

    [Fact]
    public void What_several_reports_tell_is_one_event_with_several_witnesses()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-07", [Call("2021-07-06") with { Place = null }]), ("c", "2021-07-08", [Call("2021-07-06") with { Place = "Washington" }]));

        var merged = register.Events(new EventFilter()).Single();

        Assert.Equal(3, merged.Witnesses.Count);
        Assert.Equal((3, 3), (merged.Entries, merged.Reports));
        Assert.Equal("2021-07-06", merged.Event.Date.ToString());
        Assert.Equal("2021-07-06 3", Said(merged, EventField.Date));
        Assert.Equal("Seoul 1, Washington 1", Said(merged, EventField.Place));
        Assert.Equal("phone 3", Said(merged, EventField.Mode));
        Assert.Equal("held 3", Said(merged, EventField.Status));
        Assert.Empty(merged.Disputes);
    }

    [Fact]
    public void A_neighbouring_day_that_fewer_tell_is_a_dispute_about_the_day()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-07", [Call("2021-07-06")]), ("c", "2021-07-08", [Call("2021-07-07")]));

        var merged = register.Events(new EventFilter()).Single();

        Assert.Equal("2021-07-06", merged.Event.Date.ToString());
        Assert.Equal("2021-07-06 2, 2021-07-07 1", Said(merged, EventField.Date));
        Assert.Equal(EventField.Date, Assert.Single(merged.Disputes).Field);
    }

    [Fact]
    public void No_day_is_carried_along_over_several()
    {
        var register = Filed(
            ("a", "2021-07-09", [Call("2021-07-05")]),
            ("b", "2021-07-09", [Call("2021-07-06")]),
            ("c", "2021-07-09", [Call("2021-07-06")]),
            ("d", "2021-07-09", [Call("2021-07-07")]),
            ("e", "2021-07-09", [Call("2021-07-07")]),
            ("f", "2021-07-09", [Call("2021-07-07")]));

        Assert.Equal(["2021-07-05 1", "2021-07-07 3, 2021-07-06 2"], register.Events(new EventFilter()).Select(e => Said(e, EventField.Date)));
    }

    [Fact]
    public void What_came_out_later_does_not_count_where_a_day_is_asked_for()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-09", [Call("2021-07-07")]), ("c", "2021-07-09", [Call("2021-07-07")]), ("d", "2021-07-09", [Sample.Refusal("2021-07-05")]));
        var known = register.Events(new EventFilter { KnownBy = new DateOnly(2021, 7, 8) }).Single();
        Assert.Equal("2021-07-06 1", Said(known, EventField.Date));
        Assert.Empty(known.Disputes);
        Assert.Equal("2021-07-07 2, 2021-07-06 1", Said(register.Events(new EventFilter { KnownBy = new DateOnly(2021, 7, 9), Limit = 2 }).Last(), EventField.Date));
        Assert.Empty(register.Events(new EventFilter { KnownBy = new DateOnly(2021, 7, 6) }));
    }

    [Fact]
    public void One_of_several_states_has_to_be_a_side_and_a_word_in_the_passage()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06"), Sample.Refusal("2021-07-05")]));
        Assert.Equal(2, register.Events(new EventFilter { AnyOf = ["CHN", "PRK"] }).Count());
        Assert.Equal(EventType.Reject, register.Events(new EventFilter { AnyOf = ["JPN", "PRK"] }).Single().Event.Type);
        Assert.Empty(register.Events(new EventFilter { AnyOf = ["JPN"] }));
        var passage = register.Events(new EventFilter { AnyOf = ["CHN"] }).Single().Event.Evidence[0].Wording;
        Assert.Single(register.Events(new EventFilter { AnyOf = ["CHN"], Words = ["x", passage.ToUpperInvariant()] }));
        Assert.Empty(register.Events(new EventFilter { Words = [passage + " x"] }));
    }

    [Fact]
    public void Days_that_one_report_tells_apart_are_two_events()
    {
        var register = Filed(("a", "2021-07-08", [Call("2021-07-06"), Call("2021-07-07")]), ("b", "2021-07-08", [Call("2021-07-06")]));
        Assert.Equal([2, 1], register.Events(new EventFilter()).Select(e => e.Witnesses.Count));
    }

    [Fact]
    public void Days_of_which_the_sides_are_not_named_are_two_events()
    {
        var register = Filed(
            ("a", "2021-07-08", [Call("2021-07-06", new Side("USA", null), Sample.LuuHieuMinh)]), ("b", "2021-07-08", [Call("2021-07-07", new Side("USA", null), Sample.LuuHieuMinh)]));
        Assert.Equal(2, register.Events(new EventFilter()).Count());
    }

    [Fact]
    public void Others_on_the_same_day_are_another_event()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-07", [Call("2021-07-06", new Side("USA", "Antony Blinken"), new Side("CHN", "Vương Nghị"))]));
        Assert.Equal(2, register.Events(new EventFilter()).Count());
    }

    [Fact]
    public void A_report_that_names_nobody_means_the_only_event_of_the_day()
    {
        (string, string, CodedEvent[])[] reports =
        [
            ("a", "2021-07-07", [Call("2021-07-06")]),
            ("b", "2021-07-07", [Call("2021-07-06", new Side("CHN", null), new Side("USA", null))]),
            ("c", "2021-07-07", [Call("2021-07-06", new Side("USA", "Antony Blinken"), new Side("CHN", "Vương Nghị"))]),
        ];
        Assert.Equal(2, Filed(reports[..2]).Events(new EventFilter()).Single().Witnesses.Count);

        // With a second one it is not known which.
        var register = Filed(reports[2]);
        Assert.Equal([1, 1, 1], register.Events(new EventFilter()).Select(e => e.Witnesses.Count));
    }

    [Fact]
    public void Two_spellings_are_one_person()
    {
        var register = Filed(
            ("a", "2021-07-07", [Call("2021-07-06", NohKyuDuk, Sample.LuuHieuMinh)]),
            ("b", "2021-07-07", [Call("2021-07-06", new Side("KOR", "Noh Kyu Duk"), Sample.LuuHieuMinh)]),
            ("c", "2021-07-07", [Call("2021-07-06", new Side("KOR", "Noh Kyu-duk"), new Side("CHN", "Lưu"))]));

        var merged = register.Events(new EventFilter()).Single();

        Assert.Equal("Noh Kyu-duk 3", Said(merged, EventField.Person, "KOR"));
        Assert.Equal("Lưu Hiểu Minh 2, Lưu 1", Said(merged, EventField.Person, "CHN"));
    }

    [Fact]
    public void A_meeting_by_another_name_is_the_same_and_a_call_is_not()
    {
        var register = Filed(
            ("a", "2021-07-07", [Call("2021-07-06") with { Mode = EventMode.Meeting }]),
            ("b", "2021-07-07", [Call("2021-07-06") with { Mode = EventMode.Talks }]),
            ("c", "2021-07-07", [Call("2021-07-06")]));
        Assert.Equal(["meeting 1, talks 1", "phone 1"], register.Events(new EventFilter()).Select(e => Said(e, EventField.Mode)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_state_says_to_nobody_in_particular_is_not_merged()
    {
        var words = Sample.Refusal("2021-07-06") with { Type = EventType.Request };
        Assert.Equal(2, Filed(("a", "2021-07-07", [words]), ("b", "2021-07-07", [words])).Events(new EventFilter()).Single().Witnesses.Count);

        var alone = words with { Recipients = [], Date = EdtfDate.Parse("2021-07-08") };
        var register = Filed(("c", "2021-07-09", [alone]), ("d", "2021-07-09", [alone]));
        Assert.Equal(2, register.Events(new EventFilter { From = new DateOnly(2021, 7, 8) }).Count());
    }

    [Fact]
    public void A_month_means_the_only_day_in_it()
    {
        (string, string, CodedEvent[])[] reports = [("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-08-07", [Call("2021-07")]), ("c", "2021-07-21", [Call("2021-07-20")])];
        var register = Filed(reports[..2]);
        Assert.Equal("2021-07-06 1, 2021-07 1", Said(register.Events(new EventFilter()).Single(), EventField.Date));
        Assert.Empty(register.Events(new EventFilter()).Single().Disputes);

        // With a second day it is not known which.
        register = Filed(reports[2]);
        Assert.Equal(["2021-07", "2021-07-06", "2021-07-20"], register.Events(new EventFilter()).Select(e => e.Event.Date.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_month_alone_is_no_date_to_know_an_event_by() =>
        Assert.Equal(2, Filed(("a", "2021-08-07", [Call("2021-07")]), ("b", "2021-08-07", [Call("2021-07")])).Events(new EventFilter()).Count());

    [Fact]
    public void Some_days_that_two_reports_give_alike_are_one_event_over_the_end_of_a_month()
    {
        var register = Filed(("a", "2021-08-07", [Call("2021-07-30/2021-08-02")]), ("b", "2021-08-07", [Call("2021-07-30/2021-08-02")]), ("c", "2021-08-07", [Call("2021-08-01")]));
        Assert.Equal("2021-08-01 1, 2021-07-30/2021-08-02 2", Said(register.Events(new EventFilter()).Single(), EventField.Date));
    }

    [Fact]
    public void What_is_planned_and_then_held_is_one_life_line()
    {
        var register = Filed(
            ("a", "2021-06-20", [Call("2021-07-06") with { Status = EventStatus.Proposed }]),
            ("b", "2021-07-01", [Call("2021-07-06") with { Status = EventStatus.Planned }]),
            ("c", "2021-07-02", [Call("2021-07-06") with { Status = EventStatus.Planned }]),
            ("d", "2021-07-07", [Call("2021-07-06")]));

        var merged = register.Events(new EventFilter()).Single();

        Assert.Equal(EventStatus.Held, merged.Event.Status);
        Assert.Equal(["Proposed 2021-06-20 2021-06-20 1", "Planned 2021-07-01 2021-07-02 2", "Held 2021-07-07 2021-07-07 1"], Life(merged));
        Assert.Empty(merged.Disputes);
    }

    [Fact]
    public void What_is_planned_and_then_off_is_off()
    {
        var register = Filed(("a", "2021-07-01", [Call("2021-07-06") with { Status = EventStatus.Planned }]), ("b", "2021-07-05", [Call("2021-07-06") with { Status = EventStatus.Off }]));
        var merged = register.Events(new EventFilter()).Single();
        Assert.Equal(EventStatus.Off, merged.Event.Status);
        Assert.Equal(["Planned 2021-07-01 2021-07-01 1", "Off 2021-07-05 2021-07-05 1"], Life(merged));
    }

    [Fact]
    public void Held_and_off_is_a_dispute()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-07", [Call("2021-07-06") with { Status = EventStatus.Off }]));
        Assert.Equal(EventField.Status, Assert.Single(register.Events(new EventFilter { DisputedOnly = true }).Single().Disputes).Field);
    }

    [Fact]
    public void What_is_told_as_held_before_its_day_is_planned()
    {
        var register = Filed(("a", "2021-07-01", [Call("2021-07-06")]));
        Assert.Equal(EventStatus.Planned, register.Events(new EventFilter()).Single().Event.Status);
    }

    [Fact]
    public void Copies_of_the_same_words_are_one_witness()
    {
        var register = Register();
        Filed(register, "a", Wire("Trưa nay."), [Call("2021-07-06"), Sample.Refusal(null)]);
        Filed(register, "b", Wire("Theo TTXVN."), [Call("2021-07-06"), Sample.Refusal(null)]);
        Filed(register, "c", Own("c"), [Call("2021-07-06"), Sample.Refusal(null)]);

        var merged = register.Events(new EventFilter()).ToList();

        Assert.Equal([2, 1], merged[0].Witnesses.Select(w => w.Reports).OrderDescending());
        Assert.Equal("2021-07-06 2", Said(merged[0], EventField.Date));
        Assert.Equal(3, merged[0].Reports);
        // What has no date is one only in copies.
        Assert.Equal([1, 2], merged.Skip(1).Select(m => m.Reports).Order());
    }

    [Fact]
    public void Copies_of_copies_are_one_witness_whichever_came_first()
    {
        string[] texts = [Wire("Trưa nay."), Wire("Theo TTXVN.") + Own("x"), Own("x") + Wire("Tối qua."), Own("y")];
        foreach (var order in new[] { new[] { 0, 1, 2, 3 }, [3, 2, 1, 0], [2, 0, 3, 1] })
        {
            var register = Register();
            foreach (var i in order)
            {
                Filed(register, $"r{i}", texts[i], [Call("2021-07-06")]);
            }
            Assert.Equal([1, 3], register.Events(new EventFilter()).Single().Witnesses.Select(w => w.Reports).Order());
        }
    }

    [Fact]
    public void Nothing_depends_on_the_order_of_reading()
    {
        (string, string, CodedEvent[])[] reports =
        [
            ("a", "2021-07-07", [Call("2021-07-06"), Sample.Refusal("2021-07-06")]),
            ("b", "2021-07-07", [Call("2021-07-07"), Call("2021-07")]),
            ("c", "2021-07-08", [Call("2021-07-06", Sample.SungKim, new Side("CHN", null))]),
            ("d", "2021-07-08", [Call("2021-07-06", new Side("USA", "Antony Blinken"), new Side("CHN", "Vương Nghị")), Sample.Refusal(null)]),
            ("e", "2021-07-08", [Call("2021-07-06", new Side("USA", null), new Side("CHN", null))]),
            ("f", "2021-07-09", [Call("XXXX-07-06"), Call("2021-07-06/2021-07-07")]),
        ];
        var texts = new[] { reports, [.. reports.Reverse()], [.. reports[3..], .. reports[..3]] }
            .Select(order => string.Join('\n', Filed(Register(), order).Events(new EventFilter()).Select(Written)));
        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void A_newer_coding_takes_its_entries_out_again()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-07", [Call("2021-07-06")]), ("c", "2021-07-07", [Call("2021-07-07")]));
        var before = string.Join('\n', register.Events(new EventFilter()).Select(Written));
        var article = Sample.Article("b", Own("b"));

        register.File(article, Sample.Coded(article, [Sample.Refusal("2021-07-06")], coder: "2"));
        Assert.Equal(2, register.Events(new EventFilter { Type = EventType.Consult }).Single().Witnesses.Count);
        Assert.Equal("2021-07-06 1, 2021-07-07 1", Said(register.Events(new EventFilter { Type = EventType.Consult }).Single(), EventField.Date));

        register.File(article, Sample.Coded(article, [Call("2021-07-06")], coder: "3"));
        Assert.Equal(before, string.Join('\n', register.Events(new EventFilter()).Select(Written)));
    }

    [Fact]
    public void An_id_leads_to_its_event_whoever_else_joins()
    {
        var register = Filed(("b", "2021-07-08", [Call("2021-07-06")]), ("x", "2021-07-08", [Sample.Refusal("2021-07-05")]));
        var id = register.Events(new EventFilter { Type = EventType.Consult }).Single().Id;
        Assert.Equal(id, register.FindEvent(id)!.Id);
        Assert.Equal(2, register.FindEvent(id)!.Witnesses[0].Told[0].Event.Evidence.Count);

        Filed(register, "a", Own("a"), [Call("2021-07-06")], "2021-07-07");
        var merged = register.Events(new EventFilter { Type = EventType.Consult }).Single();
        Assert.NotEqual(id, merged.Id);
        Assert.Equal(merged.Id, register.FindEvent(id)!.Id);
        Assert.Equal(2, register.FindEvent(id)!.Witnesses.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("9f3a2b1c")]
    [InlineData("9f3a2b1c-04be12")]
    [InlineData("%-04be12")]
    public void An_id_of_nothing_finds_nothing(string id) =>
        Assert.Null(Filed(("a", "2021-07-07", [Call("2021-07-06")])).FindEvent(id));

    [Fact]
    public void A_filter_admits_events_of_which_an_entry_fits()
    {
        var register = Filed(
            ("a", "2021-07-07", [Call("2021-07-06"), Sample.Refusal("2021-06-01")]),
            ("b", "2021-07-07", [Call("2021-07-06", new Side("USA", null), new Side("CHN", null))]),
            ("c", "2021-07-07", [Call("2021-07-01", NohKyuDuk, Sample.SungKim), Call("XXXX-05-04"), Call(null)]));

        Assert.Equal(["2021-06-01", "2021-07-01", "2021-07-06", "XXXX-05-04", ""], register.Events(new EventFilter()).Select(e => e.Event.Date.ToString()));
        Assert.Equal(["2021-07-06"], Dates(new EventFilter { Countries = ["USA", "CHN"], From = new DateOnly(2021, 7, 2) }));
        Assert.Equal(["2021-07-01"], Dates(new EventFilter { Countries = ["KOR"] }));
        Assert.Equal(["2021-07-06", "XXXX-05-04", ""], Dates(new EventFilter { Person = "luu hieu" }));
        Assert.Equal(2, register.Events(new EventFilter { Person = "Lưu Hiểu Minh" }).First().Witnesses.Count);
        Assert.Equal(["2021-06-01"], Dates(new EventFilter { Type = EventType.Reject }));
        Assert.Equal(["2021-06-01", "2021-07-01"], Dates(new EventFilter { To = new DateOnly(2021, 7, 5) }));
        Assert.Equal(["2021-07-06"], Dates(new EventFilter { LeastWitnesses = 2 }));
        Assert.Empty(Dates(new EventFilter { DisputedOnly = true }));
        Assert.Empty(Dates(new EventFilter { Person = "?" }));
        for (var limit = 1; limit < 7; limit++)
        {
            Assert.Equal(Dates(new EventFilter()).Take(limit), Dates(new EventFilter { Limit = limit }));
        }
        Assert.Equal(["2021-07-06"], Dates(new EventFilter { Limit = 1, Countries = ["USA", "CHN"] }));
        Assert.Equal(0, register.CountUndated(new EventFilter()));
        Assert.Equal(2, register.CountUndated(new EventFilter { From = new DateOnly(2021, 1, 1) }));
        Assert.Equal(0, register.CountUndated(new EventFilter { To = new DateOnly(2021, 1, 1), Countries = ["KOR"] }));

        IEnumerable<string> Dates(EventFilter filter) => register.Events(filter).Select(e => e.Event.Date.ToString() ?? "");
    }

    [Fact]
    public void A_page_is_the_beginning_of_the_list()
    {
        // More entries than are looked at first, most of them in one event.
        var register = Filed([.. Enumerable.Range(0, 260).Select(i => ($"r{i}", "2021-07-07", new[] { Call("2021-07-06") })), ("s", "2021-07-09", [Call("2021-07-08"), Call("2021-07")])]);
        var all = register.Events(new EventFilter()).Select(Written).ToList();
        Assert.Equal(2, all.Count);
        Assert.Equal(all[..1], register.Events(new EventFilter { Limit = 1 }).Select(Written));
        Assert.Equal(all, register.Events(new EventFilter { Limit = 2 }).Select(Written));
    }

    private IRegister Filed(params (string Id, string Published, CodedEvent[] Events)[] reports) => Filed(Latest ?? Register(), reports);

    private static IRegister Filed(IRegister register, (string Id, string Published, CodedEvent[] Events)[] reports)
    {
        foreach (var (id, published, events) in reports)
        {
            Filed(register, id, Own(id), events, published);
        }
        return register;
    }

    private static void Filed(IRegister register, string id, string text, CodedEvent[] events, string published = "2021-07-07")
    {
        var article = Sample.Article(id, text, published);
        register.File(article, Sample.Coded(article, events));
    }

    private static CodedEvent Call(string? date, params Side[] sides) => Sample.Call(date, EventStatus.Held, sides);

    // A text that shares no three words with that of another id.
    private static string Own(string id) => string.Join(' ', Enumerable.Range(0, 12).Select(i => $"tin{id}{i}"));

    private static string Wire(string opening) => $"{opening} {string.Join(' ', Enumerable.Range(0, 120).Select(i => $"lời{i}"))}";

    private static string Said(MergedEvent merged, EventField field, string? side = null) =>
        string.Join(", ", merged.Support.Single(s => s.Field == field && s.Side == side).Values.Select(v => $"{v.Value} {v.Witnesses}"));

    private static IEnumerable<string> Life(MergedEvent merged) => merged.LifeLine.Select(s => $"{s.Status} {s.First:yyyy-MM-dd} {s.Last:yyyy-MM-dd} {s.Witnesses}");

    private static string Written(MergedEvent merged) =>
        $"{merged.Id} {merged.Event.Date} {merged.Event.Type} {merged.Event.Status} {string.Join(';', merged.Event.Actors)} "
        + string.Join(';', merged.Support.Select(s => $"{s.Field} {s.Side} {s.IsDisputed} {string.Join(',', s.Values)}"))
        + string.Join(';', merged.Witnesses.Select(w => string.Join(',', w.Told.Select(t => t.Report.Hash))))
        + string.Join(';', Life(merged));
}
