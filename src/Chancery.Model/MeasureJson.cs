using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of a measure, in both directions. Fields always stand in the same order.</summary>
public static class MeasureJson
{
    /// <summary>Writes the fields of a measure into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, CodedMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(measure);
        json.WriteString("act", measure.Act.Code());
        json.WriteString("asked", measure.Asked?.Code());
        EntryJson.WriteSides(json, "senders", measure.Senders);
        EntryJson.WriteSides(json, "targets", measure.Targets);
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

    /// <summary>Reads a measure from its object.</summary>
    public static CodedMeasure Read(JsonElement json) => new()
    {
        Act = Enum.Parse<MeasureAct>(EntryJson.Text(json, "act")!, ignoreCase: true),
        Asked = EntryJson.Text(json, "asked") is { } asked ? Enum.Parse<MeasureAct>(asked, ignoreCase: true) : null,
        Senders = EntryJson.Sides(json, "senders"),
        Targets = EntryJson.Sides(json, "targets"),
        On = EntryJson.Text(json, "on"),
        Kind = EntryJson.Text(json, "kind")!,
        Instrument = EntryJson.Text(json, "instrument")!,
        Basis = EntryJson.Text(json, "basis"),
        Announced = EntryJson.Date(json, "announced"),
        Effective = EntryJson.Date(json, "effective"),
        Until = EntryJson.Date(json, "until"),
        Term = EntryJson.Text(json, "term"),
        Status = Enum.Parse<MeasureStatus>(EntryJson.Text(json, "status")!, ignoreCase: true),
        Holder = EntryJson.Text(json, "holder"),
        Evidence = EntryJson.Evidence(json),
    };

    /// <summary>"impose" for <see cref="MeasureAct.Impose"/>.</summary>
    public static string Code(this MeasureAct act) => act.ToString().ToLowerInvariant();

    /// <summary>"held" for <see cref="MeasureStatus.Held"/>.</summary>
    public static string Code(this MeasureStatus status) => status.ToString().ToLowerInvariant();
}
