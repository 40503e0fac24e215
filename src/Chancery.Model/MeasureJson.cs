using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of a measure, in both directions. Fields always stand in the same order.</summary>
internal static class MeasureJson
{
    private static readonly JsonEncodedText SendersField = JsonEncodedText.Encode("senders");
    private static readonly JsonEncodedText TargetsField = JsonEncodedText.Encode("targets");

    public static void Write(Utf8JsonWriter json, CodedMeasure measure)
    {
        json.WriteString("act", measure.Act.Code());
        json.WriteString("asked", measure.Asked?.Code());
        EntryJson.WriteSides(json, SendersField, measure.Senders);
        EntryJson.WriteSides(json, TargetsField, measure.Targets);
        json.WriteString("on", measure.On);
        json.WriteString("kind", measure.Kind);
        json.WriteString("instrument", measure.Instrument);
        json.WriteString("basis", measure.Basis);
        json.WriteString("announced", measure.Announced?.ToString());
        json.WriteString("effective", measure.Effective?.ToString());
        json.WriteString("until", measure.Until?.ToString());
        json.WriteString("term", measure.Term);
        json.WriteString("status", measure.Status.Code());
        json.WriteString("holder", measure.Holder);
        EntryJson.WriteEvidence(json, measure.Evidence);
    }

    public static CodedMeasure Read(WrittenObject measure) => new()
    {
        Act = measure.Code<MeasureAct>("act", Ontology.TryParseMeasureAct),
        Asked = measure.TextOrNull("asked") is null ? null : measure.Code<MeasureAct>("asked", Ontology.TryParseMeasureAct),
        Senders = measure.Sides("senders"),
        Targets = measure.Sides("targets"),
        On = measure.TextOrNull("on"),
        Kind = measure.Text("kind"),
        Instrument = measure.Text("instrument"),
        Basis = measure.TextOrNull("basis"),
        Announced = measure.Date("announced"),
        Effective = measure.Date("effective"),
        Until = measure.Date("until"),
        Term = measure.TextOrNull("term"),
        Status = measure.Code<MeasureStatus>("status", Ontology.TryParseMeasureStatus),
        Holder = measure.TextOrNull("holder"),
        Evidence = measure.Evidence(),
    };
}
