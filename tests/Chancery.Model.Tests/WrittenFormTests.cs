using System.Text.Json.Nodes;

namespace Chancery.Model.Tests;

/// <summary>A written report is read back whole; what cannot be read is a fault that names its field.</summary>
public class WrittenFormTests
{
    // What joined after the first form: an older line lacks it.
    private static readonly string[] Later = ["plover", "source", "dateReasons", "claims", "measures", "drafts", "statements", "tenures", "appointments"];

    private static readonly string[] MayBeNull =
    [
        "published", "country", "office", "mode", "date", "place", "to", "about", "holder", "asked", "on", "basis", "announced", "effective",
        "until", "term", "organ", "number", "submitted", "voted", "votes", "count", "addressee", "topic", "quote", "source", "via", "portfolio",
        "by", "successorOf", "scale", "since", "within", "limit",
    ];

    private static string Line { get; } = CodedReportJson.ToLine(FullReport.Report);

    [Fact]
    public void Every_field_comes_back() => Assert.Equal(Line, CodedReportJson.ToLine(CodedReportJson.Read(Line)));

    [Fact]
    public void The_full_report_leaves_no_field_empty() =>
        Assert.All(Fields(Line), f => Assert.False(f.Value is null or JsonArray { Count: 0 } && f.Name is not ("count" or "members" or "office" or "name"), f.Path));

    [Fact]
    public void Every_missing_field_is_named_unless_it_joined_later()
    {
        foreach (var field in Fields(Line))
        {
            var without = Change(field.Path, (owner, name) => owner.Remove(name));
            if (Later.Contains(field.Name))
            {
                CodedReportJson.Read(without);
            }
            else
            {
                Assert.Equal(field.Path, Fault(without).Field);
            }
        }
    }

    [Fact]
    public void Every_null_is_named_where_nothing_may_be_unknown()
    {
        foreach (var field in Fields(Line))
        {
            var changed = Change(field.Path, (owner, name) => owner[name] = null);
            if (field.Path == "appointments[0].person" || IsNameOfASide(field.Path) || (MayBeNull.Contains(field.Name) && field.Path != "tenures[0].office"))
            {
                CodedReportJson.Read(changed);
            }
            else
            {
                Assert.Equal(field.Path, Fault(changed).Field);
            }
        }
    }

    [Fact]
    public void Every_wrong_type_is_named()
    {
        foreach (var field in Fields(Line))
        {
            var changed = Change(field.Path, (owner, name) => owner[name] = true);
            Assert.Equal(field.Path, Fault(changed).Field);
        }
    }

    [Fact]
    public void A_field_that_nobody_knows_is_passed_over()
    {
        foreach (var field in Fields(Line).DistinctBy(f => f.Owner))
        {
            var changed = Change(field.Path, (owner, _) => owner["shape"] = new JsonObject { ["of"] = "things to come" });
            Assert.Equal(Line, CodedReportJson.ToLine(CodedReportJson.Read(changed)));
        }
    }

    [Theory]
    [InlineData("events[0].type", "PARLEY")]
    [InlineData("events[0].mode", "séance")]
    [InlineData("events[0].status", "")]
    [InlineData("events[0].date", "6/7/2021")]
    [InlineData("events[0].source.kind", "rumour")]
    [InlineData("measures[0].act", "ban")]
    [InlineData("measures[0].until", "P6M")]
    [InlineData("drafts[0].outcome", "notadopted")]
    [InlineData("tenures[0].on", "2021-13-01")]
    [InlineData("published", "2021-07")]
    public void A_value_that_there_is_not_is_named(string path, string value)
    {
        var fault = Fault(Change(path, (owner, name) => owner[name] = value));
        Assert.Equal(path, fault.Field);
        Assert.StartsWith(path, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_that_ends_before_it_begins_is_named() =>
        Assert.Equal("events[0].evidence[1].end", Fault(Change("events[0].evidence[1].end", (owner, name) => owner[name] = 1)).Field);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"report\":\"a\",\"report\":\"b\"}")]
    public void What_is_no_object_is_a_fault_of_the_whole(string line) => Assert.Equal("", Fault(line).Field);

    [Fact]
    public void Half_a_character_is_named() =>
        Assert.Equal("body", Fault(Line.Replace("\"body\":\"", "\"body\":\"\\ud83d", StringComparison.Ordinal)).Field);

