using Chancery.Model;
using Chancery.Register.Recoding;
using Chancery.Text;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of reports that are coded anew.</summary>
public abstract class RecodingContract : ContractTest
{
    [Fact]
    public void An_event_tells_since_when_each_of_its_values_has_been_there()
    {
        var register = Register();
        var first = Clock.Now;
        var (one, other) = (Sample.Article("a"), Sample.Article("b", Sample.Text + " Hết."));
        register.File(one, Sample.Coded(one, [Sample.Call("2021-07-06")]));
        Clock.Now = first.AddDays(1);
        register.File(other, Sample.Coded(other, [Sample.Call("2021-07-06") with { Place = "Washington" }]));
        Clock.Now = first.AddDays(3);
        register.File(one, Sample.Coded(one, [Sample.Call("2021-07-06")], coder: "2", data: "d2"));
        register.File(other, Sample.Coded(other, [Sample.Call("2021-07-06") with { Place = "Busan" }], coder: "2", data: "d2"));

        var listed = register.Events(new EventFilter()).Single();
        Assert.All(listed.Support.SelectMany(s => s.Values), v => Assert.Null(v.FirstSeen));
        var found = register.FindEvent(listed.Id)!;
        var places = found.Support.Single(s => s.Field == EventField.Place).Values.OrderBy(v => v.Value, StringComparer.Ordinal);
        Assert.Equal([("Busan", Clock.Now, Clock.Now), ("Seoul", first, Clock.Now)], places.Select(v => (v.Value, v.FirstSeen!.Value, v.LastSeen!.Value)));
        Assert.Equal((first, Clock.Now), (found.Support[0].Values[0].FirstSeen, found.Support[0].Values[0].LastSeen));
        var (early, late) = (new CodingRun("1", "d1", first), new CodingRun("2", "d2", Clock.Now));
        Assert.Equal(
            [new SeenSpan(early, late), new SeenSpan(late, late)],
            found.Witnesses.SelectMany(w => w.Told).OrderBy(t => t.Report.Source, StringComparer.Ordinal).Select(t => t.Seen));
    }

