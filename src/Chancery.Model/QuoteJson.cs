using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of direct speech, in both directions.</summary>
internal static class QuoteJson
{
    private static readonly JsonEncodedText Country = JsonEncodedText.Encode("country");
    private static readonly JsonEncodedText Office = JsonEncodedText.Encode("office");
    private static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    private static readonly JsonEncodedText About = JsonEncodedText.Encode("about");

    public static void Write(Utf8JsonWriter json, CodedQuote quote)
    {
        json.WriteString(Speaker, quote.Speaker);
        json.WriteString(Country, quote.Country);
        json.WriteString(Office, quote.Office);
        json.WriteString(Text, quote.Text);
        json.WriteString(To, quote.To);
        json.WriteString(About, quote.About);
        EntryJson.WriteEvidence(json, quote.Evidence);
    }

    public static CodedQuote Read(WrittenObject quote) => new(
        quote.Text("speaker"),
        quote.TextOrNull("country"),
        quote.TextOrNull("office"),
        quote.Text("text"),
        quote.TextOrNull("to"),
        quote.TextOrNull("about"),
        quote.Evidence());
}
