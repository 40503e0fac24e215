using Chancery.Data;
using Chancery.Dossier.Council;
using Chancery.Dossier.Council.Drafts;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Dossier.Tests;

/// <summary>Drafts of resolutions, as reports tell them.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void What_reports_tell_of_one_number_is_one_draft()
    {
        Tell("2017-09-11", "Mỹ trình dự thảo nghị quyết trừng phạt Triều Tiên.", Draft("2375", DraftOutcome.Pending, sponsors: ["USA"]));
        Tell("2017-09-12", "Hội đồng Bảo an thông qua nghị quyết 2375 về Triều Tiên.", Draft("S/RES/2375 (2017)", DraftOutcome.Adopted, ballot: Ballot(15, 0, 0)));
        var draft = Assert.Single(Read("2017-12-31").Drafts);
        Assert.Equal(("UNSC", "2375", DraftOutcome.Adopted, 2), (draft.Organ, draft.Number, draft.Outcome, draft.Reports));
        Assert.Equal(["USA"], draft.Sponsors);
        // The record tells the day of the vote, which no report does.
        Assert.Equal("2017-09-11", draft.Voted?.ToString());
        Assert.NotEmpty(draft.Record);
        Assert.Equal((CouncilOutcome.Adopted, 9, 15), (draft.Verdict?.Outcome, draft.Verdict?.Needs, draft.Verdict?.Yes));
        Assert.Equal(15, draft.Council.Count);
        Assert.Equal(DraftOutcome.Pending, Assert.Single(Read("2017-09-11").Drafts).Told[0].Entry.Outcome);
    }

    [Fact]
    public void Without_a_number_they_are_one_by_the_day_of_their_vote_and_two_by_their_outcome()
    {
        Tell("2022-05-27", "Nga và Trung Quốc phủ quyết dự thảo nghị quyết về Triều Tiên.", Draft(null, DraftOutcome.Vetoed, "2022-05-26", vetoes: ["RUS", "CHN"], ballot: Ballot(13, 2, 0)));
        Tell("2022-05-28", "Dự thảo về Triều Tiên bị phủ quyết.", Draft(null, DraftOutcome.Vetoed, "2022-05-26"));
        Tell("2022-05-29", "Một dự thảo khác về Triều Tiên được thông qua.", Draft(null, DraftOutcome.Adopted, "2022-05-26"));
        var drafts = Read("2022-12-31").Drafts;
        Assert.Equal([(DraftOutcome.Vetoed, 2), (DraftOutcome.Adopted, 1)], drafts.Select(d => (d.Outcome, d.Reports)));
        Assert.Equal(CouncilOutcome.Vetoed, drafts[0].Verdict?.Outcome);
        Assert.Equal(["RUS", "CHN"], drafts[0].Verdict?.VetoedBy);
        Assert.Null(drafts[1].Verdict);
    }

    [Fact]
    public void Two_documents_of_one_year_are_two_drafts()
    {
        Tell("2022-05-27", "Dự thảo về Triều Tiên.", Draft("S/2022/431", DraftOutcome.Vetoed));
        Tell("2022-10-01", "Dự thảo khác về Triều Tiên.", Draft("S/2022/720", DraftOutcome.Vetoed));
        Assert.Equal(["S/2022/431", "S/2022/720"], Read("2022-12-31").Drafts.Select(d => d.Number));
        Assert.Equal("S/2022/720", Assert.Single(Reader().Read(null, "s/2022/720", Filled.Day("2022-12-31")).Drafts).Number);
    }

    [Theory]
    [InlineData(8, 2, null, "2022-05-26", "NotAdopted")]
    [InlineData(15, null, null, "2022-05-26", "Adopted")]
    [InlineData(13, 2, null, "2022-05-26", "NoNames")]
    [InlineData(14, 1, "KEN", "2022-05-26", "Adopted")]
    [InlineData(14, 1, "USA", "2022-05-26", "Vetoed")]
    [InlineData(null, 1, "USA", "2022-05-26", "NoCount")]
    [InlineData(13, 0, null, "2022-05", "NoDay")]
    [InlineData(7, 0, null, "1950-06-25", "Adopted")]
    public void What_the_votes_decide_is_told_only_where_they_decide_it(int? yes, int? no, string? against, string voted, string expected)
    {
        var ballot = new DraftBallot(new BallotCount(yes, []), new BallotCount(no, against is null ? [] : [new Side(against, null)]), new BallotCount(null, []));
        Tell("2022-06-01", "Hội đồng Bảo an bỏ phiếu về Triều Tiên.", Draft(null, DraftOutcome.Pending, voted, ballot: ballot));
        var verdict = Assert.Single(Read("2022-12-31").Drafts).Verdict!;
        Assert.Equal(expected, verdict.Outcome?.ToString() ?? verdict.Doubt?.ToString());
    }

    [Fact]
    public void Who_spoke_against_it_is_found_with_its_passage()
    {
        Tell("2017-09-12", "Hội đồng Bảo an thông qua nghị quyết 2375 trừng phạt Triều Tiên.", Draft("2375", DraftOutcome.Adopted, provisions: ["impose"]));
        Say("2017-09-01", "RUS", "opposes", "Nga phản đối dự thảo nghị quyết của Mỹ.");
        Say("2017-09-02", "CHN", "opposes", "Trung Quốc phản đối trừng phạt Triều Tiên.");
        Say("2017-09-03", "RUS", "warns", "Nga cảnh báo sẽ phủ quyết.");
        // Against no draft; of another matter; no veto; no member; too early; for the easing that it does not bring.
        Say("2017-09-03", "JPN", "accuses", "Nhật Bản lên án Triều Tiên vi phạm nghị quyết.");
        Say("2017-09-03", "CHN", "opposes", "Trung Quốc phản đối tập trận gần Triều Tiên.");
        Say("2017-09-04", "RUS", "rules-out", "Nga sẽ không phủ quyết dự thảo nghị quyết.");
        Say("2017-09-04", "DEU", "opposes", "Đức phản đối dự thảo nghị quyết.");
        Say("2017-05-04", "CHN", "opposes", "Trung Quốc phản đối một dự thảo nghị quyết.");
        Say("2017-09-05", "USA", "opposes", "Mỹ phản đối nới lỏng trừng phạt Triều Tiên.");
        var opposition = Assert.Single(Read("2017-12-31").Drafts).Opposition;
        Assert.Equal([("RUS", true, "2017-09-03"), ("CHN", false, "2017-09-02"), ("RUS", true, "2017-09-01")], opposition.Select(o => (o.Member, o.NamesDraft, $"{o.Statement.Reported:yyyy-MM-dd}")));
        Assert.All(opposition, o => Assert.True(o.IsPermanent));
        Assert.All(opposition, o => Assert.NotEmpty(o.Statement.Entry.Evidence));
    }

    [Fact]
    public void Of_a_draft_without_a_vote_what_was_said_around_its_reports_counts()
    {
        Tell("2017-07-07", "Mỹ trình dự thảo nghị quyết trừng phạt Triều Tiên.", Draft(null, DraftOutcome.Submitted));
        Say("2017-07-12", "RUS", "opposes", "Nga phản đối dự thảo nghị quyết.");
        Say("2017-10-12", "RUS", "opposes", "Nga phản đối một dự thảo nghị quyết.");
        Assert.Equal(new DateOnly(2017, 7, 12), Assert.Single(Assert.Single(Read("2018-12-31").Drafts).Opposition).Statement.Reported);
        Assert.Empty(Assert.Single(Read("2017-07-11").Drafts).Opposition);
    }

    [Fact]
    public void Drafts_of_other_matters_are_counted_and_found_by_their_number()
    {
        Tell("2018-03-01", "Hội đồng Bảo an thông qua nghị quyết 2401 về Syria.", Draft("2401", DraftOutcome.Adopted));
        Assert.Equal((0, 1), (Read("2018-12-31").Drafts.Count, Read("2018-12-31").Others));
        Assert.Equal("2401", Assert.Single(Reader().Read(null, "s/res/2401 (2018)", Filled.Day("2018-12-31")).Drafts).Number);
        Assert.Empty(Reader().Read(null, "2402", Filled.Day("2018-12-31")).Drafts);
    }

    private DraftReading Read(string day) => Reader().Read(_filled.Dossier, null, Filled.Day(day));

    private DraftReader Reader()
    {
        var data = new DataFolder(Places.Data);
        return new DraftReader(_filled.Register, CouncilLoader.Load(data), SanctionLoader.Load(data), CouncilLoader.Opposition(data), StandoffLoader.Load(data), PositionLoader.Topics(data));
    }

    private void Tell(string day, string text, CodedDraft draft) => _filled.Tell(day, text, drafts: [draft]);

    private void Say(string day, string member, string stance, string text) =>
        _filled.Tell(day, text, statements: [new CodedStatement(new Side(member, null), null, "sanctions", stance, text, null, EdtfDate.Parse(day), EventStatus.Held, [])]);

    private static DraftBallot Ballot(int yes, int no, int abstain) => new(new BallotCount(yes, []), new BallotCount(no, []), new BallotCount(abstain, []));

    private static CodedDraft Draft(string? number, DraftOutcome outcome, string? voted = null, string[]? sponsors = null, string[]? vetoes = null, string[]? provisions = null, DraftBallot? ballot = null) => new()
    {
        Organ = "UNSC",
        Number = number,
        Sponsors = [.. (sponsors ?? []).Select(s => new Side(s, null))],
        Voted = voted is null ? null : EdtfDate.Parse(voted),
        Provisions = [.. (provisions ?? []).Select(k => new DraftProvision(k, new Evidence(new TextSpan(0, 3), "Hội", "by-hand")))],
        Consultations = [],
        Ballot = ballot,
        Vetoes = [.. (vetoes ?? []).Select(v => new Side(v, null))],
        Outcome = outcome,
        Evidence = [],
    };
}
