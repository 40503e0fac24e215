using System.Globalization;
using Chancery.Dossier.Positions;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.Standoffs;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Events;
using Chancery.Register;
using Chancery.Register.Pairs;
using Chancery.Register.Review;
using Chancery.Text;

namespace Chancery.Pictures.Tests;

/// <summary>Makes up answers of any size out of a seed: the layouts have to stand them all.</summary>
internal sealed class Facts(int seed)
{
    private static readonly string[] Parties = ["CHN", "JPN", "KOR", "PRK", "RUS", "UNO", "USA"];
    private static readonly string[] Others = ["FRA", "GBR", "VNM", "SGP", "IND", "PAK", "AUS", "MYS", "FIN", "SWE", "DEU", "ITA", "CAN", "MEX", "BRA", "ZAF", "EGY", "IRN", "IRQ", "TUR", "ASEAN", "G20"];
    private static readonly string[] Classes = ["aid", "talks", "denuclearisation", "sanctions-relief", "test-halt", "exercise-halt", "security-guarantee", "relations"];
    private static readonly string[] Topics = ["talks", "sanctions", "denuclearisation", "missiles", "troops"];

    private readonly Random _random = new(seed);

    public static DateOnly Day { get; } = new(2018, 6, 30);

    public static PictureWords Words(string language = "vi") => new(new Wording(Messages.Load(Data, language)));

    public static DossierDefinition Dossier { get; } = new()
    {
        Id = "korea",
        Title = "Phi hạt nhân hóa bán đảo Triều Tiên",
        EnglishTitle = "Denuclearisation of the Korean peninsula",
        Start = new DateOnly(2003, 8, 27),
        StaleAfter = 90,
        Parties = Parties,
        Topics = [new DossierTopic("peninsula", ["Triều Tiên"])],
    };

    public DossierEvents Events(int most, EventType? type = null) =>
        new(Dossier, Day, Day.AddYears(-1), Day.AddMonths(2), [.. Enumerable.Range(0, _random.Next(most + 1)).Select(i => Merged(i, type))], _random.Next(3), _random.Next(3));

