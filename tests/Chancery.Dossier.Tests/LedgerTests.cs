using Chancery.Data;
using Chancery.Dossier.Sanctions;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>Sanctions over time, by reports that are coded by hand and the data set's record.</summary>
public sealed class LedgerTests : IDisposable
{
    private static readonly SanctionRecord Record = SanctionLoader.Load(new DataFolder(Places.Data));

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void A_measure_is_followed_from_report_to_report()
    {
        Tell("2018-06-22", "Mỹ gia hạn trừng phạt Triều Tiên đến tháng 6/2019.", Filled.Sanctions(MeasureAct.Extend, until: "2019-06-26") with { Announced = EdtfDate.Parse("2018-06-22") });
        Tell("2018-06-23", "Trừng phạt Triều Tiên được Mỹ gia hạn.", Filled.Sanctions(MeasureAct.Extend));
        Tell("2018-07-02", "Triều Tiên đòi Mỹ bỏ trừng phạt.", Filled.Sanctions(MeasureAct.Ask, status: MeasureStatus.Proposed) with { Asked = MeasureAct.Lift, Holder = "Bình Nhưỡng" });
        var line = Line("2018-08-01");
        Assert.Equal((MeasureStanding.InForce, "2019-06-26", 2), (line.State.Standing, line.State.Until.ToString(), line.Steps.Count));
        Assert.Equal((2, Filled.Day("2018-06-22")), (line.Steps[0].Reports, line.Steps[0].Reported));
        Assert.Equal(MeasureStanding.Expired, Line("2019-06-27").State.Standing);
        Tell("2019-06-28", "Mỹ gia hạn trừng phạt Triều Tiên thêm một năm.", Filled.Sanctions(MeasureAct.Extend) with { Announced = EdtfDate.Parse("2019-06-20"), Term = "P1Y" });
        Assert.Equal(MeasureStanding.Expired, Line("2019-06-27").State.Standing);
        Assert.Equal((MeasureStanding.InForce, "2020-06-26", true), (Line("2019-06-28").State.Standing, Line("2019-06-28").State.Until.ToString(), Line("2019-06-28").State.IsReckoned));
        Tell("2019-09-01", "Mỹ bỏ trừng phạt Triều Tiên.", Filled.Sanctions(MeasureAct.Lift));
        Assert.Equal(MeasureStanding.Lifted, Line("2019-09-01").State.Standing);
        Assert.Equal(MeasureStanding.InForce, Line("2019-08-31").State.Standing);
    }

    [Fact]
    public void A_look_back_is_no_step_of_its_own()
    {
        Tell("2018-06-01", "Mỹ áp đặt trừng phạt Triều Tiên hôm 31/5.", Filled.Sanctions(MeasureAct.Impose) with { Announced = EdtfDate.Parse("2018-05-31") });
        Tell("2018-07-01", "Mỹ từng áp đặt trừng phạt Triều Tiên.", Filled.Sanctions(MeasureAct.Impose));
        Tell("2018-08-01", "Mỹ áp đặt thêm trừng phạt Triều Tiên ngày 30/7.", Filled.Sanctions(MeasureAct.Impose) with { Announced = EdtfDate.Parse("2018-07-30") });
        Assert.Equal(["2018-05-31 2", "2018-07-30 1"], Line("2018-09-01").Steps.Select(s => $"{s.Announced} {s.Reports}"));
        Assert.Equal("2018-05-31", Line("2018-09-01").State.Since.ToString());
    }

