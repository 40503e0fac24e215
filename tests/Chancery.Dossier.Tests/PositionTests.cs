using Chancery.Data;
using Chancery.Dossier.Positions;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>What parties offered, demanded and refused, and where they changed, by reports that are coded by hand.</summary>
public sealed class PositionTests : IDisposable
{
    private static readonly DataFolder Data = new(Places.Data);

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void A_position_hardens_and_softens_from_act_to_act()
    {
        Tell("2018-03-01", "sẵn sàng đối thoại với Triều Tiên", "ready");
        _filled.Tell("2018-03-05", "Mỹ chỉ đối thoại khi Triều Tiên ngừng thử tên lửa.", conditions: [new CodedCondition("USA", "đối thoại", new RequiredAct("PRK", "ngừng thử tên lửa"), null, ConditionStatus.Stated, [])]);
        Tell("2018-03-10", "sẽ không đối thoại với Triều Tiên", "rules-out");
        Tell("2018-03-11", "hài lòng về cuộc đối thoại với Triều Tiên", "welcomes");
        Tell("2018-03-20", "mong đối thoại với Triều Tiên", "ready");
        var position = Assert.Single(On("2018-04-01").Positions);
        Assert.Equal(("USA", "talks", 1), (position.Party, position.Topic, position.Others));
        Assert.Equal(["Offer", "Condition harder", "Refusal harder", "Offer softer reversal"], position.Lines.Select(Line));
        Assert.Equal("Refusal", Assert.Single(On("2018-04-01").Reversals).Line.Changed!.Act.ToString());
        Assert.Equal(["Offer", "Condition harder"], Assert.Single(On("2018-03-09").Positions).Lines.Select(Line));
    }

    [Fact]
    public void To_promise_that_sanctions_go_on_is_to_refuse_that_they_end()
    {
        Tell("2018-03-01", "sẽ duy trì trừng phạt Triều Tiên", "promises", topic: "sanctions");
        Tell("2018-03-02", "sẽ dỡ bỏ trừng phạt Triều Tiên", "promises", topic: "sanctions");
        Tell("2018-03-03", "dỡ bỏ trừng phạt đối với Triều Tiên", "rules-out", topic: "sanctions");
        Tell("2018-03-04", "không áp đặt trừng phạt với Triều Tiên", "rules-out", topic: "sanctions");
        Assert.Equal(["Refusal", "Offer softer reversal", "Refusal harder reversal", "Offer softer reversal"], Assert.Single(On("2018-04-01").Positions).Lines.Select(Line));
    }

    [Fact]
    public void What_is_about_another_act_is_no_change()
    {
        Tell("2018-03-01", "sẵn sàng đối thoại với Triều Tiên", "ready");
        Tell("2018-03-02", "không rút quân trước Triều Tiên", "rules-out");
        Assert.All(Assert.Single(On("2018-04-01").Positions).Lines, l => Assert.Null(l.Changed));
    }

    [Fact]
    public void The_same_words_in_several_reports_are_one_line()
    {
        Tell("2018-03-02", "sẵn sàng đối thoại với Triều Tiên", "ready");
        Tell("2018-03-01", "Sẵn sàng đối thoại với Triều Tiên", "ready");
        var line = Assert.Single(Assert.Single(On("2018-04-01").Positions).Lines);
        Assert.Equal((2, Filled.Day("2018-03-01")), (line.Reports, line.Said));
    }

    [Fact]
    public void Two_speakers_of_one_side_who_say_the_opposite_contradict_each_other()
    {
        Tell("2018-03-01", "sẵn sàng đối thoại với Triều Tiên", "ready", "Rex Tillerson");
        Tell("2018-03-02", "sẽ không đối thoại với Triều Tiên", "rules-out", "Donald Trump");
        Tell("2018-03-03", "lại sẵn sàng đối thoại với Triều Tiên", "ready", "Trump");
        Tell("2018-03-04", "sẽ đi xa với Triều Tiên", "rules-out", "Mike Pence");
        Tell("2018-08-03", "không đối thoại với Triều Tiên", "rules-out", "John Bolton");
        var contradiction = Assert.Single(On("2018-09-01").Contradictions);
        Assert.Equal(("Rex Tillerson", "Donald Trump"), (contradiction.Earlier.Speaker.Name, contradiction.Later.Speaker.Name));
        Assert.All(new[] { contradiction.Earlier, contradiction.Later }, l => Assert.NotEmpty(l.Evidence));
    }

    [Fact]
    public void A_party_or_topic_alone_can_be_asked_for()
    {
        Tell("2018-03-01", "sẵn sàng đối thoại với Triều Tiên", "ready");
        Tell("2018-03-01", "sẵn sàng đối thoại với Mỹ về Triều Tiên", "ready", party: "KOR");
        Assert.Equal(["USA", "KOR"], On("2018-04-01").Positions.Select(p => p.Party));
        var reader = Reader();
        Assert.Equal("KOR", Assert.Single(reader.Read(_filled.Dossier, Filled.Day("2018-04-01"), ["talks"], "KOR").Positions).Party);
        Assert.Empty(reader.Read(_filled.Dossier, Filled.Day("2018-04-01"), ["sanctions"]).Positions);
    }

    private void Tell(string day, string text, string stance, string? speaker = null, string party = "USA", string topic = "talks") =>
        _filled.Tell(day, text, statements: [new CodedStatement(new Side(party, speaker), null, topic, stance, text, null, EdtfDate.Parse(day), EventStatus.Held, [])]);

    private PositionReader Reader() => new(_filled.Register, StandoffLoader.Load(Data), PositionLoader.Load(Data));

    private PositionReading On(string day) => Reader().Read(_filled.Dossier, Filled.Day(day), PositionLoader.Topics(Data));

    private static string Line(PositionLine line) => line.Act + (line.Hardens is { } hardens ? hardens ? " harder" : " softer" : "") + (line.IsReversal ? " reversal" : "");
}
