using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Review;
using Chancery.Text;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of people's decisions on entries.</summary>
public abstract class ReviewContract : ContractTest
{
    private static readonly Decider Desk = new("desk", "read in the report", new DateTimeOffset(2021, 8, 1, 10, 20, 30, TimeSpan.Zero));
    private static readonly Decider Chief = new("chief", null, new DateTimeOffset(2021, 8, 2, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void An_accepted_entry_stays_the_coders_and_tells_who_accepted_it()
    {
        var register = Filed(Call("2021-07-06"));
        var before = Sample.Dump(register);

        var decision = register.Review.Accept(Event(register).Id, Desk);

        Assert.Equal(before, Sample.Dump(register));
        var entry = register.Timeline(new TimelineFilter()).Single();
        Assert.Equal((EntryOrigin.Accepted, decision), (entry.Origin, entry.Decision));
        Assert.Equal(entry.Origin, register.Timeline(new TimelineFilter { Limit = 1 }).Single().Origin);
        Assert.Equal(entry.Origin, register.Events(new EventFilter()).Single().Witnesses[0].Told[0].Origin);
        Assert.Equal(new EntryMark("event", 0, decision, EntryOrigin.Accepted), Assert.Single(Report(register).Marks));
        var made = Assert.Single(register.Review.Decisions());
        Assert.Equal((decision, ReviewAct.Accept, "event", "desk", "read in the report", Desk.At), (made.Id, made.Act, made.Kind, made.By, made.Why, made.At));
        Assert.Equal((made.Before, Event(register).Id, Report(register).Article.Hash), (made.After, made.Entry, made.Report));
        Assert.Null(made.Undone);
    }

    [Fact]
    public void An_edited_entry_is_what_the_person_says_wherever_it_is_asked_for()
    {
        var register = Filed(Call("XXXX-07-06"));
        var before = Sample.Dump(register);
        var id = Event(register).Id;

        var decision = register.Review.Edit(id, Fields("date=2021-07-06", "actors=USA:Antony Blinken:ngoại trưởng; CHN:Lưu Hiểu Minh", "place="), Desk);

        var entry = register.Timeline(new TimelineFilter { From = new DateOnly(2021, 7, 6), To = new DateOnly(2021, 7, 6) }).Single();
        Assert.Equal((EntryOrigin.Person, decision, (string?)null), (entry.Origin, entry.Decision, entry.Event.Place));
        Assert.Equal(new Side("USA", "Antony Blinken", "ngoại trưởng"), entry.Event.Actors[0]);
        Assert.Single(register.Timeline(new TimelineFilter { Person = "blinken" }));
        Assert.Empty(register.Timeline(new TimelineFilter { Person = "Sung Kim" }));
        Assert.Single(register.Search(SearchQuery.Parse("blinken"), new SearchFilter { Kind = SearchKind.Event }));
        Assert.Equal("2021-07-06", register.Events(new EventFilter { Countries = ["USA", "CHN"] }).Single().Event.Date.ToString());
        Assert.Equal(id, Event(register).Id);
        Assert.NotEqual(before, Sample.Dump(register));

        Assert.True(register.Review.Undo(decision, Chief));
        Assert.Equal(before, Sample.Dump(register));
        Assert.Equal((EntryOrigin.Machine, (long?)null), (Event(register).Origin, Event(register).Decision));
        Assert.Empty(register.Timeline(new TimelineFilter { Person = "blinken" }));
        Assert.Equal(("chief", (string?)null, Chief.At), Undone(register.Review.Decisions().Single()));
        Assert.False(register.Review.Undo(decision, Chief));
    }

    [Fact]
    public void Quotes_and_what_a_search_finds_tell_who_stands_behind_them()
    {
        var register = Filed(Call("2021-07-06"));
        Assert.Equal((EntryOrigin.Machine, (long?)null), (register.Quotes(new QuoteFilter()).Single().Origin, register.Quotes(new QuoteFilter()).Single().Decision));
        Assert.All(Found(), h => Assert.Equal((EntryOrigin.Machine, (long?)null), (h.Origin, h.Decision)));

        var entries = register.Review.Entries(Article("a").Hash);
        var accepted = register.Review.Accept(entries.Single(e => e.Kind == "quote").Id, Desk);
        var person = register.Review.Accept(entries.First(e => e.Kind == "person").Id, Desk);
        var edited = register.Review.Edit(Event(register).Id, Fields("place=Washington"), Desk);

        var quote = register.Quotes(new QuoteFilter()).Single();
        Assert.Equal((EntryOrigin.Accepted, accepted), (quote.Origin, quote.Decision));
        Assert.Equal(
            [(SearchKind.Person, EntryOrigin.Accepted, person), (SearchKind.Report, EntryOrigin.Machine, null), (SearchKind.Quote, EntryOrigin.Accepted, accepted), (SearchKind.Event, EntryOrigin.Person, edited)],
            Found().Select(h => (h.Kind, h.Origin, h.Decision)));

        IEnumerable<SearchHit> Found() => register.Search(SearchQuery.Parse("\"Sung Kim\""), new SearchFilter());
    }

    [Fact]
    public void What_explains_the_coders_value_goes_with_it()
    {
        var register = Filed(Sample.Sourced("2021-07-06"));
        register.Review.Edit(Event(register).Id, Fields("date=2020-07-06"), Desk);
        var edited = Report(register).Coded.Events.Single();
        Assert.Empty(edited.DateReasons);
        Assert.NotNull(edited.Code);
        Assert.NotNull(edited.Source);
        register.Review.Edit(Event(register).Id, Fields("mode=meeting"), Desk);
        Assert.Null(Report(register).Coded.Events.Single().Code);
    }

    [Fact]
    public void A_rejected_entry_is_nowhere_and_may_come_back()
    {
        var register = Filed(Call("2021-07-06"), Sample.Refusal("2021-07-01"));
        var before = Sample.Dump(register);
        var id = Event(register).Id;

        var decision = register.Review.Reject(id, Desk);

        Assert.Equal(EventType.Reject, register.Timeline(new TimelineFilter()).Single().Event.Type);
        Assert.Equal(EventType.Reject, register.Events(new EventFilter()).Single().Event.Type);
        Assert.Empty(Report(register).Marks);
        var rejected = register.Review.Find(id)!;
        Assert.Equal((true, decision), (rejected.IsRejected, rejected.Decision));
        Assert.Equal(ReviewFault.NothingChanged, Assert.Throws<ReviewException>(() => register.Review.Reject(id, Desk)).Fault);
        Assert.True(register.Review.Undo(decision, Desk));
        Assert.Equal(before, Sample.Dump(register));

        register.Review.Reject(id, Desk);
        register.Review.Accept(id, Chief);
        Assert.Equal(before, Sample.Dump(register));
        Assert.Equal(EntryOrigin.Accepted, register.Review.Find(id)!.Origin);
    }

    [Fact]
    public void An_added_entry_stands_among_the_coders_with_its_evidence()
    {
        var register = Filed(Call("2021-07-06"));
        var before = Sample.Dump(register);

        var decision = register.Review.Add(Report(register).Article.Hash, "event", Fields("type=request", "actors=USA:Sung Kim", "recipients=PRK", "date=2021-07", "status=proposed"), new TextSpan(0, 16), Desk);

        var coded = Report(register).Coded;
        Assert.Equal([EventType.Request, EventType.Consult], coded.Events.Select(e => e.Type));
        Assert.Equal(new Evidence(new TextSpan(0, 16), Sample.Text[..16], "person"), Assert.Single(coded.Events[0].Evidence));
        var entry = register.Timeline(new TimelineFilter { Type = EventType.Request }).Single();
        Assert.Equal((EntryOrigin.Person, decision, EventStatus.Proposed), (entry.Origin, entry.Decision, entry.Event.Status));
        var id = register.Review.Entries(Report(register).Article.Hash).Single(e => e.Decision == decision).Id;
        Assert.NotNull(register.FindEvent(id));

        var edit = register.Review.Edit(id, Fields("date=2021-07-05"), Chief);
        Assert.Equal("2021-07-05", register.Timeline(new TimelineFilter { Type = EventType.Request }).Single().Event.Date.ToString());
        Assert.True(register.Review.Undo(edit, Chief));
        Assert.Equal("2021-07", register.Timeline(new TimelineFilter { Type = EventType.Request }).Single().Event.Date.ToString());
        Assert.True(register.Review.Undo(decision, Chief));
        Assert.Equal(before, Sample.Dump(register));
    }

    [Fact]
    public void Entries_of_every_kind_are_decided_on_alike()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));
        var before = Sample.Dump(register);
        string[] changes = ["office=đại diện", "status=planned", "speaker=Lưu Hiểu Minh", "requires.action=đối thoại", "text=không", "rank=minister", "person=Sung Kim", "status=held", "outcome=adopted"];
        var entries = register.Review.Entries(article.Hash);
        var firsts = entries.DistinctBy(e => e.Kind).ToList();
        Assert.Equal(["person", "event", "quote", "condition", "statement", "tenure", "appointment", "measure", "draft"], firsts.Select(e => e.Kind));
        Assert.Equal(entries.Count, entries.Select(e => e.Id).Distinct().Count());

