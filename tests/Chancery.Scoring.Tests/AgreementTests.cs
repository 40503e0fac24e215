namespace Chancery.Scoring.Tests;

public class AgreementTests
{
    private static readonly ScoredSide Usa = new("USA", "Sung Kim");
    private static readonly ScoredSide China = new("CHN", "Lưu Hiểu Minh");
    private static readonly ScoredEvent Call = new("CONSULT", "phone", [Usa, China], [], "2021-07-06", "held", "");
    private static readonly ScoredEvent Appeal = new("REQUEST", null, [Usa], [new("PRK", null)], "2021", "held", "");

    [Fact]
    public void The_same_event_scores_the_full_bonus() => Assert.Equal(5, Agreement.EventRelaxed(Call, Call));

    [Fact]
    public void Names_count_by_their_share()
    {
        var predicted = Call with { Actors = [Usa, new("CHN", null)] };
        Assert.Equal(4.5, Agreement.EventRelaxed(Call, predicted));
    }

    [Fact]
    public void Half_of_the_sides_is_enough_and_less_is_not()
    {
        Assert.True(Agreement.EventRelaxed(Call, Call with { Actors = [Usa] }) > 0);
        Assert.Equal(0, Agreement.EventRelaxed(Call, Call with { Actors = [Usa, new("JPN", null)] }));
        Assert.Equal(0, Agreement.EventRelaxed(Call, Call with { Actors = [] }));
    }

    [Fact]
    public void A_directed_act_needs_an_actor_in_common()
    {
        var reversed = Appeal with { Actors = Appeal.Recipients, Recipients = Appeal.Actors };
        Assert.Equal(0, Agreement.EventRelaxed(Appeal, reversed));
        Assert.True(Agreement.EventRelaxed(Call, Call with { Actors = [], Recipients = [Usa, China] }) > 0);
    }

    [Fact]
    public void Another_type_or_date_is_another_event()
    {
        Assert.Equal(0, Agreement.EventRelaxed(Call, Call with { Type = "AGREE" }));
        Assert.Equal(0, Agreement.EventRelaxed(Call, Call with { Date = "2021-07-07" }));
    }

    [Fact]
    public void Strict_wants_mode_status_names_and_a_date_as_fine()
    {
        Assert.Equal(1, Agreement.EventStrict(Call, Call));
        Assert.Equal(0, Agreement.EventStrict(Call, Call with { Mode = "meeting" }));
        Assert.Equal(0, Agreement.EventStrict(Call, Call with { Status = "planned" }));
        Assert.Equal(1, Agreement.EventStrict(Call, Call with { Status = null }));
        Assert.Equal(0, Agreement.EventStrict(Call, Call with { Actors = [Usa, new("CHN", "Vương Nghị")] }));
        Assert.Equal(0, Agreement.EventStrict(Call, Call with { Date = "2021-07" }));
        Assert.Equal(0, Agreement.EventStrict(Call, Call with { Actors = [Usa, China, new("KOR", null)] }));
    }

    [Fact]
    public void Strict_wants_the_ends_of_a_visit_but_not_of_a_call()
    {
        var visit = Call with { Mode = "visit", Actors = [Usa], Recipients = [China] };
        Assert.Equal(0, Agreement.EventStrict(visit, visit with { Actors = [China], Recipients = [Usa] }));
        Assert.Equal(1, Agreement.EventStrict(Call, Call with { Actors = [Usa], Recipients = [China] }));
    }

    [Fact]
    public void Mode_matters_to_strict_only_where_the_type_has_modes()
    {
        Assert.Equal(1, Agreement.EventStrict(Appeal, Appeal with { Mode = "other" }));
        var sanction = Appeal with { Type = "SANCTION", Mode = "extend" };
        Assert.Equal(0, Agreement.EventStrict(sanction, sanction with { Mode = "impose" }));
    }

    [Fact]
    public void A_quote_needs_its_speaker_and_most_of_its_words()
    {
        var gold = new ScoredQuote("Ned Price", "một hai ba bốn năm", "");
        Assert.Equal(1, Agreement.Quote(gold, new("Price", "Một, hai, ba, bốn, năm.", "")));
        Assert.Equal(0.6, Agreement.Quote(gold, new("Price", "một hai ba", "")));
        Assert.Equal(0, Agreement.Quote(gold, new("Price", "một hai", "")));
        Assert.Equal(0, Agreement.Quote(gold, new("Price", "một hai ba bốn năm a b c d e", "")));
        Assert.Equal(0, Agreement.Quote(gold, new("Biden", "một hai ba bốn năm", "")));
    }

    [Fact]
    public void A_condition_needs_its_parties_in_order()
    {
        var gold = new ScoredCondition("USA", "PRK", "");
        Assert.Equal(1, Agreement.Condition(gold, gold));
        Assert.Equal(0, Agreement.Condition(gold, new("PRK", "USA", "")));
    }

    [Theory]
    [InlineData("người phát ngôn Bộ Ngoại giao", "phát ngôn viên Bộ Ngoại giao", true)]
    [InlineData("Tổng thống", "Thủ tướng", false)]
    [InlineData("Bộ trưởng Ngoại giao Mỹ", "Bộ trưởng", true)]
    [InlineData("Bộ trưởng", null, false)]
    public void Offices_agree_by_half_of_their_words(string gold, string? predicted, bool agree) =>
        Assert.Equal(agree, Agreement.Office(gold, predicted));
}