    [Fact]
    public void What_was_coded_once_has_been_there_since_then()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));

        var history = register.Report(article.Hash)!.History;

        Assert.Equal([new CodingRun("1", "d1", Clock.Now)], history.Codings);
        Assert.Empty(history.Since);
        Assert.Empty(history.Gone);
    }

    [Fact]
    public void A_new_coding_keeps_since_when_each_entry_has_been_there()
    {
        var register = Register();
        var article = Sample.Article();
        var first = Clock.Now;
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06"), Sample.Refusal("2021-05")]));
        Clock.Now = first.AddDays(3);

        // The call stays, though it is the second now; the refusal says something else; a statement joins.
        register.File(article, Sample.Coded(article, [Sample.Refusal("2020-05"), Sample.Call("2021-07-06")], data: "d2") with { Statements = [Sample.OfEveryKind(article).Statements[1]] });

        var history = register.Report(article.Hash)!.History;
        Assert.Equal([new CodingRun("1", "d1", first), new CodingRun("1", "d2", Clock.Now)], history.Codings);
        Assert.Equal((1, 0), (history.FirstSeen("event", 0), history.FirstSeen("event", 1)));
        Assert.Equal((0, 0, 0), (history.FirstSeen("person", 0), history.FirstSeen("quote", 0), history.FirstSeen("condition", 0)));
        Assert.Equal(1, history.FirstSeen("statement", 0));
        Assert.Equal(new PastEntry("event", WrittenEntry.Of(Sample.Refusal("2021-05")), 0, 0), Assert.Single(history.Gone));
    }

    [Fact]
    public void What_comes_back_is_as_old_as_it_was()
    {
        var register = Register();
        var article = Sample.Article();
        CodedEvent[][] codings = [[Sample.Call("2021-07-06")], [Sample.Refusal("2021")], [Sample.Call("2021-07-06"), Sample.Refusal("2021")], []];
        for (var i = 0; i < codings.Length; i++)
        {
            register.File(article, Sample.Coded(article, codings[i], data: FormattableString.Invariant($"d{i}")));
            if (i == 2)
            {
                var back = register.Report(article.Hash)!.History;
                Assert.Equal((0, 1), (back.FirstSeen("event", 0), back.FirstSeen("event", 1)));
                Assert.Empty(back.Gone);
            }
        }

        var history = register.Report(article.Hash)!.History;
        Assert.Equal(["d0", "d1", "d2", "d3"], history.Codings.Select(c => c.DataVersion));
        Assert.Equal([("event", 0, 2), ("event", 1, 2)], history.Gone.Select(g => (g.Kind, g.First, g.Last)).Order());
    }

    [Fact]
    public void Two_entries_that_read_alike_are_told_apart_by_their_number()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [Sample.Refusal(null)]));

        var changes = register.Recode([new(article, Sample.Coded(article, [Sample.Refusal(null), Sample.Refusal(null)], data: "d2"))])[0].Changes;

        Assert.Equal(new EntryChange("event", "REJECT", null, WrittenEntry.Of(Sample.Refusal(null))), Assert.Single(changes));
        var history = register.Report(article.Hash)!.History;
        Assert.Equal((0, 1), (history.FirstSeen("event", 0), history.FirstSeen("event", 1)));
    }

    [Fact]
    public void Recoding_tells_what_changed()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));
        var all = Sample.OfEveryKind(article);
        var dated = all.Appointments[0] with { Date = EdtfDate.Parse("2021-06") };

        var recoded = register.Recode([new(article, all with { DataVersion = "d2", Appointments = [dated, all.Appointments[1]], Drafts = [], Events = [.. all.Events, Sample.Refusal(null)] })])[0];

        Assert.Equal(Filing.Recoded, recoded.Filing);
        Assert.Equal(
            [
                new EntryChange("event", "REJECT", null, WrittenEntry.Of(Sample.Refusal(null))),
                new EntryChange("appointment", "take-office", WrittenEntry.Of(all.Appointments[0]), WrittenEntry.Of(dated)),
                new EntryChange("draft", null, WrittenEntry.Of(all.Drafts[0]), null),
            ],
            recoded.Changes);
    }

    [Fact]
    public void The_same_versions_that_say_the_same_change_nothing()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));

        var recoded = register.Recode([new(article, Sample.OfEveryKind(article))])[0];

        Assert.Equal(Filing.Unchanged, recoded.Filing);
        Assert.Empty(recoded.Changes);
        Assert.Single(register.Report(article.Hash)!.History.Codings);
    }

    [Fact]
    public void The_same_versions_that_say_something_else_are_a_coding_of_their_own()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article));

        Assert.Equal(Filing.Recoded, register.Recode([new(article, Sample.Coded(article, []))])[0].Filing);

        Assert.Equal(2, register.Report(article.Hash)!.History.Codings.Count);
        Assert.Empty(register.Timeline(new TimelineFilter()));
    }

    [Fact]
    public void A_newer_version_that_says_the_same_is_kept_as_the_last_that_said_so()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.OfEveryKind(article));

        var recoded = register.Recode([new(article, Sample.OfEveryKind(article) with { CoderVersion = "2" })])[0];

        Assert.Equal(Filing.Recoded, recoded.Filing);
        Assert.Empty(recoded.Changes);
        var history = register.Report(article.Hash)!.History;
        Assert.Equal(["1", "2"], history.Codings.Select(c => c.CoderVersion));
        Assert.Empty(history.Since);
    }

    [Fact]
    public void Only_what_other_versions_coded_is_left_to_code()
    {
        var register = Register();
        var articles = Enumerable.Range(0, 7).Select(i => Sample.Article(FormattableString.Invariant($"{i}.txt"), Sample.Text + i)).ToList();
        register.File([.. articles.Select(a => new CodedArticle(a, Sample.Coded(a)))]);
        register.Recode([.. articles.Take(3).Select(a => new CodedArticle(a, Sample.Coded(a, data: "d2")))]);

        Assert.Equal(4, register.CountToRecode("1", "d2"));
        Assert.Equal(7, register.CountToRecode(null, null));
        Assert.Equal(0, register.CountToRecode("1", "d1") - 3);
        var first = register.ToRecode("1", "d2", null, 3);
        var rest = register.ToRecode("1", "d2", first[^1].Number, 3);
        Assert.Equal(articles.Skip(3).Select(a => a.Hash), first.Concat(rest).Select(s => s.Hash));
        Assert.All(first, s => Assert.Equal(s.Hash, s.Report!.Article.Hash));
        Assert.Empty(register.ToRecode("1", "d2", rest[^1].Number, 3));
    }

    [Fact]
    public void Another_layout_of_the_same_text_is_kept()
    {
        var register = Register();
        var article = Sample.Article(text: "Một cuộc điện đàm\n" + Sample.Text);
        register.File(article, Sample.Coded(article));
        var laid = article with { Blocks = [new Block(BlockKind.Label, new TextSpan(0, 17)), article.Blocks[1]] };

        register.Recode([new(laid, Sample.Coded(laid, data: "d2"))]);

        Assert.Equal(laid.Blocks, register.Report(article.Hash)!.Article.Blocks);
        Assert.Null(register.Find(article.Hash)[0].Title);
    }

    [Fact]
    public void A_register_coded_anew_is_one_that_was_filed_so()
    {
        var (recoded, fresh) = (Register(), Register());
        var articles = Enumerable.Range(0, 5).Select(i => Sample.Article(FormattableString.Invariant($"{i}.txt"), Sample.Text + i)).ToList();
        recoded.File([.. articles.Select(a => new CodedArticle(a, Sample.Coded(a)))]);

        recoded.Recode([.. articles.Select(a => new CodedArticle(a, Anew(a)))]);
        fresh.File([.. articles.Select(a => new CodedArticle(a, Anew(a)))]);

        Assert.Equal(Sample.Dump(fresh), Sample.Dump(recoded));
        Assert.Equal(fresh.People(new PeopleFilter()).Select(p => (p.Name, p.Reports, p.Mentions)), recoded.People(new PeopleFilter()).Select(p => (p.Name, p.Reports, p.Mentions)));
        Assert.Equal(fresh.Events(new EventFilter()).Select(e => e.Id), recoded.Events(new EventFilter()).Select(e => e.Id));
        Assert.Equal(5, recoded.Search(SearchQuery.Parse("sung kim"), new SearchFilter { Kind = SearchKind.Report }).Count());

        static CodedReport Anew(Article article) => Sample.OfEveryKind(article) with { DataVersion = "d2", People = [Sample.Person("Lưu Hiểu Minh", "CHN", "đại diện", 1)] };
    }

    [Fact]
    public void What_is_not_there_is_not_coded_anew()
    {
        var register = Register();
        var (known, other) = (Sample.Article(), Sample.Article(text: Sample.Text + " Thêm."));
        register.File(known, Sample.Coded(known));

        Assert.Throws<ArgumentException>(() => register.Recode([new(known, Sample.Coded(known, [], data: "d2")), new(other, Sample.Coded(other))]));

        Assert.Single(register.Timeline(new TimelineFilter()));
        Assert.Equal("d1", register.Report(known.Hash)!.Coded.DataVersion);
    }

    [Fact]
    public void A_clock_moved_back_puts_nothing_before_what_there_is()
    {
        var register = Register();
        var first = Clock.Now;
        Assert.Null(register.LatestMoment());
        register.File(Sample.Article(), Sample.Coded(Sample.Article()));
        Clock.Now = first.AddDays(-400);
        var later = Sample.Article("b.txt", Sample.Text + " Thêm.");

        register.File(later, Sample.Coded(later));
        register.File(later, Sample.Coded(later, data: "d2"));

        Assert.Equal(first, register.LatestMoment());
        var kept = register.Report(later.Hash)!;
        Assert.Equal(first, kept.FirstRead);
        Assert.All(kept.History.Codings, c => Assert.Equal(first, c.At));
    }

    [Fact]
    public void A_decision_is_not_put_before_the_one_that_it_takes_back()
    {
        var register = Register();
        register.File(Sample.Article(), Sample.Coded(Sample.Article()));
        var (kim, luu) = (new Actors.ActorName("Sung Kim", "USA"), new Actors.ActorName("Lưu Hiểu Minh", "CHN"));
        var decision = register.Actors.Merge(kim, luu, new Actors.Decider("an", null, Clock.Now));

        register.Actors.Undo(decision, new Actors.Decider("an", null, Clock.Now.AddYears(-1)));

        Assert.Equal(Clock.Now, register.Actors.Decisions()[0].Undone!.At);
    }
}
