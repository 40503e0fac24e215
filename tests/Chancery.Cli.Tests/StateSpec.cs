using System.Text.Json;
using Chancery.Pipeline;

namespace Chancery.Cli.Tests;

/// <summary>Every day of Specs/*.md is a test: the state of play that a reader wrote by hand against the program's, line by line.</summary>
public sealed class StateSpec : CommandLine
{
    private const string Dossier = "korea-denuclearisation";
    private const string Fence = "```";
    private const string Opening = Fence + "state ";
    private const string Wanting = "wanting ";
    private const string Wrong = "wrong ";

    // The samples are read the day after all of them can have come out.
    private static readonly DateTimeOffset Today = new(2021, 8, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly List<(string Day, List<string> Lines)> Blocks = ReadBlocks();

    [Fact]
    public void It_is_as_a_reader_would_write_it()
    {
        var around = new Around { LoadCoder = ReportCoding.Load, LoadKnowledge = ActorKnowledgeFiles.Load, Clock = new Day(Today) };
        Assert.Equal(0, Run(around, "read", Repository.Samples, "--register", Register).Exit);
        var faults = new List<string>();
        foreach (var (day, expected) in Blocks)
        {
            using var state = JsonDocument.Parse(Run(around, "state", Dossier, "--on", day, "--format", "json", "--register", Register).Output);
            faults.AddRange(Faults(expected, [.. Lines(state.RootElement).Distinct(StringComparer.Ordinal)]).Select(f => $"{day}: {f}"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Five_days_are_told_and_every_line_is_of_a_known_kind()
    {
        Assert.Equal(5, Blocks.Count);
        Assert.All(Blocks.SelectMany(b => b.Lines), l => Assert.Matches("^((wanting|wrong) )?(contact|act|condition|measure|meeting|speaker) ", l));
    }

    private static IEnumerable<string> Faults(List<string> expected, List<string> found)
    {
        var (wanting, wrong) = (Behind(expected, Wanting), Behind(expected, Wrong));
        var right = expected.Where(l => !l.StartsWith(Wanting, StringComparison.Ordinal) && !l.StartsWith(Wrong, StringComparison.Ordinal)).ToList();
        return right.Except(found, StringComparer.Ordinal).Select(l => $"not found: {l}")
            .Concat(wanting.Intersect(found, StringComparer.Ordinal).Select(l => $"found, take the mark away: {l}"))
            .Concat(wrong.Except(found, StringComparer.Ordinal).Select(l => $"no longer found, take the line away: {l}"))
            .Concat(found.Except(right, StringComparer.Ordinal).Except(wrong, StringComparer.Ordinal).Select(l => $"told by the program alone: {l}"));
    }

    private static List<string> Behind(IEnumerable<string> lines, string mark) =>
        [.. lines.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..])];

    private static IEnumerable<string> Lines(JsonElement state) =>
    [
        .. Of(state, "contacts").Where(c => c.GetProperty("contact").ValueKind == JsonValueKind.Object)
            .Select(c => $"contact {Text(c, "one")}-{Text(c, "other")} {Text(c, "level") ?? "unknown"} {Text(c.GetProperty("contact"), "date")}"),
        .. Of(state, "acts").Select(a => $"act {Text(a, "kind")} {Text(a, "from")}>{Text(a, "to")} {Text(a.GetProperty("latest"), "date")} {Text(a, "status")}"),
        .. Of(state, "conditions").Select(c => $"condition {Text(c, "party")}<{Text(c, "requiresParty")} {Text(c, "status")} {Text(c, "reported")}"),
        .. Of(state, "measures").Select(m => $"measure {Text(m, "from")}>{Text(m, "against")} {Text(m, "kind")} {Text(m, "status")}"),
        .. Of(state, "meetings").Select(m => $"meeting {string.Join('-', Of(m, "parties").Select(p => p.GetString()))} {Text(m.GetProperty("latest"), "date")} {Text(m, "status")}"),
        .. Of(state, "speakers").SelectMany(s => Of(s, "holders").Select(h => $"speaker {Text(s, "party")} {Text(h, "name")}")),
    ];

    private static JsonElement.ArrayEnumerator Of(JsonElement of, string name) => of.GetProperty(name).EnumerateArray();

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private static List<(string Day, List<string> Lines)> ReadBlocks()
    {
        var blocks = new List<(string, List<string>)>();
        List<string>? open = null;
        foreach (var line in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Chancery.Cli.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            if (line.StartsWith(Opening, StringComparison.Ordinal))
            {
                blocks.Add((line[Opening.Length..], open = []));
            }
            else if (line == Fence)
            {
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }
        return blocks;
    }

    private sealed class Day(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
