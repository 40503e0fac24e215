using System.Text.Json;

namespace Chancery.Intake;

/// <summary>Reads the record of a report, <c>{id, title?, published?, url?, text}</c>. Other fields are passed over; null is as if the field were missing.</summary>
internal static class JsonRecord
{
    private const string WholeRecord = "$";

    /// <summary>The report of a record, or null with the failure, which keeps path, line and offset of <paramref name="place"/>.</summary>
    /// <param name="json">The record's bytes, valid UTF-8.</param>
    /// <param name="place">A failure with the place of the record and no code.</param>
    /// <param name="failure">What is wrong, when there is no report.</param>
    public static Report? Read(ReadOnlySpan<byte> json, IntakeFailure place, out IntakeFailure? failure)
    {
        var fields = new Fields();
        try
        {
            failure = ReadFields(json, fields, place);
        }
        catch (JsonException e)
        {
            failure = place with { Code = IntakeCode.BrokenJson, ByteOffset = place.ByteOffset + (e.BytePositionInLine ?? 0) };
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair: no text.
            failure = place with { Code = IntakeCode.BrokenJson };
        }
        failure ??= Missing(fields, place);
        if (failure is not null)
        {
            failure = failure with { RecordId = fields.Id };
            return null;
        }
        return new Report(fields.Id!, fields.Title, fields.Published, fields.Url, fields.Text!);
    }

    private static IntakeFailure? ReadFields(ReadOnlySpan<byte> json, Fields fields, IntakeFailure place)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read();
            return WrongType(place, WholeRecord, "object");
        }
        IntakeFailure? failure = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = FieldName(ref reader);
            reader.Read();
            if (name is null)
            {
                reader.Skip();
            }
            else if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            {
                reader.Skip();
                failure ??= WrongType(place, name, "string");
            }
            else
            {
                failure = Set(fields, name, reader.GetString(), place) ?? failure;
            }
        }
        // Anything after the record makes this throw.
        reader.Read();
        return failure;
    }

    private static string? FieldName(ref Utf8JsonReader reader)
    {
        foreach (var name in (ReadOnlySpan<string>)["id", "title", "published", "url", "text"])
        {
            if (reader.ValueTextEquals(name))
            {
                return name;
            }
        }
        return null;
    }

    private static IntakeFailure? Set(Fields fields, string name, string? value, IntakeFailure place)
    {
        switch (name)
        {
            case "id":
                fields.Id = value;
                break;
            case "title":
                fields.Title = value;
                break;
            case "url":
                fields.Url = value;
                break;
            case "text":
                fields.Text = value;
                break;
            default:
                fields.Published = RecordDay.Parse(value);
                return string.IsNullOrWhiteSpace(value) || fields.Published is not null ? null : place with { Code = IntakeCode.WrongDate, Arguments = [value] };
        }
        return null;
    }

    private static IntakeFailure? Missing(Fields fields, IntakeFailure place) =>
        string.IsNullOrWhiteSpace(fields.Id) ? place with { Code = IntakeCode.MissingField, Arguments = ["id"] }
        : fields.Text is null ? place with { Code = IntakeCode.MissingField, Arguments = ["text"] }
        : null;

    private static IntakeFailure WrongType(IntakeFailure place, string field, string wanted) =>
        place with { Code = IntakeCode.WrongType, Arguments = [field, wanted] };

    private sealed class Fields
    {
        public string? Id { get; set; }

        public string? Title { get; set; }

        public DateOnly? Published { get; set; }

        public string? Url { get; set; }

        public string? Text { get; set; }
    }
}
