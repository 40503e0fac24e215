using System.Text.Json;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Pairs;

namespace Chancery.Output;

/// <summary>A state of play as JSON; docs/formats.md describes it.</summary>
public static class StateJson
{
    public static void Write(Utf8JsonWriter json, StateOfPlay state)
    {
        WriteDossier(json, state.Dossier, state.Day);
        WriteList(json, "contacts", state.Contacts, Write);
        WriteList(json, "acts", state.Acts, Write);
        WriteList(json, "conditions", state.Conditions, Write);
        WriteList(json, "measures", state.Measures, Write);
        WriteList(json, "meetings", state.Meetings, Write);
        WriteList(json, "speakers", state.Speakers, Write);
        WriteList(json, "shortened", state.Shortened, Write);
    }

    /// <summary>Which dossier on which day.</summary>
    public static void WriteDossier(Utf8JsonWriter json, DossierDefinition dossier, DateOnly day)
    {
        json.WriteString("dossier", dossier.Id);
        json.WriteStartObject("title");
        json.WriteString("vi", dossier.Title);
        json.WriteString("en", dossier.EnglishTitle);
        json.WriteEndObject();
        json.WriteString("day", EntryJson.Day(day));
    }

    /// <summary>The last contact at a level.</summary>
    public static void Write(Utf8JsonWriter json, LastContact contact)
    {
        json.WriteString("one", contact.One);
        json.WriteString("other", contact.Other);
        json.WriteString("level", contact.Level is { } level ? DossierJson.Code(level) : null);
        json.WriteString("gap", StateCodes.Of(contact.Gap));
        if (contact.Ago is { } ago)
        {
            json.WriteStartObject("daysAgo");
            json.WriteNumber("least", ago.Least);
            WriteNumber(json, "most", ago.Most);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("daysAgo");
        }
        WriteEvent(json, "contact", contact.Contact);
    }

    /// <summary>An offer or demand.</summary>
    public static void Write(Utf8JsonWriter json, StandingAct act)
    {
        json.WriteString("kind", StateCodes.Of(act.Kind));
        json.WriteString("from", act.From);
        json.WriteString("to", act.To);
        json.WriteString("status", StateCodes.Status(act));
        json.WriteString("first", EntryJson.Day(act.First));
        json.WriteNumber("reports", act.Reports);
        WriteWords(json, "topics", act.Topics);
        WriteEvent(json, "latest", act.Latest);
        WriteEvent(json, "answer", act.AnsweredBy);
    }

    /// <summary>A condition.</summary>
    public static void Write(Utf8JsonWriter json, StandingCondition condition)
    {
        var coded = condition.Latest.Entry;
        json.WriteString("party", coded.Party);
        json.WriteString("action", coded.Action);
        json.WriteString("requiresParty", coded.Requires.Party);
        json.WriteString("requiresAction", coded.Requires.Action);
        json.WriteString("holder", coded.Holder);
        json.WriteString("held", coded.Status.Code());
        json.WriteString("status", StateCodes.Status(condition));
        json.WriteString("first", EntryJson.Day(condition.First));
        json.WriteNumber("reports", condition.Reports);
        WriteWords(json, "topics", condition.Topics);
        WriteSource(json, condition.Latest, coded.Evidence);
    }

    private static void Write(Utf8JsonWriter json, StandingMeasure measure)
    {
        var coded = measure.Latest.Entry;
        json.WriteString("from", measure.From);
        json.WriteString("against", measure.Against);
        json.WriteString("kind", measure.Kind);
        json.WriteString("act", coded.Act.Code());
        json.WriteString("on", coded.On);
        json.WriteString("basis", coded.Basis);
        json.WriteString("announced", coded.Announced?.ToString());
        json.WriteString("effective", coded.Effective?.ToString());
        json.WriteString("until", coded.Until?.ToString());
        json.WriteString("status", StateCodes.Status(measure));
        json.WriteString("first", EntryJson.Day(measure.First));
        json.WriteNumber("reports", measure.Reports);
        WriteWords(json, "topics", measure.Topics);
        WriteSource(json, measure.Latest, coded.Evidence);
    }

    private static void Write(Utf8JsonWriter json, AnnouncedMeeting meeting)
    {
        WriteWords(json, "parties", meeting.Parties);
        json.WriteString("status", StateCodes.Status(meeting));
        json.WriteString("first", EntryJson.Day(meeting.First));
        json.WriteNumber("reports", meeting.Reports);
        WriteEvent(json, "latest", meeting.Latest);
    }

    private static void Write(Utf8JsonWriter json, ShortenedSearch search)
    {
        json.WriteString("section", StateCodes.Of(search.Section));
        json.WriteString("from", search.From);
        json.WriteString("to", search.To);
        json.WriteNumber("looked", search.Looked);
    }

    /// <summary>Who holds a key office.</summary>
    public static void Write(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteString("party", speaker.Office.Party);
        json.WriteString("level", DossierJson.Code(speaker.Office.Level));
        json.WriteString("office", speaker.Office.Office);
        WriteList(json, "holders", speaker.Holders, Write);
    }

    private static void Write(Utf8JsonWriter json, ReportedHolder holder)
    {
        json.WriteString("name", holder.Name);
        json.WriteString("office", holder.Office);
        json.WriteString("source", holder.Source);
        json.WriteString("lastSaid", EntryJson.Day(holder.Evidence?.On));
        EntryJson.WriteEvidence(json, holder.Evidence is { } said ? [said.Evidence] : []);
        if (holder.Evidence is { } evidence)
        {
            EntryJson.Write(json, evidence.Report);
        }
        else
        {
            json.WriteNull("report");
        }
    }

    /// <summary>An event with its source, or null.</summary>
    public static void WriteEvent(Utf8JsonWriter json, string name, ReportedEntry<CodedEvent>? entry)
    {
        if (entry is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        EntryJson.Write(json, entry.Entry);
        WriteSource(json, entry, entry.Entry.Evidence);
        json.WriteEndObject();
    }

    /// <summary>The evidence of an entry, its report, when that came out, and who stands behind the entry.</summary>
    public static void WriteSource<T>(Utf8JsonWriter json, ReportedEntry<T> entry, IReadOnlyList<Evidence> evidence)
    {
        EntryJson.WriteEvidence(json, evidence);
        EntryJson.Write(json, entry.Report);
        json.WriteString("reported", EntryJson.Day(entry.Reported));
        json.WriteString("reportedBy", StateCodes.Of(entry.Basis));
        json.WriteString("by", EntryJson.Code(entry.Origin));
    }

    /// <summary>A list of words.</summary>
    public static void WriteWords(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }
        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A list of objects.</summary>
    public static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> lines, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            write(json, line);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
