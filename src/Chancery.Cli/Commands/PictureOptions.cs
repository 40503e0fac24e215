using System.CommandLine;
using Chancery.Data;
using Chancery.Dossier.Positions;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.Standoffs;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures;
using Chancery.Pictures.Events;
using Chancery.Pictures.Scenes;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>The options that say what a picture shows, and the pictures that they ask for.</summary>
internal sealed class PictureOptions
{
    private const int Months = 12;
    private const int MonthsAhead = 2;

    private static readonly string[] Lanes = ["pair", "type"];

    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _lanes;
    private readonly Option<string?> _party;
    private readonly Option<string?> _topic;

    public PictureOptions(Messages messages)
    {
        _from = new("--from") { Description = messages["help.picture.from"], HelpName = "DATE" };
        _to = new("--to") { Description = messages["help.picture.to"], HelpName = "DATE" };
        _lanes = new("--lanes") { Description = messages["help.picture.lanes"], HelpName = "pair|type" };
        _party = new("--party") { Description = messages["help.picture.party"], HelpName = "X" };
        _topic = new("--topic") { Description = messages["help.picture.topic"], HelpName = "T" };
    }

    /// <summary>The options in the order in which help lists them.</summary>
    public IReadOnlyList<Option> All => [_from, _to, _lanes, _party, _topic];

    /// <summary>What draws the picture. Whatever is wrong with the command line or the data set is found here, before a register is opened.</summary>
    public Func<IRegister, PictureWords, Scene> Drawing(ParseResult parsed, PictureKind kind, string name, DossierDefinition dossier, DateOnly day, DataFolder data)
    {
        RefuseUseless(parsed, kind, name);
        var (from, to) = (DateArgument.First(_from.Name, parsed.GetValue(_from)), DateArgument.Last(_to.Name, parsed.GetValue(_to)));
        if (from is { } first && to is { } last)
        {
            DateArgument.CheckOrder(_to.Name, parsed.GetValue(_to), first, last);
        }
        return kind switch
        {
            PictureKind.Timeline => Timeline(dossier, day, from, to, (TimelineLanes)Array.IndexOf(Lanes, Choice(_lanes, parsed.GetValue(_lanes) ?? Lanes[0], Lanes))),
            PictureKind.Network => Network(dossier, day, from, to),
            PictureKind.Standoffs => (register, words) => Picture.Standoffs(new StandoffReader(register, StateLoader.Rules(data), StandoffLoader.Load(data)).Read(dossier, day), words, NoLink),
            PictureKind.Positions => Positions(parsed, dossier, day, from, to, data),
            _ => Sanctions(dossier, day, from, to, SanctionLoader.Load(data)),
        };
    }

    private static Func<IRegister, PictureWords, Scene> Timeline(DossierDefinition dossier, DateOnly day, DateOnly? from, DateOnly? to, TimelineLanes lanes)
    {
        var last = to ?? Later(from, day).AddMonths(MonthsAhead);
        var first = from ?? Earlier(to, day).AddMonths(-Months).AddDays(1);
        return (register, words) => Picture.Timeline(DossierEvents.Read(register, dossier, day, first, last), lanes, words, NoLink);
    }

    private static Func<IRegister, PictureWords, Scene> Network(DossierDefinition dossier, DateOnly day, DateOnly? from, DateOnly? to)
    {
        var last = to ?? Later(from, day);
        var first = from ?? last.AddMonths(-Months).AddDays(1);
        var days = Math.Min(last.DayNumber - first.DayNumber + 1, first.DayNumber);
        return (register, words) =>
        {
            var contacts = DossierEvents.Read(register, dossier, day, first, last, EventType.Consult);
            return Picture.Network(contacts, DossierEvents.Read(register, dossier, day, first.AddDays(-days), first.AddDays(-1), EventType.Consult), words, NoLink);
        };
    }

    private Func<IRegister, PictureWords, Scene> Positions(ParseResult parsed, DossierDefinition dossier, DateOnly day, DateOnly? from, DateOnly? to, DataFolder data)
    {
        var party = parsed.GetValue(_party) is { } code ? Choice(_party, code.ToUpperInvariant(), dossier.Parties) : null;
        var topics = PositionLoader.Topics(data);
        var first = from ?? Earlier(to, day).AddMonths(-Months).AddDays(1);
        var topic = parsed.GetValue(_topic) is { } id ? Choice(_topic, id, topics) : null;
        return (register, words) =>
        {
            var reading = new PositionReader(register, StandoffLoader.Load(data), PositionLoader.Load(data)).Read(dossier, day, topic is null ? topics : [topic], party);
            return Picture.Positions(reading, first, to, words, NoLink);
        };
    }

    private static Func<IRegister, PictureWords, Scene> Sanctions(DossierDefinition dossier, DateOnly day, DateOnly? from, DateOnly? to, SanctionRecord record) =>
        (register, words) => Picture.Sanctions(new LedgerReader(register.Pairs, record).Read(dossier, day), from, to, words, NoLink);

    private static string Choice(Option option, string value, IReadOnlyList<string> among) =>
        among.Contains(value) ? value : throw UsageFault.Value(option.Name, value, string.Join(", ", among));

    // An option that this picture has no use for.
    private void RefuseUseless(ParseResult parsed, PictureKind kind, string name)
    {
        if (All.FirstOrDefault(o => !Takes(kind, o.Name) && parsed.GetResult(o) is not null) is { } option)
        {
            throw UsageFault.Value("KIND", name, $"{string.Join(", ", Enum.GetValues<PictureKind>().Where(k => Takes(k, option.Name)).Select(k => k.ToString().ToLowerInvariant()))} ({option.Name})");
        }
    }

    private static bool Takes(PictureKind kind, string option) => option switch
    {
        "--lanes" => kind == PictureKind.Timeline,
        "--party" or "--topic" => kind == PictureKind.Positions,
        _ => kind != PictureKind.Standoffs,
    };

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one < other ? one.Value : other;

    // A file that stands alone leads nowhere.
    private static string? NoLink(PictureMark mark) => null;
}