        List<long> decisions = [];
        foreach (var (entry, change) in firsts.Zip(changes))
        {
            var field = entry.Kind == "appointment" ? "person=Stephen Biegun" : change;
            decisions.Add(register.Review.Edit(entry.Id, Fields(field), Desk));
            Assert.Equal(EntryOrigin.Person, register.Review.Find(entry.Id)!.Origin);
        }
        foreach (var entry in register.Review.Entries(article.Hash))
        {
            decisions.Add(register.Review.Reject(entry.Id, Desk));
        }
        var coded = Report(register).Coded;
        Assert.Equal(0, coded.People.Count + coded.Events.Count + coded.Quotes.Count + coded.Conditions.Count + coded.Statements.Count
            + coded.Tenures.Count + coded.Appointments.Count + coded.Measures.Count + coded.Drafts.Count);
        Assert.All(decisions, d => Assert.True(register.Review.Undo(d, Desk)));
        Assert.Equal(before, Sample.Dump(register));
    }

    [Fact]
    public void Entries_of_every_kind_can_be_added()
    {
        var register = Filed();
        var hash = Report(register).Article.Hash;
        (string Kind, string[] Fields)[] added =
        [
            ("person", ["name=Noh Kyu-duk", "country=KOR"]),
            ("event", ["type=CONSULT", "mode=phone", "actors=USA; CHN"]),
            ("quote", ["speaker=Sung Kim", "country=USA"]),
            ("condition", ["party=USA", "action=nới lỏng", "requires.party=PRK", "requires.action=phi hạt nhân hóa", "status=forecast"]),
            ("statement", ["speaker=PRK", "stance=refuse"]),
            ("tenure", ["person=Sung Kim", "country=USA", "office=đặc phái viên", "rank=envoy"]),
            ("appointment", ["act=appoint", "person=Sung Kim", "by=USA"]),
            ("measure", ["act=impose", "senders=USA", "targets=PRK", "instrument=lệnh trừng phạt"]),
            ("draft", ["organ=UNSC", "sponsors=USA"]),
        ];
        foreach (var (kind, fields) in added)
        {
            register.Review.Add(hash, kind, Fields(fields), new TextSpan(3, 9), Desk);
        }
        var entries = register.Review.Entries(hash);
        Assert.Equal(added.Select(a => a.Kind).Order(StringComparer.Ordinal), entries.Where(e => e.Origin == EntryOrigin.Person).Select(e => e.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(Sample.Text[3..9], Report(register).Coded.Quotes[^1].Text);
    }

    [Fact]
    public void The_latest_decision_that_stands_holds()
    {
        var register = Filed(Call("2021-07-06"));
        var id = Event(register).Id;
        register.Review.Accept(id, Desk);
        var edit = register.Review.Edit(id, Fields("place=Washington"), Chief);
        var other = register.Review.Edit(id, Fields("status=off"), Chief);
        Assert.Equal(("Washington", EventStatus.Off), (Coded(register).Place, Coded(register).Status));
        register.Review.Undo(edit, Desk);
        Assert.Equal(("Washington", EventStatus.Off), (Coded(register).Place, Coded(register).Status));
        register.Review.Undo(other, Desk);
        Assert.Equal(("Seoul", EventStatus.Held), (Coded(register).Place, Coded(register).Status));
        Assert.Equal(EntryOrigin.Accepted, Event(register).Origin);
    }

    [Fact]
    public void What_cannot_be_decided_is_refused_and_changes_nothing()
    {
        var register = Filed(Call("2021-07-06"));
        var before = Sample.Dump(register);
        var (id, hash) = (Event(register).Id, Report(register).Article.Hash);
        Refused(ReviewFault.UnknownEntry, b => b.Accept("none", Desk));
        Refused(ReviewFault.UnknownEntry, b => b.Reject(id + "0", Desk));
        Refused(ReviewFault.UnknownField, b => b.Edit(id, Fields("evidence=x"), Desk));
        Refused(ReviewFault.UnknownField, b => b.Edit(id, Fields("colour=x"), Desk));
        Refused(ReviewFault.BadValue, b => b.Edit(id, Fields("date=yesterday"), Desk));
        Refused(ReviewFault.BadValue, b => b.Edit(id, Fields("type="), Desk));
        Refused(ReviewFault.BadValue, b => b.Edit(id, Fields("status=perhaps"), Desk));
        Refused(ReviewFault.NothingChanged, b => b.Edit(id, Fields("status=HELD"), Desk));
        Refused(ReviewFault.UnknownReport, b => b.Add("none", "event", [], new TextSpan(0, 3), Desk));
        Refused(ReviewFault.UnknownKind, b => b.Add(hash, "rumour", [], new TextSpan(0, 3), Desk));
        Refused(ReviewFault.BadValue, b => b.Add(hash, "event", [], new TextSpan(0, 3), Desk));
        Refused(ReviewFault.WordsMissing, b => b.Add(hash, "event", Fields("type=CONSULT"), new TextSpan(0, 3_000), Desk));
        Refused(ReviewFault.WordsMissing, b => b.Add(hash, "event", Fields("type=CONSULT"), new TextSpan(3, 3), Desk));
        Assert.False(register.Review.Undo(7, Desk));
        Assert.Empty(register.Review.Decisions());
        Assert.Equal(before, Sample.Dump(register));

        void Refused(ReviewFault fault, Func<IReviewBook, long> decide) => Assert.Equal(fault, Assert.Throws<ReviewException>(() => decide(register.Review)).Fault);
    }

    [Fact]
    public void Decisions_outlast_a_newer_coding_of_the_whole_register()
    {
        var register = Register();
        Dictionary<string, (CodedEvent[] First, CodedEvent[] Then)> reports = new(StringComparer.Ordinal)
        {
            ["alike"] = ([Call("2021-07-06")], [Call("2021-07-06")]),
            ["moved"] = ([At(Call("2021-07-06"), 17, 40)], [At(Call("2021-07-06"), 20, 44)]),
            ["changed"] = ([Call("2021-07-06")], [Call("2021-07-05") with { Place = "Seoul và Washington", Actors = [Sample.SungKim] }]),
            ["mended"] = ([Call("2020-07-06")], [Call("2021-07-06")]),
            ["lost"] = ([Call("2021-07-06"), Sample.Refusal("2021-07-01")], [Sample.Refusal("2021-07-01")]),
            ["retyped"] = ([Call("2021-07-06")], [Call("2021-07-06") with { Type = EventType.Support, Mode = EventMode.None }]),
            ["neighbour"] = ([Call("2021-07-06"), Call("2021-07-05")], [Call("2021-07-05")]),
        };
        foreach (var act in OfEntries)
        {
            foreach (var (name, (first, _)) in reports)
            {
                var id = $"{name}-{act}";
                File(register, id, "1", first);
                var hash = Article(id).Hash;
                var entry = register.Review.Entries(hash).First(e => e.Kind == "event");
                _ = act switch
                {
                    ReviewAct.Accept => register.Review.Accept(entry.Id, Desk),
                    ReviewAct.Edit => register.Review.Edit(entry.Id, Fields("date=2021-07-06", "place=Washington"), Desk),
                    ReviewAct.Reject => register.Review.Reject(entry.Id, Desk),
                    _ => register.Review.Add(hash, "event", Fields("type=REQUEST", "actors=USA", "recipients=PRK"), new TextSpan(45, 50), Desk),
                };
            }
        }
        foreach (var act in OfEntries)
        {
            foreach (var (name, (_, then)) in reports)
            {
                Assert.Equal(Filing.Recoded, File(register, $"{name}-{act}", "2", then));
            }
        }

        // Accepted: what the person saw stays, whatever the coder says now.
        Assert.Equal("CONSULT 2021-07-06 Seoul Accepted", Told("alike-Accept"));
        Assert.Equal("CONSULT 2021-07-06 Seoul Accepted", Told("moved-Accept"));
        Assert.Equal("CONSULT 2021-07-06 Seoul Person", Told("changed-Accept"));
        Assert.Equal("CONSULT 2020-07-06 Seoul Person", Told("mended-Accept"));
        Assert.Equal("REJECT 2021-07-01  Machine, CONSULT 2021-07-06 Seoul Person", Told("lost-Accept"));
        Assert.Equal("SUPPORT 2021-07-06 Seoul Machine, CONSULT 2021-07-06 Seoul Person", Told("retyped-Accept"));
        Assert.Equal("CONSULT 2021-07-05 Seoul Machine, CONSULT 2021-07-06 Seoul Person", Told("neighbour-Accept"));
        Assert.Equal(20, Report(register, "moved-Accept").Coded.Events.Single().Evidence[0].Span.Start);

        Assert.Equal("CONSULT 2021-07-06 Washington Person", Told("alike-Edit"));
        Assert.Equal("CONSULT 2021-07-06 Washington Person", Told("moved-Edit"));
        Assert.Equal("CONSULT 2021-07-06 Washington Person", Told("changed-Edit"));
        Assert.Equal("REJECT 2021-07-01  Machine, CONSULT 2021-07-06 Washington Person", Told("lost-Edit"));

        Assert.Equal("", Told("alike-Reject"));
        Assert.Equal("", Told("moved-Reject"));
        Assert.Equal("", Told("changed-Reject"));
        Assert.Equal("REJECT 2021-07-01  Machine", Told("lost-Reject"));
        // Another type is another claim, and the neighbour was never rejected.
        Assert.Equal("SUPPORT 2021-07-06 Seoul Machine", Told("retyped-Reject"));
        Assert.Equal("CONSULT 2021-07-05 Seoul Machine", Told("neighbour-Reject"));

        Assert.Equal("CONSULT 2021-07-06 Seoul Machine, REQUEST   Person", Told("alike-Add"));

        // Taken back, nothing is left of them.
        var fresh = Register();
        foreach (var act in OfEntries)
        {
            foreach (var (name, (_, then)) in reports)
            {
                File(fresh, $"{name}-{act}", "2", then);
            }
        }
        Assert.NotEqual(Sample.Dump(fresh), Sample.Dump(register));
        Assert.All(register.Review.Decisions(), d => Assert.True(register.Review.Undo(d.Id, Chief)));
        Assert.Equal(Sample.Dump(fresh), Sample.Dump(register));

        string Told(string id) => string.Join(", ", Report(register, id).Coded.Events.Select((e, i) =>
            $"{e.Type.Code()} {e.Date} {e.Place} {Report(register, id).Marks.SingleOrDefault(m => m.Kind == "event" && m.Ordinal == i)?.Origin ?? EntryOrigin.Machine}"));
    }

    [Fact]
    public void A_coder_that_says_what_was_edited_says_it_itself()
    {
        var register = Filed(Call("2020-07-06"));
        register.Review.Edit(Event(register).Id, Fields("date=2021-07-06"), Desk);
        Assert.Equal(EntryOrigin.Person, Event(register).Origin);
        File(register, "a", "2", Sample.Sourced("2021-07-06"));
        Assert.Equal((EntryOrigin.Accepted, "2021-07-06"), (Event(register).Origin, Coded(register).Date.ToString()));
        Assert.NotNull(Coded(register).Code);
        File(register, "a", "3", Sample.Sourced("2020-07-06"));
        Assert.Equal((EntryOrigin.Person, "2021-07-06"), (Event(register).Origin, Coded(register).Date.ToString()));
    }

    [Fact]
    public void A_coder_that_says_what_was_added_says_it_itself()
    {
        var register = Filed();
        var added = register.Review.Add(Report(register).Article.Hash, "event", Fields("type=CONSULT", "mode=phone", "actors=USA:Sung Kim:đặc phái viên; CHN:Lưu Hiểu Minh", "date=2021-07-06", "place=Seoul"), new TextSpan(20, 30), Desk);
        File(register, "a", "2", Call("2021-07-06"));
        Assert.Equal(EntryOrigin.Accepted, Event(register).Origin);
        File(register, "a", "3");
        Assert.Equal(EntryOrigin.Person, Event(register).Origin);
        register.Review.Undo(added, Desk);
        Assert.Empty(register.Timeline(new TimelineFilter()));
    }

    [Fact]
    public void What_was_rejected_stays_away_when_it_is_found_again()
    {
        var register = Filed(Call("2021-07-06"));
        var rejected = register.Review.Reject(Event(register).Id, Desk);
        File(register, "a", "2");
        Assert.Empty(register.Timeline(new TimelineFilter()));
        File(register, "a", "3", At(Call("2021-07-05"), 20, 42));
        Assert.Empty(register.Timeline(new TimelineFilter()));
        register.Review.Undo(rejected, Desk);
        Assert.Equal("2021-07-05", Coded(register).Date.ToString());
    }

    [Fact]
    public void Since_when_an_entry_has_been_there_outlasts_decisions()
    {
        var register = Filed(Call("2021-07-06"));
        File(register, "a", "2", Sample.Refusal("2021-07-01"), Call("2021-07-06"), Call("2021-07-05"));
        Assert.Equal([1, 0, 1], Since());
        var entries = register.Review.Entries(Article("a").Hash).Where(e => e.Kind == "event").ToList();

        var rejected = register.Review.Reject(entries[0].Id, Desk);
        Assert.Equal([0, 1], Since());
        register.Review.Edit(entries[2].Id, Fields("place=Washington"), Desk);
        Assert.Equal([0, 1], Since());
        File(register, "a", "3", Sample.Refusal("2021-07-01"), Call("2021-07-06"), Call("2021-07-05"), Call("2021-07-04"));
        Assert.Equal([0, 1, 2], Since());
        register.Review.Undo(rejected, Desk);
        Assert.Equal([1, 0, 1, 2], Since());

        IEnumerable<int> Since() => Report(register).Coded.Events.Select((_, i) => Report(register).History.FirstSeen("event", i));
    }

    [Fact]
    public void Coding_anew_tells_what_changes_of_what_is_shown()
    {
        var register = Filed(Call("2021-07-06"), Sample.Refusal("2021-07-01"));
        register.Review.Edit(Event(register).Id, Fields("place=Washington"), Desk);
        var coded = Sample.Coded(Article("a"), [Call("2021-07-05"), Sample.Refusal("2021-07-02")], coder: "2");

        var laid = register.Review.Laid(coded);
        Assert.Equal(("Washington", "2021-07-02"), (laid.Events[0].Place, laid.Events[1].Date.ToString()));
        var changes = register.Recode([new CodedArticle(Article("a"), coded)])[0].Changes;
        Assert.Equal("REJECT", Assert.Single(changes).Type);
        Assert.Equal(CodedReportJson.ToLine(laid), CodedReportJson.ToLine(Report(register).Coded));
        Assert.Empty(register.Recode([new CodedArticle(Article("a"), coded)])[0].Changes);
    }

    [Fact]
    public void Another_source_of_the_same_text_leaves_decisions_as_they_are()
    {
        var register = Filed(Call("2021-07-06"), Sample.Refusal(null));
        register.Review.Reject(Event(register).Id, Desk);
        var article = Article("a") with { Id = "b" };
        Assert.Equal(Filing.SourceNoted, register.File(article, Sample.Coded(article, [Call("2021-07-06"), Sample.Refusal(null)])));
        Assert.Equal(EventType.Reject, register.Timeline(new TimelineFilter()).Single().Event.Type);
        Assert.Equal(EventType.Reject, register.Search(SearchQuery.Parse("\"Lưu Hiểu Minh\""), new SearchFilter { Kind = SearchKind.Event }).Single().Event!.Type);
    }

    [Fact]
    public void What_is_unsure_comes_up_the_most_worthwhile_first()
    {
        var register = Register();
        var article = Sample.Article("z", "Mỹ và Trung Quốc điện đàm. Hai bên bàn về Triều Tiên. Không có gì thêm.");
        CodedEvent[] events =
        [
            Unsure(Call(null) with { Mode = EventMode.Meeting, Place = null }),
            Unsure(Call("2021-07-06") with { Status = EventStatus.Possible, Actors = [Sample.SungKim] }),
            Unsure(Call("2021-07-06") with { Actors = [Sample.SungKim, new Side(null, "Vương Nghị")] }),
            Unsure(Sample.Sourced("2021-07-06")),
            Unsure(Call("XXXX-07-06")),
            Unsure(Call("2021-07-05")),
        ];
        register.File(article, Sample.Coded(article, events, people: [], quotes: [new CodedQuote("quan chức", null, null, "không", null, null, [new Evidence(new TextSpan(27, 34), "Hai bên", "rule-1")])]) with
        {
            Conditions = [new CodedCondition("USA", "nới lỏng", new RequiredAct("PRK", "đối thoại"), null, ConditionStatus.Forecast, [new Evidence(new TextSpan(27, 34), "Hai bên", "rule-1")])],
        });

        var items = register.Review.Unsure(new ReviewFilter()).ToList();
        Assert.Equal(
            ["YearOpen", "YearLikeliest", "SideUnresolved", "SideMissing Possible", "SpeakerUnresolved", "HolderUnnamed", "PlaceMissing"],
            items.Select(i => string.Join(' ', i.Reasons)));
        Assert.All(items, i => Assert.Equal("Hai bên bàn về Triều Tiên.", i.Text));
        Assert.Equal(["YearOpen", "YearLikeliest"], register.Review.Unsure(new ReviewFilter { Limit = 2 }).Select(i => $"{i.Reasons[0]}"));
        Assert.Equal(["SideMissing"], register.Review.Unsure(new ReviewFilter { Reason = ReviewReason.Possible }).Select(i => $"{i.Reasons[0]}"));
        Assert.Equal(["HolderUnnamed"], register.Review.Unsure(new ReviewFilter { Country = "PRK" }).Select(i => $"{i.Reasons[0]}"));
        Assert.Empty(register.Review.Unsure(new ReviewFilter { From = new DateOnly(2021, 7, 8) }));
        Assert.Empty(register.Review.Unsure(new ReviewFilter { To = new DateOnly(2021, 7, 6) }));

        var accepted = register.Review.Accept(items[0].Entry.Id, Desk);
        register.Review.Reject(items[1].Entry.Id, Desk);
        Assert.Equal(items.Skip(2).Select(i => i.Entry.Id), register.Review.Unsure(new ReviewFilter()).Select(i => i.Entry.Id));
        register.Review.Undo(accepted, Desk);
        Assert.Equal(items[0].Entry.Id, register.Review.Unsure(new ReviewFilter()).First().Entry.Id);

        static CodedEvent Unsure(CodedEvent coded) => coded with { Evidence = [new Evidence(new TextSpan(27, 34), "Hai bên", "rule-1")] };
    }

    [Fact]
    public void What_more_reports_tell_otherwise_comes_up()
    {
        var register = Register();
        foreach (var (id, date) in new[] { ("a", "2021-07-06"), ("một hai ba bốn năm sáu", "2021-07-06"), ("bảy tám chín mười mười một", "2021-07-07") })
        {
            var article = Sample.Article(id, id == "a" ? Sample.Text : string.Concat(Enumerable.Repeat(id + " ", 10)), "2021-07-08");
            register.File(article, Sample.Coded(article, [Call(date)], people: [], quotes: []) with { Conditions = [] });
        }
        var item = Assert.Single(register.Review.Unsure(new ReviewFilter { Reason = ReviewReason.Dispute }));
        Assert.Equal("bảy tám chín mười mười một", item.Report.Source);
        register.Review.Edit(item.Entry.Id, Fields("date=2021-07-06"), Desk);
        Assert.Empty(register.Review.Unsure(new ReviewFilter { Reason = ReviewReason.Dispute }));
        Assert.Equal(3, register.Events(new EventFilter()).Single().Witnesses.Count);
    }

    [Fact]
    public void A_name_that_may_be_another_persons_comes_up_until_it_is_decided()
    {
        var register = Register();
        var moon = new ActorName("Moon Jae-in", "KOR");
        foreach (var (id, name, day) in new[] { ("whole", "Moon Jae-in", "2021-07-05"), ("part", "Moon", "2021-07-06"), ("again", "Moon", "2021-07-07"), ("sure", "Moon Jaein", "2021-07-08") })
        {
            var article = Sample.Article(id, $"{Sample.Text} {id}", day);
            register.File(article, Sample.Coded(article, events: [], people: [Sample.Person(name, "KOR", null)], quotes: []) with { Conditions = [] });
        }

        var item = Assert.Single(register.Review.Unsure(new ReviewFilter()));
        Assert.Equal([ReviewReason.NameUnsure], item.Reasons);
        Assert.Equal(new UnsureJoin(new ActorName("Moon", "KOR"), "Moon Jae-in", MatchReason.Part, 0.8), item.Join);
        Assert.Equal(("Moon@KOR", "again"), (item.Id, item.Report.Source));
        Assert.Equal("part", Assert.Single(register.Review.Unsure(new ReviewFilter { To = new DateOnly(2021, 7, 6) })).Report.Source);
        Assert.Single(register.Review.Unsure(new ReviewFilter { Reason = ReviewReason.NameUnsure, Country = "KOR" }));
        Assert.Empty(register.Review.Unsure(new ReviewFilter { Reason = ReviewReason.Possible }));
        Assert.Empty(register.Review.Unsure(new ReviewFilter { Country = "USA" }));

        var merge = register.Actors.Merge(item.Join!.Name, moon, Desk);
        Assert.Empty(register.Review.Unsure(new ReviewFilter()));
        register.Actors.Undo(merge, Desk);
        Assert.Single(register.Review.Unsure(new ReviewFilter()));
        var split = register.Actors.Split(item.Join.Name, Desk)!.Value;
        Assert.Empty(register.Review.Unsure(new ReviewFilter()));
        Assert.Equal(2, register.People(new PeopleFilter()).Count());
        register.Actors.Undo(split, Desk);
        Assert.Single(register.Review.Unsure(new ReviewFilter()));
    }

    [Fact]
    public void All_that_is_unsure_comes_up_once_newest_reports_first()
    {
        var register = Register();
        var articles = Enumerable.Range(0, 430).Select(i => Sample.Article($"r{i}", $"{Sample.Text} {i}", i % 3 == 0 ? null : new DateOnly(2021, 1, 1).AddDays(i % 7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))).ToList();
        register.File([.. articles.Select(a => new CodedArticle(a, Sample.Coded(a, [Call("XXXX-07-06")], people: [], quotes: []) with { Conditions = [] }))]);
        var days = register.Review.Unsure(new ReviewFilter()).Select(i => i.Report.Published ?? DateOnly.MinValue).ToList();
        Assert.Equal(430, days.Count);
        Assert.Equal(days.OrderDescending(), days);
        Assert.Equal(430, register.Review.Unsure(new ReviewFilter()).Select(i => i.Entry.Id).Distinct().Count());
    }

    private static ReviewAct[] OfEntries => [ReviewAct.Accept, ReviewAct.Edit, ReviewAct.Reject, ReviewAct.Add];

    private IRegister Filed(params CodedEvent[] events)
    {
        var register = Register();
        File(register, "a", "1", events);
        return register;
    }

    private static Filing File(IRegister register, string id, string version, params CodedEvent[] events) =>
        register.File(Article(id), Sample.Coded(Article(id), events, coder: version, data: "d" + version));

    private static Article Article(string id) => Sample.Article(id, id == "a" ? Sample.Text : $"{Sample.Text} {id}");

    private static RegisteredReport Report(IRegister register, string id = "a") => register.Report(Article(id).Hash)!;

    private static ReportEntry Event(IRegister register) => register.Review.Entries(Article("a").Hash).First(e => e.Kind == "event");

    private static CodedEvent Coded(IRegister register) => Report(register).Coded.Events[0];

    private static CodedEvent Call(string? date) => Sample.Call(date);

    private static CodedEvent At(CodedEvent coded, int start, int end) => coded with { Evidence = [Sample.Proof(start, end)] };

    private static (string By, string? Why, DateTimeOffset At) Undone(ReviewDecision decision) => (decision.Undone!.By, decision.Undone.Why, decision.Undone.At);

    private static IEnumerable<KeyValuePair<string, string?>> Fields(params string[] fields) =>
        fields.Select(f => f.Split('=', 2)).Select(f => KeyValuePair.Create(f[0], f[1].Length > 0 ? f[1] : null));
}
