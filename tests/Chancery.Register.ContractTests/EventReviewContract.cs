using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of events that people merge and split.</summary>
public abstract class EventReviewContract : ContractTest
{
    private static readonly Decider Desk = new("desk", "one paper has the wrong day", new DateTimeOffset(2021, 8, 1, 10, 20, 30, TimeSpan.Zero));
    private static readonly Decider Chief = new("chief", null, new DateTimeOffset(2021, 8, 2, 0, 0, 0, TimeSpan.Zero));
    private static readonly EventFilter All = new();

    [Fact]
    public void Merged_events_are_one_in_all_that_is_reckoned_of_them()
    {
        var register = Filed(
            ("a", "2021-06-20", [Call("2021-07-06") with { Status = EventStatus.Proposed }]),
            ("b", "2021-07-07", [Call("2021-07-06")]),
            ("c", "2021-07-20", [Call("2021-07-16") with { Place = "Washington" }]));
        var (before, dump) = (Events(register), Sample.Dump(register));
        var ids = Ids(register);
        Assert.Equal(2, ids.Count);

        var decision = register.Review.Merge(ids, Desk);

        var merged = register.Events(All).Single();
        Assert.Equal((3, 3), (merged.Witnesses.Count, merged.Entries));
        Assert.Equal("2021-07-06 2, 2021-07-16 1", Said(merged, EventField.Date));
        Assert.Equal(EventField.Date, Assert.Single(merged.Disputes).Field);
        Assert.Equal(["Proposed 2021-06-20 2021-06-20 1", "Held 2021-07-07 2021-07-20 2"], merged.LifeLine.Select(s => $"{s.Status} {s.First:yyyy-MM-dd} {s.Last:yyyy-MM-dd} {s.Witnesses}"));
        Assert.All(ids, i => Assert.Equal(merged.Id, register.FindEvent(i)!.Id));
        Assert.Equal(3, register.FindEvent(ids[1])!.Witnesses.Count);
        Assert.Equal(2, register.FindEvent(ids[1])!.Event.Evidence.Count);
        var made = Assert.Single(merged.Decisions);
        Assert.Equal((decision, ReviewAct.Merge, ids[0], "desk", Desk.Why, Desk.At), (made.Id, made.Act, made.Entry, made.By, made.Why, made.At));
        Assert.Equal([0, 0, 1], made.Members.Select(m => m.Part));
        Assert.Equal(dump, Sample.Dump(register));

        Assert.True(register.Review.Undo(decision, Chief));
        Assert.Equal((before, dump), (Events(register), Sample.Dump(register)));
        Assert.Equal(("chief", Chief.At), (register.Review.Decisions().Single().Undone!.By, register.Review.Decisions().Single().Undone!.At));
        Assert.Equal(3, register.Review.Decisions().Single().Members.Count);
        Assert.False(register.Review.Undo(decision, Chief));
    }

    [Fact]
    public void Copies_in_merged_events_are_one_witness()
    {
        var register = Register();
        File(register, "a", Wire("Trưa nay."), "2021-07-07", [Call("2021-07-06")]);
        File(register, "b", Wire("Theo TTXVN."), "2021-07-07", [Call("2021-07-16")]);
        File(register, "c", Own("c"), "2021-07-07", [Call("2021-07-26")]);
        register.Review.Merge(Ids(register), Desk);
        Assert.Equal([1, 2], register.Events(All).Single().Witnesses.Select(w => w.Reports).Order());
    }

    [Fact]
    public void What_is_set_apart_is_an_event_of_its_own()
    {
        var register = Filed(Neighbours);
        var (before, dump) = (Events(register), Sample.Dump(register));
        var merged = register.Events(All).Single();
        Assert.Single(merged.Disputes);

        var decision = register.Review.Split(merged.Id, [Hash(register, "c")], Desk);

        var events = register.Events(All).ToList();
        Assert.Equal(["2021-07-06 2", "2021-07-07 1"], events.Select(e => Said(e, EventField.Date)));
        Assert.All(events, e => Assert.Empty(e.Disputes));
        Assert.All(events, e => Assert.Equal(decision, Assert.Single(e.Decisions).Id));
        Assert.Equal(events[1].Id, register.FindEvent(events[1].Id)!.Id);
        Assert.Equal(dump, Sample.Dump(register));

        // What comes later goes with those that say the same.
        File(register, "d", Own("d"), "2021-07-08", [Call("2021-07-07")]);
        File(register, "e", Own("e"), "2021-07-08", [Call("2021-07-06")]);
        Assert.Equal(["2021-07-06 3", "2021-07-07 2"], register.Events(All).Select(e => Said(e, EventField.Date)));

        Assert.True(register.Review.Undo(decision, Chief));
        var fresh = Filed(Register(), [.. Neighbours, ("d", "2021-07-08", [Call("2021-07-07")]), ("e", "2021-07-08", [Call("2021-07-06")])]);
        Assert.Equal((Events(fresh), Sample.Dump(fresh)), (Events(register), Sample.Dump(register)));
        Assert.NotEqual(before, Events(register));
    }

