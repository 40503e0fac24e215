using System.Text.Json;
using Chancery.Register.Actors;

namespace Chancery.Output;

/// <summary>Actors, offices and decisions in the JSON documents that docs/formats.md describes.</summary>
public static class ActorJson
{
    /// <summary>An actor.</summary>
    public static void Write(Utf8JsonWriter json, ActorPage page)
    {
        EntryJson.Write(json, page.Person);
        json.WriteString("knownAs", page.KnownAs);
        json.WriteStartArray("names");
        foreach (var form in page.Names)
        {
            json.WriteStartObject();
            WriteName(json, form.Name);
            json.WriteNumber("reports", form.Reports);
            json.WriteString("variantOf", form.VariantOf);
            json.WriteString("reason", form.Reason is { } reason ? ReasonText.Of(reason) : null);
            WriteScore(json, form.Score);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteTerms(json, page.Offices);
        json.WriteStartArray("decisions");
        foreach (var decision in page.Decisions)
        {
            json.WriteStartObject();
            Write(json, decision);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Somebody who held an office.</summary>
    public static void Write(Utf8JsonWriter json, OfficeHolder holder)
    {
        json.WriteString("name", holder.Name);
        json.WriteString("country", holder.Country);
        WriteTerms(json, holder.Terms);
        json.WriteStartArray("evidence");
        foreach (var (report, on, evidence) in holder.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("on", EntryJson.Day(on));
            json.WriteString("source", report.Source);
            json.WriteString("hash", report.Hash);
            json.WriteNumber("start", evidence.Span.Start);
            json.WriteNumber("end", evidence.Span.End);
            json.WriteString("wording", evidence.Wording);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A decision.</summary>
    public static void Write(Utf8JsonWriter json, ActorDecision decision)
    {
        json.WriteNumber("id", decision.Id);
        json.WriteString("act", decision.IsMerge ? "merge" : "split");
        WriteName(json, "one", decision.One);
        WriteName(json, "other", decision.Other);
        json.WriteString("by", decision.By);
        json.WriteString("why", decision.Why);
        json.WriteString("at", decision.At);
        WriteUndone(json, decision.Undone);
    }

    /// <summary>Who took a decision back, as the property "undone".</summary>
    public static void WriteUndone(Utf8JsonWriter json, DecisionUndone? undone)
    {
        if (undone is not null)
        {
            json.WriteStartObject("undone");
            json.WriteString("by", undone.By);
            json.WriteString("why", undone.Why);
            json.WriteString("at", undone.At);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("undone");
        }
    }

    /// <summary>Offices over time, as the property "terms".</summary>
    public static void WriteTerms(Utf8JsonWriter json, IReadOnlyList<OfficeTerm> terms)
    {
        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("office", term.Office);
            json.WriteString("said", term.Said);
            json.WriteString("from", term.From);
            json.WriteString("to", term.To);
            json.WriteNumber("times", term.Reports);
            json.WriteString("source", term.Source);
            json.WriteStartArray("overlaps");
            foreach (var other in term.Overlaps)
            {
                json.WriteStringValue(other);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, string property, ActorName name)
    {
        json.WriteStartObject(property);
        WriteName(json, name);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, ActorName name)
    {
        json.WriteString("name", name.Name);
        json.WriteString("country", name.Country);
        json.WriteString("bearer", name.Bearer);
    }

    private static void WriteScore(Utf8JsonWriter json, double? score)
    {
        if (score is { } known)
        {
            json.WriteNumber("score", known);
        }
        else
        {
            json.WriteNull("score");
        }
    }
}
