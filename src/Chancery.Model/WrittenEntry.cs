using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Chancery.Model;

/// <summary>
/// Single entries in the written form, for whoever keeps them one by one: the object that stands for the entry in the
/// line of its report. What cannot be read is a <see cref="CodedReportFormatException"/>.
/// </summary>
public static class WrittenEntry
{
    /// <summary>What an event holds beside type, mode, sides, date, status, place and evidence: its codes, its source, the reasons of its year and what is claimed of its place.</summary>
    public static string DetailOf(CodedEvent coded) => Write(coded, EventJson.WriteDetail);

    /// <summary>A person as it is written.</summary>
    public static string Of(CodedPerson person) => Write(person, PersonJson.Write);

    /// <summary>An event as it is written, its detail too.</summary>
    public static string Of(CodedEvent coded) => Write(coded, EventJson.Write);

    /// <summary>A quote as it is written.</summary>
    public static string Of(CodedQuote quote) => Write(quote, QuoteJson.Write);

    /// <summary>A condition as it is written.</summary>
    public static string Of(CodedCondition condition) => Write(condition, ConditionJson.Write);

    /// <summary>A statement as it is written.</summary>
    public static string Of(CodedStatement statement) => Write(statement, PositionJson.WriteStatement);

    /// <summary>The observation of a tenure as it is written.</summary>
    public static string Of(CodedTenure tenure) => Write(tenure, OfficeJson.WriteTenure);

    /// <summary>An appointment as it is written.</summary>
    public static string Of(CodedAppointment appointment) => Write(appointment, OfficeJson.WriteAppointment);

    /// <summary>A measure as it is written.</summary>
    public static string Of(CodedMeasure measure) => Write(measure, MeasureJson.Write);

    /// <summary>A draft as it is written.</summary>
    public static string Of(CodedDraft draft) => Write(draft, DraftJson.Write);

    /// <summary>The event with what <see cref="DetailOf"/> has written of it.</summary>
    public static CodedEvent WithDetail(CodedEvent coded, string detail) => WrittenObject.Read(detail, o => EventJson.ReadDetail(o, coded));

    /// <summary>Reads a person.</summary>
    public static CodedPerson Person(string text) => WrittenObject.Read(text, PersonJson.Read);

    /// <summary>Reads an event.</summary>
    public static CodedEvent Event(string text) => WrittenObject.Read(text, EventJson.Read);

    /// <summary>Reads a quote.</summary>
    public static CodedQuote Quote(string text) => WrittenObject.Read(text, QuoteJson.Read);

    /// <summary>Reads a condition.</summary>
    public static CodedCondition Condition(string text) => WrittenObject.Read(text, ConditionJson.Read);

    /// <summary>Reads a statement.</summary>
    public static CodedStatement Statement(string text) => WrittenObject.Read(text, PositionJson.ReadStatement);

    /// <summary>Reads the observation of a tenure.</summary>
    public static CodedTenure Tenure(string text) => WrittenObject.Read(text, OfficeJson.ReadTenure);

    /// <summary>Reads an appointment.</summary>
    public static CodedAppointment Appointment(string text) => WrittenObject.Read(text, OfficeJson.ReadAppointment);

    /// <summary>Reads a measure.</summary>
    public static CodedMeasure Measure(string text) => WrittenObject.Read(text, MeasureJson.Read);

    /// <summary>Reads a draft.</summary>
    public static CodedDraft Draft(string text) => WrittenObject.Read(text, DraftJson.Read);

    private static string Write<T>(T entry, Action<Utf8JsonWriter, T> writeFields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, CodedReportJson.Options))
        {
            json.WriteStartObject();
            writeFields(json, entry);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
