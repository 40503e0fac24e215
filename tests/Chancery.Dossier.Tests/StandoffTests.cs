using Chancery.Data;
using Chancery.Dossier.Standoffs;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>Which acts wait for each other, by reports that are coded by hand.</summary>
public sealed class StandoffTests : IDisposable
{
    private static readonly StandoffWords Words = StandoffLoader.Load(new DataFolder(Places.Data));

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Theory]
    [InlineData("dỡ bỏ các lệnh trừng phạt", "sanctions-relief")]
    [InlineData("không dỡ bỏ lệnh trừng phạt nào", "sanctions-relief withheld")]
    [InlineData("tiếp tục duy trì trừng phạt", "sanctions-relief withheld")]
    [InlineData("áp đặt thêm trừng phạt", "sanctions-relief withheld bare")]
    [InlineData("phi hạt nhân hoá hoàn toàn", "denuclearisation whole")]
    [InlineData("từ bỏ vũ khí hạt nhân", "denuclearisation")]
    [InlineData("không từ bỏ chương trình hạt nhân", "denuclearisation withheld")]
    [InlineData("từ bỏ yêu cầu phi hạt nhân hóa", "demand-dropped")]
    [InlineData("tạm dừng các vụ thử hạt nhân và tên lửa", "test-halt")]
    [InlineData("hủy cuộc gặp", "talks withheld")]
    [InlineData("không ngừng đối thoại", "talks")]
    [InlineData("đồng ý cho thanh sát viên tới Yongbyon", "inspection")]
    [InlineData("rút quân khỏi hai thành phố", "troop-withdrawal")]
    [InlineData("tấn công phủ đầu", "ceasefire withheld bare")]
    [InlineData("phát biểu trước báo giới", null)]
    public void The_words_of_an_act_tell_its_class_and_whether_it_is_done(string words, string? expected)
    {
        var act = new ActReader(Words).First(words);
        Assert.Equal(expected, act is null ? null : string.Join(' ', new[] { act.Class, act.IsWithheld ? "withheld" : "", act.IsWhole ? "whole" : "", act.IsBare ? "bare" : "" }.Where(w => w.Length > 0)));
    }

    [Fact]
    public void Two_acts_that_wait_for_each_other_are_a_standoff_with_its_age_and_evidence()
    {
        TellStandoff();
        var standoff = Assert.Single(On("2018-07-01").Standoffs);
        Assert.Equal(["PRK denuclearisation", "USA sanctions-relief"], standoff.Acts.Select(Line));
        Assert.Equal(Filled.Day("2018-06-10"), standoff.Since);
        Assert.Equal(["PRK denuclearisation < USA sanctions-relief 2 Stated", "USA sanctions-relief < PRK denuclearisation 1 Stated"], standoff.Edges.Select(Line));
        Assert.Equal(["PRK denuclearisation", "USA sanctions-relief"], standoff.Concessions.Select(c => Line(c.Act)));
        Assert.All(standoff.Concessions, c => Assert.Equal(1, c.Broken));
        Assert.All(standoff.Edges.SelectMany(e => e.Conditions), c => Assert.NotEmpty(c.Entry.Evidence));
        Assert.False(standoff.Edges[0].IsStale);
        Assert.True(Assert.Single(On("2018-12-01").Standoffs).Edges[0].IsStale);
    }

    [Fact]
    public void What_is_reported_later_changes_nothing_before()
    {
        TellStandoff();
        Assert.Empty(On("2018-06-09").Standoffs);
        Assert.Single(On("2018-06-09").Edges);
        _filled.Tell("2018-08-01", "Triều Tiên bắt đầu từ bỏ vũ khí hạt nhân trước Mỹ.", events: [Filled.Act(EventType.Retreat, "2018-07-20", "PRK", "USA")]);
        Assert.Single(On("2018-07-31").Standoffs);
        Assert.Empty(On("2018-08-01").Standoffs);
    }

    [Fact]
    public void An_edge_is_met_when_what_it_waits_for_is_done_and_stated_again_when_it_is_told_again()
    {
        TellStandoff();
        _filled.Tell("2018-07-20", "Triều Tiên từ bỏ vũ khí hạt nhân trước mặt Mỹ.", events: [Filled.Act(EventType.Retreat, "2018-07-20", "PRK", "USA")]);
        var met = Assert.Single(On("2018-07-21").Edges, e => e.Status == EdgeStatus.Met);
        Assert.Equal(("USA", Filled.Day("2018-07-20")), (met.Waits.Party, met.Settled!.On));
        TellCondition("2018-07-25", "Mỹ chưa dỡ bỏ trừng phạt khi Triều Tiên chưa từ bỏ hạt nhân.", "USA", "không dỡ bỏ trừng phạt", "PRK", "chưa từ bỏ vũ khí hạt nhân");
        Assert.Single(On("2018-07-26").Standoffs);
    }

    [Fact]
    public void An_edge_is_withdrawn_when_its_party_says_that_it_has_no_conditions()
    {
        TellCondition("2018-06-01", "Mỹ chỉ đối thoại khi Triều Tiên ngừng thử tên lửa.", "USA", "đối thoại", "PRK", "ngừng thử tên lửa");
        _filled.Tell("2018-06-20", "Mỹ sẵn sàng đối thoại với Triều Tiên vô điều kiện.", statements: [Said("USA", "talks", "ready")]);
        Assert.Equal(EdgeStatus.Stated, Assert.Single(On("2018-06-19").Edges).Status);
        var edge = Assert.Single(On("2018-06-20").Edges);
        Assert.Equal((EdgeStatus.Withdrawn, Filled.Day("2018-06-20")), (edge.Status, edge.Settled!.On));
    }

    [Fact]
    public void What_analysts_expect_is_held_by_nobody()
    {
        TellStandoff(ConditionStatus.Forecast);
        Assert.Empty(On("2018-07-01").Standoffs);
        Assert.Equal(EdgeStatus.Forecast, On("2018-07-01").Edges.Single(e => e.Waits.Party == "USA").Status);
    }

    [Fact]
    public void What_makes_no_edge_is_counted()
    {
        TellCondition("2018-06-01", "Mỹ tấn công nếu Triều Tiên tấn công trước.", "USA", "tấn công", "PRK", "tấn công trước");
        TellCondition("2018-06-02", "Mỹ phản ứng nếu Triều Tiên đổi giọng.", "USA", "phản ứng", "PRK", "đổi giọng");
        TellCondition("2018-06-03", "Mỹ đối thoại nếu nước này ngừng thử tên lửa.", "USA", "đối thoại", "PRK", "ngừng thử tên lửa");
        TellCondition("2018-06-04", "Triều Tiên bỏ trừng phạt nếu Mỹ đối thoại.", "PRK", "bỏ trừng phạt", "USA", "đối thoại");
        var reading = On("2018-07-01");
        Assert.Equal(new LeftOut(NotNamed: 1, NoAct: 1, Harms: 1, Unclear: 1, Proposed: 0, NotLookedAt: 0), reading.LeftOut);
        Assert.Empty(reading.Edges);
    }

    [Fact]
    public void Acts_in_parallel_have_an_order_and_steps_contradict_whoever_asks_for_the_whole_first()
    {
        TellStandoff();
        _filled.Tell("2018-06-15", "Triều Tiên đề xuất hành động đổi hành động.", statements: [Said("PRK", null, "proposes")]);
        _filled.Tell("2018-06-16", "Triều Tiên muốn giải quyết từng bước.", statements: [Said("PRK", null, "proposes")]);
        var checks = Assert.Single(On("2018-07-01").Standoffs).Proposals;
        Assert.Equal([SequenceKind.Stepwise, SequenceKind.Parallel], checks.Select(c => c.Proposal.Kind));
        Assert.Equal(["PRK denuclearisation", "USA sanctions-relief"], Assert.Single(Assert.Single(checks[1].Order)).Acts.Select(Line));
        Assert.False(checks[0].IsConsistent);
        Assert.Equal(["USA sanctions-relief < PRK denuclearisation 1 Stated"], checks[0].Against.Where(e => e.Whole is not null).Select(Line));
        Assert.Empty(checks[0].Order);
    }

    [Fact]
    public void Steps_in_turn_have_an_order_where_nobody_asks_for_the_whole()
    {
        TellStandoff(whole: "");
        _filled.Tell("2018-06-16", "Triều Tiên muốn giải quyết từng bước.", statements: [Said("PRK", null, "proposes")]);
        _filled.Tell("2018-06-17", "Mỹ phản đối giải quyết với Triều Tiên theo giai đoạn.", statements: [Said("USA", null, "opposes")]);
        var check = Assert.Single(Assert.Single(On("2018-07-01").Standoffs).Proposals);
        Assert.Equal([[ActPart.First, ActPart.First], [ActPart.Rest, ActPart.Rest]], check.Order.Select(s => s.Select(u => u.Part)));
    }

    [Fact]
    public void An_exchange_that_is_proposed_is_nobodys_condition_but_a_proposal()
    {
        TellCondition("2018-06-01", "Trung Quốc đề nghị Triều Tiên dừng thử tên lửa để Mỹ dừng tập trận.", "PRK", "dừng thử tên lửa", "USA", "dừng tập trận", ConditionStatus.Proposed);
        var reading = On("2018-07-01");
        Assert.Empty(reading.Edges);
        var proposal = Assert.Single(reading.Proposals);
        Assert.Equal((SequenceKind.Exchange, "PRK test-halt, USA exercise-halt"), (proposal.Kind, string.Join(", ", proposal.Acts.Select(Line))));
    }

    [Fact]
    public void Who_asks_for_an_act_is_told_beside_it()
    {
        TellStandoff();
        _filled.Tell("2018-06-20", "Mỹ kêu gọi Triều Tiên từ bỏ vũ khí hạt nhân.", events: [Filled.Act(EventType.Request, "2018-06-20", "USA", "PRK", "military")]);
        var act = Assert.Single(On("2018-07-01").Acts, a => a.Act.Party == "PRK");
        Assert.Equal(("denuclearisation", "USA"), (act.Topic, Assert.Single(act.Demands).From));
        Assert.Empty(act.Offers);
    }

    private void TellStandoff(ConditionStatus status = ConditionStatus.Stated, string whole = " hoàn toàn")
    {
        _filled.Tell("2018-06-01", "Mỹ áp trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Impose)]);
        TellCondition("2018-06-05", "Triều Tiên chỉ từ bỏ hạt nhân khi Mỹ bỏ trừng phạt.", "PRK", "từ bỏ vũ khí hạt nhân", "USA", "bỏ trừng phạt");
        TellCondition("2018-06-10", "Mỹ chỉ bỏ trừng phạt khi Triều Tiên từ bỏ hạt nhân.", "USA", "không bỏ trừng phạt", "PRK", "từ bỏ vũ khí hạt nhân" + whole, status);
        TellCondition("2018-06-12", "Triều Tiên nhắc lại: Mỹ phải bỏ trừng phạt trước.", "PRK", "không từ bỏ vũ khí hạt nhân", "USA", "còn duy trì trừng phạt");
    }

    private void TellCondition(string day, string text, string party, string action, string other, string required, ConditionStatus status = ConditionStatus.Stated) =>
        _filled.Tell(day, text, conditions: [new CodedCondition(party, action, new RequiredAct(other, required), null, status, [])]);

    private static CodedStatement Said(string party, string? topic, string stance) => new(new Side(party, null), null, topic, stance, "", null, null, EventStatus.Held, []);

    private StandoffReading On(string day) => new StandoffReader(_filled.Register, StateLoader.Rules(new DataFolder(Places.Data)), Words).Read(_filled.Dossier, Filled.Day(day));

    private static string Line(PartyAct act) => $"{act.Party} {act.Class}";

    private static string Line(WaitingEdge edge) => FormattableString.Invariant($"{Line(edge.Waits)} < {Line(edge.For)} {edge.Reports} {edge.Status}");
}