    [Fact]
    public void A_copy_goes_with_the_report_that_it_copies()
    {
        var register = Register();
        File(register, "a", Own("a"), "2021-07-07", [Call("2021-07-06")]);
        File(register, "b", Wire("Trưa nay."), "2021-07-07", [Call("2021-07-06")]);
        var entry = register.Events(All).Single().Witnesses.SelectMany(w => w.Told).Single(t => t.Report.Source == "b");
        register.Review.Split(Ids(register)[0], [entry.Id!], Desk);
        File(register, "c", Wire("Theo TTXVN."), "2021-07-07", [Call("2021-07-06")]);
        File(register, "d", Own("d"), "2021-07-07", [Call("2021-07-06")]);
        Assert.Equal(["a d", "b c"], Sources(register).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_decided_is_refused_and_changes_nothing()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06"), Sample.Refusal("2021-07-01")]), ("b", "2021-07-20", [Call("2021-07-16")]));
        var before = Events(register);
        var (refusal, call, other) = (Ids(register)[0], Ids(register)[1], Ids(register)[2]);
        Refused(ReviewFault.UnlikeEvents, b => b.Merge([call, refusal], Desk));
        Refused(ReviewFault.UnlikeEvents, b => b.Merge([call, other, refusal], Desk));
        Refused(ReviewFault.UnknownEvent, b => b.Merge([call, call[..8] + "-000000"], Desk));
        Refused(ReviewFault.UnknownEvent, b => b.Merge(["", call], Desk));
        Refused(ReviewFault.UnknownEvent, b => b.Split("none", [call], Desk));
        Refused(ReviewFault.NothingChanged, b => b.Merge([call], Desk));
        Refused(ReviewFault.NothingChanged, b => b.Merge([call, call], Desk));
        Refused(ReviewFault.NotOfEvent, b => b.Split(call, [other], Desk));
        Refused(ReviewFault.NotOfEvent, b => b.Split(call, [Hash(register, "b")], Desk));
        Refused(ReviewFault.NothingLeft, b => b.Split(call, [call], Desk));
        Assert.Empty(register.Review.Decisions());
        Assert.Equal(before, Events(register));

        register.Review.Merge([call, other], Desk);
        Refused(ReviewFault.NothingChanged, b => b.Merge([other, call], Desk));
        register.Review.Split(call, [other], Desk);
        Refused(ReviewFault.NotOfEvent, b => b.Split(call, [other], Desk));
        Refused(ReviewFault.NothingLeft, b => b.Split(other, [other], Desk));

        // One that is gone since.
        register.Review.Reject(other, Desk);
        Refused(ReviewFault.UnknownEvent, b => b.Merge([call, other], Desk));

        void Refused(ReviewFault fault, Func<IReviewBook, long> decide) => Assert.Equal(fault, Assert.Throws<ReviewException>(() => decide(register.Review)).Fault);
    }

    [Fact]
    public void The_later_decision_wins_and_both_stay_listed()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-20", [Call("2021-07-16")]), ("c", "2021-07-30", [Call("2021-07-26")]));
        var ids = Ids(register);
        var merge = register.Review.Merge(ids, Desk);
        var split = register.Review.Split(ids[0], [ids[1]], Chief);
        Assert.Equal(["a c", "b"], Sources(register));
        var again = register.Review.Merge([ids[1], ids[2]], Desk);
        Assert.Equal(["a b c"], Sources(register));
        Assert.Equal([merge, split, again], register.Events(All).Single().Decisions.Select(d => d.Id));
        Assert.Equal([merge, split, again], register.Review.Decisions().Select(d => d.Id));

        register.Review.Undo(again, Desk);
        Assert.Equal(["a c", "b"], Sources(register));
        register.Review.Undo(merge, Desk);
        Assert.Equal(["a", "b", "c"], Sources(register));
        register.Review.Undo(split, Desk);
        Assert.Equal(["a", "b", "c"], Sources(register));
        Assert.All(register.Review.Decisions(), d => Assert.NotNull(d.Undone));
    }

