using System.Globalization;
using System.Text.Json;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Output;

/// <summary>What a person should look at, in JSON; docs/formats.md describes it.</summary>
public static class ReviewItemJson
{
    /// <summary>"year-open" for <see cref="ReviewReason.YearOpen"/>.</summary>
    public static string Code(ReviewReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());

    /// <summary>The kind of the entry, or "actor" for a name.</summary>
    public static string Kind(ReviewItem item) => item.Join is null ? item.Entry.Kind : "actor";

    /// <summary>How sure a name is, with two places.</summary>
    public static string Score(UnsureJoin join) => join.Score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What is unsure.</summary>
    public static void Write(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("kind", Kind(item));
        json.WriteStartArray("reasons");
        foreach (var reason in item.Reasons)
        {
            json.WriteStringValue(Code(reason));
        }
        json.WriteEndArray();
        using (var entry = JsonDocument.Parse(item.Entry.Written))
        {
            json.WritePropertyName("entry");
            entry.RootElement.WriteTo(json);
        }
        json.WriteStartObject("sentence");
        json.WriteNumber("start", item.Sentence.Start);
        json.WriteNumber("end", item.Sentence.End);
        json.WriteString("text", item.Text);
        json.WriteEndObject();
        EntryJson.Write(json, item.Report);
        Write(json, item.Join);
    }

    private static void Write(Utf8JsonWriter json, UnsureJoin? join)
    {
        if (join is null)
        {
            json.WriteNull("join");
            return;
        }
        json.WriteStartObject("join");
        json.WriteString("name", join.Name.Name);
        json.WriteString("country", join.Name.Country);
        json.WriteString("variantOf", join.VariantOf);
        json.WriteString("reason", ReasonText.Of(join.Reason));
        json.WriteNumber("score", join.Score);
        json.WriteEndObject();
    }
}
