using System.Text.Json;
using Chancery.Dossier.Changes;

namespace Chancery.Output;

/// <summary>Changes as JSON; docs/formats.md describes them.</summary>
public static class ChangeJson
{
    public static void Write(Utf8JsonWriter json, DossierChanges changes)
    {
        json.WriteString("dossier", changes.Dossier.Id);
        json.WriteString("since", EntryJson.Day(changes.Since));
        json.WriteString("on", EntryJson.Day(changes.On));
        StateJson.WriteList(json, "changes", changes.Changes, (j, c) => Write(j, c, changes));
        json.WriteBoolean("cut", changes.IsCut);
    }

    private static void Write(Utf8JsonWriter json, DossierChange change, DossierChanges changes)
    {
        json.WriteString("kind", ChangeCodes.Of(change.Kind));
        json.WriteString("subject", ChangeCodes.Subject(change));
        json.WriteNumber("weight", change.Weight);
        StateJson.WriteWords(json, "parties", change.Parties);
        switch (change)
        {
            case ContactChange contact:
                WriteBoth(json, contact.Before, contact.After, StateJson.Write);
                break;
            case ActChange act:
                WriteBoth(json, act.Before, act.After, StateJson.Write);
                StateJson.WriteList(json, "others", act.Others, StateJson.Write);
                break;
            case ConditionChange condition:
                WriteBoth(json, condition.Before, condition.After, StateJson.Write);
                break;
            case MeasureChange measure:
                WriteBoth(json, measure.Before, measure.After, (j, l) => LedgerJson.WriteState(j, l, changes.On));
                json.WriteStartObject("step");
                LedgerJson.Write(json, measure.Step);
                json.WriteEndObject();
                break;
            case MeetingChange meeting:
                WriteBoth(json, meeting.Before, meeting.After, CalendarJson.Write);
                break;
            case SpeakerChange speaker:
                WriteBoth(json, speaker.Before, speaker.After, StateJson.Write);
                break;
            case ReadingChange reading:
                Write(json, reading);
                break;
            default:
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, ReadingChange reading)
    {
        WriteEntry(json, "before", reading.Before);
        WriteEntry(json, "after", reading.After);
        json.WriteString("entry", reading.Entry);
        json.WriteString("hash", reading.Hash);
        json.WriteString("by", reading.By);
        json.WriteString("why", reading.Why);
    }

    private static void WriteBoth<T>(Utf8JsonWriter json, T? before, T after, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (before is null)
        {
            json.WriteNull("before");
        }
        else
        {
            json.WriteStartObject("before");
            write(json, before);
            json.WriteEndObject();
        }
        json.WriteStartObject("after");
        write(json, after);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, string? entry)
    {
        if (entry is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WritePropertyName(name);
        using var parsed = JsonDocument.Parse(entry);
        parsed.RootElement.WriteTo(json);
    }
}
