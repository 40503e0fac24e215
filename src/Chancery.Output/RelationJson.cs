using System.Text.Json;
using Chancery.Dossier.Relations;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>The measures of relationships as JSON; docs/formats.md describes it.</summary>
public static class RelationJson
{
    private const int Digits = 4;

    public static void Write(Utf8JsonWriter json, RelationReading relations)
    {
        json.WriteString("dossier", relations.Dossier.Id);
        json.WriteString("day", EntryJson.Day(relations.Day));
        json.WriteString("from", EntryJson.Day(relations.From));
        json.WriteString("to", EntryJson.Day(relations.To));
        StateJson.WriteList(json, "entries", relations.Months, Write);
        json.WriteNumber("noMonth", relations.NoMonth);
    }

    private static void Write(Utf8JsonWriter json, RelationMonth month)
    {
        json.WriteString("one", month.One);
        json.WriteString("other", month.Other);
        json.WriteString("month", EdtfDate.Of(month.Month.Year, month.Month.Month).ToString());
        json.WriteStartObject("contacts");
        json.WriteNumber("all", month.AllContacts);
        foreach (var level in Enum.GetValues<ContactLevel>())
        {
            json.WriteNumber(DossierJson.Code(level), month.Contacts.GetValueOrDefault(level));
        }
        json.WriteNumber("unknown", month.OfUnknownLevel);
        Write(json, month.ContactRate);
        json.WriteEndObject();
        json.WriteStartObject("acts");
        json.WriteNumber("verbalCooperation", month.Quads[0]);
        json.WriteNumber("materialCooperation", month.Quads[1]);
        json.WriteNumber("verbalConflict", month.Quads[2]);
        json.WriteNumber("materialConflict", month.Quads[3]);
        json.WriteEndObject();
        Write(json, "goldstein", month.Goldstein);
        Write(json, "plover", month.Plover);
        json.WriteNumber("reports", month.Reports);
    }

    private static void Write(Utf8JsonWriter json, string name, WeightSum sum)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", sum.Count);
        json.WriteNumber("sum", Math.Round(sum.Sum, Digits));
        if (sum.Interval is { } interval)
        {
            Write(json, interval);
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Interval interval)
    {
        json.WriteNumber("low", Math.Round(interval.Low, Digits));
        json.WriteNumber("high", Math.Round(interval.High, Digits));
    }
}
