using Chancery.Model;

namespace Chancery.Data.Tests;

/// <summary>PLOVER, CAMEO and our own types and modes: whatever goes over comes back, or lands where docs/ontology.md says.</summary>
public class OntologyTests
{
    private static readonly DataSet Data = DataSet.Load(DataCopy.Original);

    private static readonly OntologyTables Ontology = Data.Ontology;

    private static readonly IReadOnlyList<Frame> Frames = [.. FrameLoader.ReadAll(new DataFolder(DataCopy.Original)).Select(f => f.Frame)];

    /// <summary>The modes of the coding guide, each under its type.</summary>
    private static readonly (EventType Type, EventMode Mode)[] Modes =
    [
        .. Enum.GetValues<EventType>().Select(type => (type, EventMode.None)),
        .. new[] { EventMode.Phone, EventMode.Visit, EventMode.Meeting, EventMode.Talks, EventMode.Summit, EventMode.Multilateral, EventMode.Letter }.Select(mode => (EventType.Consult, mode)),
        .. new[] { EventMode.Impose, EventMode.Extend, EventMode.BreakOff }.Select(mode => (EventType.Sanction, mode)),
        .. new[] { EventMode.EaseSanctions, EventMode.Other }.Select(mode => (EventType.Concede, mode)),
    ];

    public static TheoryData<string> CameoCodes() => [.. Ontology.CameoCodes.Select(c => c.Code)];

    public static TheoryData<EventType, EventMode> TypesAndModes()
    {
        var rows = new TheoryData<EventType, EventMode>();
        foreach (var (type, mode) in Modes)
        {
            rows.Add(type, mode);
        }
        return rows;
    }

    [Fact]
    public void The_lists_are_whole()
    {
        Assert.Equal(315, Ontology.CameoCodes.Count);
        Assert.Equal(20, Ontology.CameoCodes.Count(c => c.Code.Length == 2));
        Assert.Equal(67, Ontology.PloverModes.Count(p => p.Mode is not null));
        Assert.Equal(Enum.GetValues<EventType>(), Ontology.PloverModes.Where(p => p.Mode is null).Select(p => p.Type).Order());
        Assert.Equal(37, Ontology.Contexts.Count);
    }

    [Theory]
    [MemberData(nameof(CameoCodes))]
    public void A_cameo_code_leads_over_plover_back_to_its_canonical_code(string code)
    {
        var cameo = Ontology.Cameo(code)!;
        Assert.InRange(cameo.Goldstein, -10, 10);
        if (cameo.Type is not { } type)
        {
            Assert.StartsWith("01", code, StringComparison.Ordinal);
            return;
        }
        Assert.NotNull(Ontology.Plover(type, cameo.Mode));
        var back = Ontology.Canonical(type, cameo.Mode, cameo.Contexts);
        Assert.NotNull(back);
        Assert.Equal((type, cameo.Mode), (back.Type!.Value, back.Mode));
        Assert.Equal(cameo.Contexts, back.Contexts);
        Assert.Equal(cameo.IsCanonical, back.Code == code);
    }

    [Theory]
    [MemberData(nameof(TypesAndModes))]
    public void A_type_and_mode_leads_over_cameo_back_to_itself(EventType type, EventMode mode)
    {
        var code = Ontology.Of(type, mode);
        Assert.Equal(type, Ontology.Cameo(code.Cameo)!.Type);
        Assert.Contains(mode, Ontology.Modes(type, code.Cameo, code.Mode));
    }

    // CAMEO has one code for a meeting, a summit and a letter, and one for sanctions imposed and extended.
    [Fact]
    public void Only_these_modes_share_a_code()
    {
        var shared = Modes.Where(m => m.Mode != EventMode.None).Select(m => (m.Type, m.Mode, Code: Ontology.Of(m.Type, m.Mode)))
            .GroupBy(m => (m.Type, m.Code.Cameo, m.Code.Mode)).Where(g => g.Count() > 1)
            .Select(g => string.Join(' ', g.Select(m => m.Mode.Code()).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
        Assert.Equal(["extend impose", "letter meeting summit"], shared);
    }

    [Fact]
    public void Every_frame_has_a_code_of_its_own_type() => Assert.All(Frames, frame =>
    {
        var code = Ontology.Of(frame.Type, frame.Mode, frame.Id);
        Assert.Equal(frame.Type, code.Type);
        Assert.Equal(frame.Type, Ontology.Cameo(code.Cameo)!.Type);
        Assert.InRange(code.Goldstein, -10, 10);
        Assert.InRange(code.Quad, 1, 4);
    });

    [Fact]
    public void Every_row_for_a_frame_names_a_frame_of_its_type_and_mode() => Assert.All(Ontology.Rules.Where(r => r.Frame is not null), rule =>
    {
        var frame = Assert.Single(Frames, f => f.Id == rule.Frame);
        Assert.Equal((frame.Type, frame.Mode), (rule.Type, rule.Mode));
    });

    [Fact]
    public void A_mode_that_a_frame_does_not_have_takes_the_code_of_the_type() =>
        Assert.Equal(Ontology.Of(EventType.Consult, EventMode.Summit), Ontology.Of(EventType.Consult, EventMode.Summit, "consult.meet"));

    [Fact]
    public void Each_reason_is_told_in_the_documents()
    {
        var told = File.ReadAllText(Path.Combine(Path.GetDirectoryName(DataCopy.Original)!, "docs", "ontology.md"));
        var reasons = Directory.EnumerateFiles(Path.Combine(DataCopy.Original, "ontology"), "*.tsv").SelectMany(File.ReadLines)
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[^1]).Where(IsReason).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(reasons.Count >= 20);
        Assert.All(reasons, reason => Assert.Contains($"## {reason}. ", told, StringComparison.Ordinal));
    }

    private static bool IsReason(string field) => field.Length is 2 or 3 && field[0] == 'D' && char.IsAsciiDigit(field[1]);
}
