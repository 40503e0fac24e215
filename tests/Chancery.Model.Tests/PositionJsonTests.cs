using System.Text.Json;
using Chancery.Text;

namespace Chancery.Model.Tests;

/// <summary>Statements, sources, tenures, appointments and the reasons of years in the written form of a report.</summary>
public class PositionJsonTests
{
    private static readonly Evidence Proof = new(new TextSpan(3, 7), "Nga", "rule");

    private static readonly JsonElement Written = JsonDocument.Parse(CodedReportJson.ToLine(Report())).RootElement;

    [Fact]
    public void A_statement_has_its_fields_in_order()
    {
        var statement = Written.GetProperty("statements")[0];
        Assert.Equal(
            ["speaker", "addressee", "topic", "stance", "text", "quote", "date", "status", "evidence", "source", "dateReasons"],
            statement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("RUS", statement.GetProperty("speaker").GetProperty("country").GetString());
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("addressee").ValueKind);
        Assert.Equal("ready", statement.GetProperty("stance").GetString());
        Assert.Equal("XXXX-07-06", statement.GetProperty("date").GetString());
    }

    [Fact]
    public void A_source_carries_its_evidence()
    {
        var source = Written.GetProperty("statements")[0].GetProperty("source");
        Assert.Equal(["kind", "name", "country", "via", "start", "end", "text", "rule"], source.EnumerateObject().Select(p => p.Name));
        Assert.Equal("agency", source.GetProperty("kind").GetString());
        Assert.Equal(3, source.GetProperty("start").GetInt32());
    }

    [Fact]
    public void A_reason_gives_its_years()
    {
        var reason = Written.GetProperty("statements")[0].GetProperty("dateReasons")[0];
        Assert.Equal("tenure", reason.GetProperty("kind").GetString());
        Assert.Equal([2004, 2005], reason.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()));
    }

    [Fact]
    public void A_tenure_has_its_fields_in_order()
    {
        var tenure = Written.GetProperty("tenures")[0];
        Assert.Equal(["person", "country", "office", "rank", "portfolio", "marker", "on", "evidence"], tenure.EnumerateObject().Select(p => p.Name));
        Assert.Equal("former", tenure.GetProperty("marker").GetString());
        Assert.Equal("2021-07-06", tenure.GetProperty("on").GetString());
    }

    [Fact]
    public void An_appointment_leaves_out_reasons_that_it_has_not()
    {
        var appointment = Written.GetProperty("appointments")[0];
        Assert.Equal(
            ["act", "person", "office", "country", "by", "successorOf", "date", "status", "evidence"],
            appointment.EnumerateObject().Select(p => p.Name));
        Assert.Equal("take-office", appointment.GetProperty("act").GetString());
    }

    [Fact]
    public void Every_code_is_read_back()
    {
        Assert.All(Enum.GetValues<AppointmentAct>(), a => Assert.True(Ontology.TryParseAct(a.Code(), out var read) && read == a));
        Assert.All(Enum.GetValues<AttributionKind>(), k => Assert.True(Ontology.TryParseAttribution(k.Code(), out var read) && read == k));
        Assert.All(Enum.GetValues<TenureMarker>(), m => Assert.True(Ontology.TryParseMarker(m.Code(), out var read) && read == m));
    }

    private static CodedReport Report() => new()
    {
        Report = "r",
        ArticleHash = "h",
        DataVersion = "d",
        CoderVersion = "c",
        Body = "b",
        People = [],
        Events = [],
        Quotes = [],
        Conditions = [],
        Statements =
        [
            new CodedStatement(new Side("RUS", null), null, "talks", "ready", "đàm phán", null, EdtfDate.Parse("XXXX-07-06"), EventStatus.Held, [Proof])
            {
                Source = new Attribution(AttributionKind.Agency, "Yonhap", null, null, Proof),
                DateReasons = [new DateReason("tenure", "Sergei Lavrov", [2004, 2005])],
            },
        ],
        Tenures = [new CodedTenure("Sergei Lavrov", "RUS", "Ngoại trưởng", "minister", null, TenureMarker.Former, new DateOnly(2021, 7, 6), [Proof])],
        Appointments = [new CodedAppointment(AppointmentAct.TakeOffice, "Sergei Lavrov", "Ngoại trưởng", "RUS", null, null, null, EventStatus.Held, [Proof])],
    };
}
