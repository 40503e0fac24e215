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
        CodedReportJson.WriteDay(json, On, tenure.On);
        CodedReportJson.WriteEvidence(json, tenure.Evidence);
    }

    public static void WriteAppointment(Utf8JsonWriter json, CodedAppointment appointment)
    {
        json.WriteString(Act, appointment.Act.Code());
        json.WriteString(Person, appointment.Person);
        json.WriteString(Office, appointment.Office);
        json.WriteString(Country, appointment.Country);
        PositionJson.WriteSide(json, By, appointment.By);
        json.WriteString(SuccessorOf, appointment.SuccessorOf);
        json.WriteString(Date, appointment.Date?.ToString());
        json.WriteString(Status, appointment.Status.Code());
        CodedReportJson.WriteEvidence(json, appointment.Evidence);
        PositionJson.WriteReasons(json, appointment.DateReasons);
    }
}
