using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chancery.Output;
using Chancery.Register.Upkeep;

namespace Chancery.Cli.Commands;

/// <summary>chancery register stats: what the register holds, in numbers.</summary>
internal sealed class RegisterStatsCommand : Command
{
    // The rest of a long list stands in the JSON document.
    private const int MostListed = 24;

    private readonly Session _session;

    public RegisterStatsCommand(Session session)
        : base("stats", session.Messages["help.register.stats"])
    {
        _session = session;
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        using var register = _session.OpenRegister(parsed);
        var stats = register.Stats();
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "stats", json => WriteJson(json, stats));
                break;
            case ListFormat.Csv:
                WriteCsv(stats);
                break;
            default:
                WriteText(stats);
                break;
        }
        return ExitCode.Done;
    }

    private void WriteText(RegisterStats stats)
    {
        var messages = _session.Messages;
        var words = new KindWords(messages);
        Fact("stats.reports", stats.Reports);
        Fact("stats.days", stats.FirstPublished is null ? messages["stats.unknown"] : messages.Format("stats.days-value", _session.Dates.Of(stats.FirstPublished), _session.Dates.Of(stats.LastPublished), stats.Days));
        Fact("stats.versions-of-pages", stats.LaterVersions);
        Fact("stats.documents", stats.Documents);
        Fact("stats.people", stats.People);
        Fact("stats.decisions", messages.Format("stats.decisions-value", stats.Decisions, stats.DecisionsUndone));
        Fact("stats.bytes", ByteSize.Of(stats.Bytes));
        Fact("stats.schema", stats.Schema);
        List("stats.languages", stats.Languages.Select(t => (t.Name, t.Count)));
        List("stats.entries", stats.Entries.Select(t => (words.Kind(t.Name), t.Count)));
        List("stats.events", stats.Events.Select(t => (words.Type("event", t.Name), t.Count)));
        List("stats.versions", stats.Versions.Select(v => ($"{v.CoderVersion}, {v.DataVersion}", v.Reports)));
        List("stats.sources", stats.Sources.Select(t => (t.Name, t.Count)));
        List("stats.months", stats.Months.Select(t => (t.Name, t.Count)));
    }

    private void Fact(string key, object value) =>
        _session.Around.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_session.Messages[key]}: {value}"));

    private void List(string key, IEnumerable<(string Name, long Count)> rows)
    {
        var all = rows.ToList();
        _session.Around.Text.WriteLine(_session.Messages[key] + ":");
        var width = all.Count == 0 ? 0 : all.Take(MostListed).Max(r => r.Count).ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (name, count) in all.Take(MostListed))
        {
            var number = count.ToString(CultureInfo.InvariantCulture).PadLeft(width);
            _session.Around.Text.WriteLine($"  {number}  {DisplayWidth.Plain(name.Length > 0 ? name : _session.Messages["stats.unknown"])}");
        }
        if (all.Count > MostListed)
        {
            _session.Around.Text.WriteLine("  …");
        }
    }

    private void WriteCsv(RegisterStats stats)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("what", "name", "count");
        foreach (var (what, tallies) in Tallies(stats))
        {
            foreach (var (name, count) in tallies)
            {
                csv.Write(what, name, count);
            }
        }
        foreach (var (coder, data, reports) in stats.Versions)
        {
            csv.Write("versions", $"{coder}, {data}", reports);
        }
        foreach (var (what, count) in Numbers(stats))
        {
            csv.Write(what, null, count);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, RegisterStats stats)
    {
        foreach (var (what, count) in Numbers(stats))
        {
            json.WriteNumber(what, count);
        }
        json.WriteString("firstPublished", EntryJson.Day(stats.FirstPublished));
        json.WriteString("lastPublished", EntryJson.Day(stats.LastPublished));
        foreach (var (what, tallies) in Tallies(stats))
        {
            json.WriteStartArray(what);
            foreach (var (name, count) in tallies)
            {
                json.WriteStartObject();
                json.WriteString("name", name.Length > 0 ? name : null);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteStartArray("versions");
        foreach (var (coder, data, reports) in stats.Versions)
        {
            json.WriteStartObject();
            json.WriteString("coder", coder);
            json.WriteString("data", data);
            json.WriteNumber("reports", reports);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static (string What, long Count)[] Numbers(RegisterStats stats) =>
    [
        ("reports", stats.Reports), ("days", stats.Days), ("laterVersions", stats.LaterVersions), ("documents", stats.Documents), ("people", stats.People), ("decisions", stats.Decisions),
        ("decisionsUndone", stats.DecisionsUndone), ("bytes", stats.Bytes), ("schema", stats.Schema),
    ];

    private static (string What, IReadOnlyList<Tally> Tallies)[] Tallies(RegisterStats stats) =>
        [("languages", stats.Languages), ("entries", stats.Entries), ("events", stats.Events), ("sources", stats.Sources), ("months", stats.Months)];
}
