using Chancery.Model;
using Chancery.Register.Changes;
using Chancery.Register.Pairs;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of what changed since it was last asked.</summary>
public abstract class ChangeContract : ContractTest
{
    [Fact]
    public void A_dossier_that_was_never_asked_for_has_no_mark()
    {
        var changes = Register().Changes;
        Assert.Null(changes.Last("korea"));
        Assert.Equal(new AskedMark(Clock.Now, 0, 0), changes.Now(Clock.Now));
    }

    [Fact]
    public void The_mark_that_was_kept_last_is_each_dossiers_own()
    {
        var register = Register();
        register.Changes.Keep("korea", new AskedMark(Clock.Now, 1, 2));
        register.Changes.Keep("other", new AskedMark(Clock.Now, 7, 8));
        register.Changes.Keep("korea", new AskedMark(Clock.Now.AddDays(1), 3, 4));
        Assert.Equal(new AskedMark(Clock.Now.AddDays(1), 3, 4), register.Changes.Last("korea"));
        Assert.Equal(new AskedMark(Clock.Now, 7, 8), register.Changes.Last("other"));
        Assert.Null(register.Changes.Last("kore"));
    }

    [Fact]
    public void What_was_filed_behind_a_mark_can_be_left_out_within_one_second()
    {
        var register = Register();
        var (one, other) = (Sample.Article("a"), Sample.Article("b", Sample.Text + " Hết."));
        register.File(one, Sample.Coded(one, [Sample.Call("2021-07-06")]));
        var mark = register.Changes.Now(Clock.Now);
        register.File(other, Sample.Coded(other, [Sample.Call("2021-07-05")]));
        Assert.Equal(mark.At, register.Changes.Now(Clock.Now).At);
        Assert.Equal(["2021-07-06"], Contacts(register, mark.Report));
        Assert.Equal(["2021-07-06", "2021-07-05"], Contacts(register, register.Changes.Now(Clock.Now).Report));
        Assert.Equal(["2021-07-06", "2021-07-05"], Contacts(register, null));
        // Coded anew it is as old as it was.
        register.File(one, Sample.Coded(one, [Sample.Call("2021-07-06")], coder: "2"));
        Assert.Equal(["2021-07-06"], Contacts(register, mark.Report));
    }

    [Fact]
    public void What_a_new_coding_takes_back_is_told_since_then()
    {
        var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06"), Sample.Refusal("2021-05")]));
        Assert.Empty(register.Changes.Gone(Clock.Now, 10));
        var first = Clock.Now;
        Clock.Now = first.AddDays(1);
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06")], coder: "2"));
        Clock.Now = first.AddDays(2);
        register.File(article, Sample.Coded(article, [], coder: "3"));
        Assert.Equal(
            [(EventType.Reject, first.AddDays(1)), (EventType.Consult, first.AddDays(2))],
            register.Changes.Gone(first, 10).Where(g => g.Kind == "event").Select(g => (WrittenEntry.Event(g.Entry).Type, g.At)));
        Assert.Equal(EventType.Consult, WrittenEntry.Event(register.Changes.Gone(first.AddDays(2), 10).Single(g => g.Kind == "event").Entry).Type);
        Assert.Single(register.Changes.Gone(first, 1));
        Assert.Equal(article.Hash, register.Changes.Gone(first, 1)[0].Report.Hash);
        Assert.Empty(register.Changes.Gone(first.AddDays(3), 10));
    }

    private static IEnumerable<string> Contacts(IRegister register, long? last) =>
        register.Pairs.Events(EventType.Consult, EventStatus.Held, new PairFilter("USA", "CHN", new DateOnly(2030, 1, 1)) { LastReport = last }).Select(e => e.Entry.Date.ToString()!);
}