    [Fact]
    public void A_line_of_another_version_of_the_form_is_read_as_far_as_it_is_known()
    {
        CodedReportJson.Read(Change("format", (owner, name) => owner[name] = 7));
        Assert.Equal("format", Fault(Change("format", (owner, name) => owner[name] = 0)).Field);
    }

    [Fact]
    public void Every_code_is_read_as_it_is_written()
    {
        List<CodedEvent> events =
        [
            .. from type in Enum.GetValues<EventType>()
            from mode in Enum.GetValues<EventMode>()
            from status in Enum.GetValues<EventStatus>()
            select new CodedEvent(type, mode, [], [], null, status, null, []),
        ];
        var read = CodedReportJson.Read(CodedReportJson.ToLine(FullReport.Report with { Events = events })).Events;
        Assert.Equal(events.Select(e => (e.Type, e.Mode, e.Status)), read.Select(e => (e.Type, e.Mode, e.Status)));
        Assert.All(Enum.GetValues<MeasureAct>(), a => Assert.True(Ontology.TryParseMeasureAct(a.Code(), out var found) && found == a));
        Assert.All(Enum.GetValues<MeasureStatus>(), s => Assert.True(Ontology.TryParseMeasureStatus(s.Code(), out var found) && found == s));
        Assert.All(Enum.GetValues<DraftOutcome>(), o => Assert.True(Ontology.TryParseOutcome(o.Code(), out var found) && found == o));
        Assert.All(Enum.GetValues<ConditionStatus>(), s => Assert.True(Ontology.TryParseConditionStatus(s.Code(), out var found) && found == s));
    }

    [Fact]
    public void Single_entries_are_written_and_read_as_in_their_report()
    {
        var report = FullReport.Report;
        var again = report with
        {
            Events = [WrittenEntry.WithDetail(report.Events[0] with { Code = null, Source = null, DateReasons = [], Claims = [] }, WrittenEntry.DetailOf(report.Events[0]))],
            Statements = [WrittenEntry.Statement(WrittenEntry.Of(report.Statements[0]))],
            Tenures = [WrittenEntry.Tenure(WrittenEntry.Of(report.Tenures[0]))],
            Appointments = [WrittenEntry.Appointment(WrittenEntry.Of(report.Appointments[0]))],
            Measures = [WrittenEntry.Measure(WrittenEntry.Of(report.Measures[0]))],
            Drafts = [WrittenEntry.Draft(WrittenEntry.Of(report.Drafts[0]))],
        };
        Assert.Equal(Line, CodedReportJson.ToLine(again));
        Assert.Contains($"\"statements\":[{WrittenEntry.Of(report.Statements[0])}]", Line, StringComparison.Ordinal);
    }

    private static CodedReportFormatException Fault(string line) => Assert.Throws<CodedReportFormatException>(() => CodedReportJson.Read(line));

    // A side may be a state without a name; the other names are what the entry is about.
    private static bool IsNameOfASide(string path) =>
        path.EndsWith(".name", StringComparison.Ordinal) && !path.StartsWith("people", StringComparison.Ordinal) && !path.Contains(".source.", StringComparison.Ordinal);

    private static string Change(string path, Action<JsonObject, string> change)
    {
        var root = JsonNode.Parse(Line)!.AsObject();
        var field = Fields(root, "").Single(f => f.Path == path);
        change(field.Owner, field.Name);
        return root.ToJsonString();
    }

    private static List<Field> Fields(string line) => [.. Fields(JsonNode.Parse(line)!.AsObject(), "")];

    private static IEnumerable<Field> Fields(JsonObject owner, string path)
    {
        foreach (var (name, value) in owner)
        {
            var own = path.Length == 0 ? name : $"{path}.{name}";
            yield return new Field(owner, name, own, value);
            var parts = value switch
            {
                JsonObject part => [(part, own)],
                JsonArray list => list.Select((item, i) => (Item: item as JsonObject, FormattableString.Invariant($"{own}[{i}]"))).Where(p => p.Item is not null).Select(p => (p.Item!, p.Item2)),
                _ => Enumerable.Empty<(JsonObject, string)>(),
            };
            foreach (var inner in parts.SelectMany(p => Fields(p.Item1, p.Item2)).ToList())
            {
                yield return inner;
            }
        }
    }

    private sealed record Field(JsonObject Owner, string Name, string Path, JsonNode? Value);
}