    public StandoffReading Standoffs(int most)
    {
        var edges = Enumerable.Range(0, _random.Next(most + 1)).Select(_ => (Waits: Act(), For: Act())).Where(e => e.Waits != e.For).Distinct()
            .Select(e => new WaitingEdge(e.Waits, e.For, [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Condition(e.Waits, e.For))]) { Status = Any<EdgeStatus>() })
            .ToList();
        var cycles = edges.Where(e => edges.Exists(o => o.Waits == e.For && o.For == e.Waits) && PartyAct.Order.Compare(e.Waits, e.For) < 0).Select(e => new StandoffCycle([e.Waits, e.For], AnyDay())).ToList();
        var standoff = new Standoff { Acts = [], Edges = edges, Cycles = cycles, IsComplete = true, Since = Day, Concessions = [], Proposals = [] };
        return new StandoffReading { Dossier = Dossier, Day = Day, Acts = [], Edges = edges, Standoffs = cycles.Count > 0 ? [standoff] : [], Proposals = [], LeftOut = new LeftOut(1, 2, 3, 4, 5, 6), StatementsNotLookedAt = 0 };
    }

    public PositionReading Positions(int most) => new(
        Dossier,
        Day,
        [.. Parties.SelectMany(p => Topics.Select(t => new PartyPosition(p, t, Lines(_random.Next(most + 1)), _random.Next(3), _random.Next(2)))).Where(p => p.Lines.Count > 0)],
        []);

    public SanctionsLedger Sanctions(int most)
    {
        var lines = Enumerable.Range(0, 1 + _random.Next(most)).Select(i =>
        {
            List<MeasureStep> steps = [.. Enumerable.Range(0, 1 + _random.Next(9)).Select(_ => Step()).OrderBy(s => s.Day)];
            return new LedgerLine(Any(Parties), Any(Parties), "sanctions", null, $"nghị quyết {i}", steps, MeasureRule.On(steps, Day));
        });
        return new SanctionsLedger(Dossier, Day, [.. lines], []);
    }

    public MergedEvent Merged(int number, EventType? type = null)
    {
        var sides = Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => new Side(_random.Next(8) == 0 ? null : Any(_random.Next(3) == 0 ? Others : Parties), _random.Next(2) == 0 ? null : "Kim Yo-jong")).ToList();
        var kind = type ?? Any<EventType>();
        var coded = new CodedEvent(kind, kind == EventType.Consult ? EventMode.Meeting : EventMode.None, sides, [], Date(), Any<EventStatus>(), null, [Evidence()]);
        var told = Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => new TimelineEntry(coded, Report())).ToList();
        return new MergedEvent($"{number:x8}.1", coded, [], [new Witness(told)], []);
    }

    private static string Data { get; } = Path.Combine(Above(AppContext.BaseDirectory), "data");

    private static string Above(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Chancery.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }
        return folder;
    }

    private List<PositionLine> Lines(int count)
    {
        var lines = new List<PositionLine>();
        foreach (var day in Enumerable.Range(0, count).Select(_ => AnyDay()).Order())
        {
            var line = new PositionLine(Any<PositionAct>(), "talks", new Side("USA", null), "sẵn sàng đối thoại", day, Report(), day, [Evidence()]);
            lines.Add(lines.Count > 0 && lines[^1].Act != line.Act ? line with { Changed = lines[^1] } : line);
        }
        return lines;
    }

    private MeasureStep Step()
    {
        var date = _random.Next(6) == 0 ? (EdtfDate?)null : Date();
        var measure = new CodedMeasure { Act = Any<MeasureAct>(), Senders = [new Side("USA", null)], Targets = [new Side("PRK", null)], Kind = "sanctions", Instrument = "lệnh trừng phạt", Status = Any<MeasureStatus>(), Evidence = [Evidence()] };
        return new MeasureStep
        {
            Act = measure.Act,
            Status = measure.Status,
            Announced = date,
            Until = _random.Next(4) == 0 ? EdtfDate.Of(2018, 1 + _random.Next(12)) : null,
            Told = [new ReportedEntry<CodedMeasure>(measure, Report(), AnyDay(), ReportDayBasis.Published, EntryOrigin.Machine)],
        };
    }

    private ReportedEntry<CodedCondition> Condition(PartyAct waits, PartyAct required) => new(
        new CodedCondition(waits.Party, waits.Class, new RequiredAct(required.Party, required.Class), null, ConditionStatus.Stated, [Evidence()]), Report(), AnyDay(), ReportDayBasis.Published, EntryOrigin.Machine);

    private PartyAct Act() => new(Any(Parties), Any(Classes));

    private EdtfDate? Date() => _random.Next(12) switch
    {
        0 => null,
        1 => EdtfDate.Parse("XXXX-05-04"),
        2 => EdtfDate.Of(AnyDay().Year),
        3 or 4 => EdtfDate.Of(AnyDay().Year, AnyDay().Month),
        5 => EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{AnyDay():yyyy-MM-dd}/2018-12-01")),
        6 => EdtfDate.Parse("../2017-09-01"),
        7 => EdtfDate.Parse("2018-02-03/.."),
        8 => EdtfDate.Of(AnyDay()).WithUncertain(),
        _ => EdtfDate.Of(AnyDay()),
    };

    private DateOnly AnyDay() => new DateOnly(2017, 7, 1).AddDays(_random.Next(420));

    private ReportKey Report() => new(_random.Next().ToString("x64", CultureInfo.InvariantCulture), $"news/{_random.Next(100)}.txt", null, AnyDay());

    private Evidence Evidence() => new(new TextSpan(_random.Next(100), 100 + _random.Next(100)), "hai bên gặp nhau", "by-hand");

    private T Any<T>()
        where T : struct, Enum => Any(Enum.GetValues<T>());

    private T Any<T>(T[] values) => values[_random.Next(values.Length)];
}
