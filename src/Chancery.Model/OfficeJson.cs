using System.Text.Json;

namespace Chancery.Model;

/// <summary>Writes tenures and appointments as <see cref="CodedReportJson"/> has them.</summary>
internal static class OfficeJson
{
    private static readonly JsonEncodedText Act = JsonEncodedText.Encode("act");
    private static readonly JsonEncodedText Person = JsonEncodedText.Encode("person");
    private static readonly JsonEncodedText Country = JsonEncodedText.Encode("country");
    private static readonly JsonEncodedText Office = JsonEncodedText.Encode("office");
    private static readonly JsonEncodedText Rank = JsonEncodedText.Encode("rank");
    private static readonly JsonEncodedText Portfolio = JsonEncodedText.Encode("portfolio");
    private static readonly JsonEncodedText Marker = JsonEncodedText.Encode("marker");
    private static readonly JsonEncodedText On = JsonEncodedText.Encode("on");
    private static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
    private static readonly JsonEncodedText SuccessorOf = JsonEncodedText.Encode("successorOf");
    private static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");

    public static void WriteTenure(Utf8JsonWriter json, CodedTenure tenure)
    {
        json.WriteString(Person, tenure.Person);
        json.WriteString(Country, tenure.Country);
        json.WriteString(Office, tenure.Office);
        json.WriteString(Rank, tenure.Rank);
        json.WriteString(Portfolio, tenure.Portfolio);
        json.WriteString(Marker, tenure.Marker.Code());
        EntryJson.WriteDay(json, On, tenure.On);
        EntryJson.WriteEvidence(json, tenure.Evidence);
    }

    public static void WriteAppointment(Utf8JsonWriter json, CodedAppointment appointment)
    {
        json.WriteString(Act, appointment.Act.Code());
        json.WriteString(Person, appointment.Person);
        json.WriteString(Office, appointment.Office);
        json.WriteString(Country, appointment.Country);
        EntryJson.WriteSideOrNull(json, By, appointment.By);
        json.WriteString(SuccessorOf, appointment.SuccessorOf);
        json.WriteString(Date, appointment.Date?.ToString());
        json.WriteString(Status, appointment.Status.Code());
        EntryJson.WriteEvidence(json, appointment.Evidence);
        PositionJson.WriteReasons(json, appointment.DateReasons);
    }

    public static CodedTenure ReadTenure(WrittenObject tenure) => new(
        tenure.Text("person"),
        tenure.TextOrNull("country"),
        tenure.Text("office"),
        tenure.Text("rank"),
        tenure.TextOrNull("portfolio"),
        tenure.Code<TenureMarker>("marker", Ontology.TryParseMarker),
        tenure.Day("on"),
        tenure.Evidence());

    public static CodedAppointment ReadAppointment(WrittenObject appointment) => new(
        appointment.Code<AppointmentAct>("act", Ontology.TryParseAct),
        appointment.TextOrNull("person"),
        appointment.TextOrNull("office"),
        appointment.TextOrNull("country"),
        appointment.SideOrNull("by"),
        appointment.TextOrNull("successorOf"),
        appointment.Date("date"),
        appointment.Code<EventStatus>("status", Ontology.TryParseStatus),
        appointment.Evidence())
    {
        DateReasons = PositionJson.ReadReasons(appointment),
    };
}