    [Theory]
    [InlineData("nghị quyết 2397", null, null, "prk-crude-oil prk-refined-oil", "oil-embargo")]
    [InlineData("Nghị quyết số 2397 (2017)", null, "hàng dệt may", "", "oil-embargo")]
    [InlineData(null, "2017-09-12", "hàng dệt may", "prk-textiles", "sanctions")]
    [InlineData(null, null, "hải sản", "prk-seafood", "sanctions")]
    public void A_report_joins_the_record(string? basis, string? announced, string? on, string joined, string kind)
    {
        Tell("2018-03-01", "Hội đồng Bảo an trừng phạt Triều Tiên.", Filled.Sanctions(MeasureAct.Impose, from: "UNSC") with
        {
            Kind = kind,
            Basis = basis,
            On = on,
            Announced = announced is null ? null : EdtfDate.Parse(announced),
        });
        var lines = Ledger("2018-03-02").Lines.Where(l => l.Steps.Any(s => s.Reports > 0)).ToList();
        Assert.All(lines, l => Assert.NotNull(l.Instrument));
        Assert.All(lines, l => Assert.Equal(1, l.Steps.Count(s => s.Reports > 0)));
        if (joined.Length > 0)
        {
            Assert.Equal(joined.Split(' '), lines.Select(l => l.Instrument!.Id));
        }
        Assert.All(lines.SelectMany(l => l.Steps).Where(s => s.Reports > 0), s => Assert.NotNull(s.Record));
    }

    [Fact]
    public void Who_tells_of_a_resolution_as_a_whole_tells_of_all_that_it_did()
    {
        Tell("2017-08-06", "Hội đồng Bảo an áp đặt trừng phạt mới với Triều Tiên hôm 5/8.", Filled.Sanctions(MeasureAct.Impose, from: "UNSC") with { Announced = EdtfDate.Parse("2017-08-05") });
        var told = Ledger("2017-08-07").Lines.Where(l => l.Steps.Any(s => s.Reports > 0)).ToList();
        Assert.Equal(Record.Acts.Count(a => a.Number == "S/RES/2371 (2017)"), told.Count);
        Assert.DoesNotContain(Ledger("2017-08-05").Lines.SelectMany(l => l.Steps), s => s.Reports > 0);
    }

    [Fact]
    public void A_report_that_names_no_instrument_of_the_record_ends_none()
    {
        Tell("2018-03-01", "Liên hợp quốc bỏ trừng phạt Triều Tiên.", Filled.Sanctions(MeasureAct.Lift, from: "UNO"));
        var lines = Ledger("2018-03-02").Lines;
        Assert.Equal(27, lines.Count(l => l is { Instrument: not null, State.Standing: MeasureStanding.InForce }));
        Assert.Equal(MeasureStanding.Lifted, Assert.Single(lines, l => l.Instrument is null).State.Standing);
    }

    [Fact]
    public void What_is_asked_for_of_a_named_instrument_stands_with_it()
    {
        Tell("2018-03-01", "Triều Tiên đòi bỏ lệnh cấm xuất khẩu hải sản.", Filled.Sanctions(MeasureAct.Ask, from: "UNSC", status: MeasureStatus.Proposed) with { Asked = MeasureAct.Lift, On = "xuất khẩu hải sản" });
        var seafood = Ledger("2018-03-02").Lines.Single(l => l.Instrument?.Id == "prk-seafood");
        Assert.Equal((MeasureStanding.InForce, MeasureAct.Ask), (seafood.State.Standing, seafood.Last.Act));
    }

    [Fact]
    public void Renewals_come_in_the_order_in_which_they_fall_due()
    {
        Tell("2018-01-05", "Mỹ gia hạn trừng phạt Triều Tiên.", Filled.Sanctions(MeasureAct.Extend, until: "2018-03"));
        Assert.Equal(["2018-03", "2018-04-24"], Ledger("2018-01-10").Renewals.Select(l => l.State.Until.ToString()));
    }

    [Fact]
    public void What_concerns_others_is_left_out() =>
        Assert.Empty(new LedgerReader(_filled.Register.Pairs, Record).Read(_filled.Dossier with { Parties = ["RUS", "UKR"] }, Filled.Day("2024-01-01")).Lines);

    private void Tell(string day, string text, CodedMeasure measure) => _filled.Tell(day, text, measures: [measure]);

    private SanctionsLedger Ledger(string day) => new LedgerReader(_filled.Register.Pairs, Record).Read(_filled.Dossier with { Start = new DateOnly(2017, 1, 1), Parties = ["UNO", "USA", "PRK"] }, Filled.Day(day));

    private LedgerLine Line(string day) => Assert.Single(Ledger(day).Lines, l => l.From == "USA");
}
