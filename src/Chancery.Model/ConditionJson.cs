using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of a condition, in both directions.</summary>
internal static class ConditionJson
{
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Party = JsonEncodedText.Encode("party");
    private static readonly JsonEncodedText Action = JsonEncodedText.Encode("action");
    private static readonly JsonEncodedText Requires = JsonEncodedText.Encode("requires");
    private static readonly JsonEncodedText Holder = JsonEncodedText.Encode("holder");

    public static void Write(Utf8JsonWriter json, CodedCondition condition)
    {
        json.WriteString(Party, condition.Party);
        json.WriteString(Action, condition.Action);
        json.WriteStartObject(Requires);
        json.WriteString(Party, condition.Requires.Party);
        json.WriteString(Action, condition.Requires.Action);
        json.WriteEndObject();
        json.WriteString(Holder, condition.Holder);
        json.WriteString(Status, condition.Status.Code());
        EntryJson.WriteEvidence(json, condition.Evidence);
    }

    public static CodedCondition Read(WrittenObject condition)
    {
        var requires = condition.Object("requires");
        return new CodedCondition(
            condition.Text("party"),
            condition.Text("action"),
            new RequiredAct(requires.Text("party"), requires.Text("action")),
            condition.TextOrNull("holder"),
            condition.Code<ConditionStatus>("status", Ontology.TryParseConditionStatus),
            condition.Evidence());
    }
}