    [Fact]
    public void An_earlier_merge_that_is_taken_back_takes_its_events_out_of_later_ones()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-20", [Call("2021-07-16")]), ("c", "2021-07-30", [Call("2021-07-26")]));
        var ids = Ids(register);
        var first = register.Review.Merge([ids[0], ids[1]], Desk);
        register.Review.Merge([ids[1], ids[2]], Desk);
        Assert.Equal(["a b c"], Sources(register));
        register.Review.Undo(first, Desk);
        Assert.Equal(2, Sources(register).Count);
    }

    [Fact]
    public void Decisions_outlast_a_newer_coding_of_the_whole_register()
    {
        (string Id, string Published, CodedEvent[] Events)[] reports =
        [
            ("a", "2021-07-07", [Call("2021-07-06"), Call("2021-07-01") with { Mode = EventMode.Meeting }]),
            ("b", "2021-07-07", [Call("2021-07-06")]),
            ("c", "2021-07-20", [Call("2021-07-16")]),
            ("d", "2021-07-20", [Call("2021-07-16")]),
            ("e", "2021-07-20", [Call("2021-07-17")]),
        ];
        var register = Filed(reports);
        var calls = register.Events(All).Where(e => e.Event.Mode == EventMode.Phone).Select(e => e.Id).ToList();
        var merge = register.Review.Merge(calls, Desk);
        var split = register.Review.Split(calls[0], [Hash(register, "e")], Desk);
        Assert.Equal(["a", "a b c d", "e"], Sources(register));

        // Other characters, another day, a neighbour before it.
        Recode(register, "2",
            ("a", "2021-07-07", [Call("2021-06-30"), Call("2021-07-05") with { Evidence = [Sample.Proof(20, 44)] }]),
            ("b", "2021-07-07", [Call("2021-07-05")]),
            ("c", "2021-07-20", [Call("2021-08-16")]),
            ("d", "2021-07-20", [Call("2021-08-16") with { Place = null }]),
            ("e", "2021-07-20", [Call("2021-08-16")]));
        Assert.Contains("a b c d", Sources(register));
        Assert.Contains("e", Sources(register));

        // What the coder does not find any more is not told; found again, it belongs where it did.
        Recode(register, "3", ("a", "2021-07-07", []), ("b", "2021-07-07", []), ("c", "2021-07-20", [Sample.Refusal("2021-07-16")]), ("d", "2021-07-20", [Call("2021-07-16")]), ("e", "2021-07-20", []));
        Assert.Equal(["c", "d"], Sources(register));
        Recode(register, "4", reports);
        Assert.Equal(["a", "a b c d", "e"], Sources(register));

        Assert.True(register.Review.Undo(split, Chief));
        Assert.True(register.Review.Undo(merge, Chief));
        var fresh = Register();
        Recode(fresh, "4", reports);
        Assert.Equal((Events(fresh), Sample.Dump(fresh)), (Events(register), Sample.Dump(register)));
    }

    [Fact]
    public void An_entry_that_a_newer_coder_puts_elsewhere_takes_no_other_event_along()
    {
        var register = Filed(
            ("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-07", [Call("2021-07-06")]), ("c", "2021-07-07", [Call("2021-07-06")]),
            ("d", "2021-07-20", [Call("2021-07-16")]), ("z", "2021-09-20", [Call("2021-09-16")]));
        var ids = Ids(register);
        register.Review.Merge([ids[0], ids[1]], Desk);
        Recode(register, "2", ("c", "2021-07-07", [Call("2021-09-16")]));
        Assert.Equal(["a b d", "c z"], Sources(register));
    }

    [Fact]
    public void Nothing_depends_on_the_order_of_reading()
    {
        (string, string, CodedEvent[])[] reports =
        [
            .. Neighbours,
            ("d", "2021-07-20", [Call("2021-07-16"), Sample.Refusal("2021-07-16")]),
            ("e", "2021-07-20", [Call("2021-07-16"), Call("2021-07")]),
            ("f", "2021-07-30", [Call("2021-07-26")]),
        ];
        var texts = new List<string>();
        foreach (var order in new[] { reports, [.. reports.Reverse()], [.. reports[3..], .. reports[..3]] })
        {
            var register = Filed(Register(), order);
            Decide(register);
            texts.Add(Events(register));
        }
        // What is filed after the decision comes to the same.
        var late = Filed(Register(), [.. reports.Where(r => r.Item1 is not ("b" or "e"))]);
        Decide(late);
        Filed(late, [.. reports.Where(r => r.Item1 is "b" or "e")]);
        texts.Add(Events(late));
        Assert.Single(texts.Distinct());

        static void Decide(IRegister register)
        {
            register.Review.Merge([Id(register, "d"), Id(register, "f")], Desk);
            register.Review.Split(Id(register, "a"), [Id(register, "c")], Desk);
        }

        static string Id(IRegister register, string report) => register.Review.Entries(register.Find(report).Single().Hash).First(e => e.Kind == "event").Id;
    }

    [Fact]
    public void An_event_answers_to_the_ids_that_it_had()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-20", [Call("2021-07-16")]));
        var ids = Ids(register);
        register.Review.Merge(ids, Desk);
        Recode(register, "2", ("a", "2021-07-07", [Call("2021-07-05")]), ("b", "2021-07-20", [Call("2021-07-15")]));
        Assert.All(ids, i => Assert.Equal(2, register.FindEvent(i)!.Witnesses.Count));

        // One that was edited keeps its id, whatever it says since.
        var now = register.Events(All).Single().Id;
        Assert.DoesNotContain(now, ids);
        register.Review.Edit(now, [KeyValuePair.Create("date", (string?)"2021-06-05"), KeyValuePair.Create("place", (string?)null)], Desk);
        var edited = register.Events(All).Single();
        Assert.Equal((now, 2), (edited.Id, edited.Witnesses.Count));
        Assert.Equal(now, register.FindEvent(ids[0])!.Id);
        Assert.Equal(EntryOrigin.Person, edited.Witnesses[0].Told[0].Origin);
    }

    [Fact]
    public void A_rejected_entry_comes_back_to_its_event()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06"), Call("2021-07-01")]), ("b", "2021-07-20", [Call("2021-07-16")]));
        var ids = Ids(register);
        register.Review.Merge([ids[0], ids[2]], Desk);
        var (before, rejected) = (Events(register), register.Review.Reject(ids[0], Desk));
        Assert.Equal([1, 1], register.Events(All).Select(e => e.Witnesses.Count));
        register.Review.Undo(rejected, Desk);
        Assert.Equal(before, Events(register));
    }

    [Fact]
    public void A_report_that_is_filed_again_under_another_source_changes_nothing()
    {
        var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-20", [Call("2021-07-16")]));
        register.Review.Merge(Ids(register), Desk);
        var before = Sources(register);
        var article = Sample.Article("x", Own("a"), "2021-07-07");
        Assert.Equal(Filing.SourceNoted, register.File(article, Sample.Coded(article, [Call("2021-07-06")])));
        Assert.Equal(before, Sources(register));
    }

    [Fact]
    public void Lists_keep_their_order_and_their_filters()
    {
        var register = Filed(
            ("a", "2021-07-30", [Call("2021-03-05")]),
            ("b", "2021-07-30", [Call("2021-07-20")]),
            ("c", "2021-07-30", [Call("2021-07-20")]),
            ("d", "2021-07-30", [Call("2021-05-01"), Call("2021-07-10"), Call("2021-07-25", new Side("KOR", "Noh Kyu-duk"), Sample.LuuHieuMinh)]),
            ("e", "2021-07-30", [Call("2021-09-10"), Call("2021-04-10"), Sample.Refusal("2021-07-02")]));
        var ids = Ids(register);
        Assert.Equal(8, ids.Count);
        register.Review.Merge([register.Events(new EventFilter { From = new DateOnly(2021, 7, 20) }).First().Id, ids[0]], Desk);
        register.Review.Merge([ids[^1], ids[1]], Desk);

        var all = register.Events(All).ToList();
        Assert.Equal(["2021-04-10", "2021-05-01", "2021-07-02", "2021-07-10", "2021-07-20", "2021-07-25"], all.Select(e => e.Event.Date.ToString()));
        Assert.Equal(all.Select(e => e.Event.Date), all.Select(e => e.Event.Date).Order());
        for (var limit = 1; limit < 8; limit++)
        {
            Assert.Equal(all.Take(limit).Select(e => e.Id), register.Events(new EventFilter { Limit = limit }).Select(e => e.Id));
        }
        // An entry that fits is enough, and the event lies where most of its witnesses put it.
        Assert.Equal(["2021-04-10", "2021-07-20", "2021-07-25"], Dates(new EventFilter { From = new DateOnly(2021, 7, 15) }));
        Assert.Equal(["2021-04-10", "2021-07-20", "2021-07-25"], Dates(new EventFilter { From = new DateOnly(2021, 7, 15), Countries = ["CHN"], Limit = 9 }));
        Assert.Equal(["2021-04-10", "2021-07-20"], Dates(new EventFilter { To = new DateOnly(2021, 4, 30), Person = "Sung Kim" }));
        Assert.Equal(["2021-07-25"], Dates(new EventFilter { Countries = ["KOR", "CHN"] }));
        Assert.Equal(["2021-04-10", "2021-07-20"], Dates(new EventFilter { DisputedOnly = true }));
        Assert.Empty(Dates(new EventFilter { Type = EventType.Agree }));

        IEnumerable<string> Dates(EventFilter filter) => register.Events(filter).Select(e => e.Event.Date.ToString() ?? "");
    }

    [Fact]
    public void A_copy_of_the_register_has_them()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-event-copy-");
        try
        {
            var register = Filed(("a", "2021-07-07", [Call("2021-07-06")]), ("b", "2021-07-20", [Call("2021-07-16")]));
            register.Review.Merge(Ids(register), Desk);
            var file = Path.Combine(folder.FullName, "copy.db");
            register.BackUp(file, _ => { }, CancellationToken.None);
            using var copy = SqliteRegister.Open(file, Clock);
            Assert.Equal(Events(register), Events(copy));
            Assert.True(copy.Review.Undo(1, Chief));
            Assert.Equal(2, copy.Events(All).Count());
            Assert.Equal(1, register.Stats().Decisions);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Id, string Published, CodedEvent[] Events)[] Neighbours { get; } =
        [("a", "2021-07-08", [Call("2021-07-06")]), ("b", "2021-07-08", [Call("2021-07-06")]), ("c", "2021-07-08", [Call("2021-07-07")])];

    private IRegister Filed(params (string Id, string Published, CodedEvent[] Events)[] reports) => Filed(Register(), reports);

    private static IRegister Filed(IRegister register, (string Id, string Published, CodedEvent[] Events)[] reports)
    {
        foreach (var (id, published, events) in reports)
        {
            File(register, id, Own(id), published, events);
        }
        return register;
    }

    private static void File(IRegister register, string id, string text, string published, CodedEvent[] events, string coder = "1")
    {
        var article = Sample.Article(id, text, published);
        register.File(article, Sample.Coded(article, events, coder: coder, data: "d" + coder));
    }

    private static void Recode(IRegister register, string coder, params (string Id, string Published, CodedEvent[] Events)[] reports)
    {
        foreach (var (id, published, events) in reports)
        {
            File(register, id, Own(id), published, events, coder);
        }
    }

    private static CodedEvent Call(string? date, params Side[] sides) => Sample.Call(date, EventStatus.Held, sides);

    private static string Hash(IRegister register, string source) => register.Find(source).Single().Hash;

    private static List<string> Ids(IRegister register) => [.. register.Events(All).Select(e => e.Id)];

    // A text that shares no three words with that of another id.
    private static string Own(string id) => string.Join(' ', Enumerable.Range(0, 12).Select(i => $"tin{id}{i}"));

    private static string Wire(string opening) => $"{opening} {string.Join(' ', Enumerable.Range(0, 120).Select(i => $"lời{i}"))}";

    private static string Said(MergedEvent merged, EventField field) =>
        string.Join(", ", merged.Support.Single(s => s.Field == field && s.Side is null).Values.Select(v => $"{v.Value} {v.Witnesses}"));

    // The sources of the reports that tell each event.
    private static List<string> Sources(IRegister register) =>
        [.. register.Events(All).Select(e => string.Join(' ', e.Witnesses.SelectMany(w => w.Told).Select(t => t.Report.Source).Distinct().Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];

    private static string Events(IRegister register) => string.Join('\n', register.Events(All).Select(merged =>
        $"{merged.Id} {merged.Event.Date} {merged.Event.Type} {merged.Event.Status} {string.Join(';', merged.Event.Actors)} "
        + string.Join(';', merged.Support.Select(s => $"{s.Field} {s.Side} {s.IsDisputed} {string.Join(',', s.Values)}"))
        + string.Join(';', merged.Witnesses.Select(w => string.Join(',', w.Told.Select(t => $"{t.Id} {t.Report.Hash} {t.Origin}"))))
        + string.Join(';', merged.LifeLine)));
}
