using System.Text;
using System.Text.Json.Nodes;

namespace Chancery.Scoring.Tests;

/// <summary>
/// Makes a prediction out of a gold record: entries are dropped, doubled and spoiled at random, in the ways in which a coder
/// errs. The same seed gives the same prediction.
/// </summary>
internal sealed class Perturbation(int seed)
{
    private static readonly string[] Codes = ["USA", "CHN", "PRK", "KOR", "JPN", "RUS", "UNO", "UNSC", "VNM", ""];
    private static readonly string[] Types = ["CONSULT", "AGREE", "REQUEST", "REJECT", "SANCTION", "CONCEDE", "SUPPORT"];
    private static readonly string?[] Modes = ["phone", "visit", "meeting", "talks", "summit", "Break off", "break-off", "extend", "impose", null];
    private static readonly string?[] Statuses = ["held", "planned", "proposed", "possible", "off", "", null];

    private static readonly string?[] Dates =
    [
        "2019-02-27/2019-02-28", "2019-02", "2019?", "XXXX-02-28", "XXXX-02-27/XXXX-02-28", "2018-06-12~", "[2018..2019]",
        "{2018-06,2018-07}", "2019/..", "../2019", "", "?", "2021-07-06T09:00", "2018-XX-12", "2021-07-01..2021-07-31", "2020-1-5-7", null,
    ];

    private readonly Random _random = new(seed);

    /// <summary>The record spoiled; null when the whole report is left out.</summary>
    public JsonObject? Spoil(JsonObject gold)
    {
        if (Chance(0.05))
        {
            return null;
        }
        var report = (JsonObject)gold.DeepClone();
        var id = (string)report["report"]!;
        report["report"] = Chance(0.5) ? id : $"some.folder/x/{id}.txt";
        report["body"] = Chance(0.1) ? null : Words((string?)report["body"] ?? "");
        foreach (var (field, spoil) in new (string, Action<JsonObject>)[] { ("people", Person), ("events", Event), ("quotes", Quote), ("conditions", Condition) })
        {
            if (Chance(0.04))
            {
                report.Remove(field);
            }
            else
            {
                report[field] = Entries(report[field] as JsonArray ?? [], spoil);
            }
        }
        return report;
    }

    private JsonArray Entries(JsonArray gold, Action<JsonObject> spoil)
    {
        var entries = new List<JsonObject>();
        foreach (var entry in gold.OfType<JsonObject>())
        {
            var copies = Chance(0.15) ? 0 : Chance(0.2) ? 2 : 1;
            for (var i = 0; i < copies; i++)
            {
                var copy = (JsonObject)entry.DeepClone();
                spoil(copy);
                entries.Insert(Chance(0.3) ? _random.Next(entries.Count + 1) : entries.Count, copy);
            }
        }
        return new JsonArray([.. entries]);
    }

    private void Person(JsonObject person)
    {
        Change(person, "name", 0.3, Name);
        Change(person, "country", 0.1, _ => Any(Codes));
        Change(person, "office", 0.4, Words);
    }

    private void Event(JsonObject coded)
    {
        Change(coded, "type", 0.1, _ => Any(Types));
        Change(coded, "mode", 0.2, _ => Any(Modes));
        Change(coded, "status", 0.2, _ => Any(Statuses));
        Change(coded, "date", 0.4, _ => Any(Dates));
        foreach (var end in (string[])["actors", "recipients"])
        {
            coded[end] = Entries(coded[end] as JsonArray ?? [], Side);
        }
        if (Chance(0.1))
        {
            (coded["actors"], coded["recipients"]) = (coded["recipients"]!.DeepClone(), coded["actors"]!.DeepClone());
        }
    }

    private void Side(JsonObject side)
    {
        Change(side, "country", 0.15, _ => Any(Codes));
        Change(side, "name", 0.25, Name);
    }

    private void Quote(JsonObject quote)
    {
        Change(quote, "speaker", 0.2, Name);
        Change(quote, "text", 0.7, Words);
    }

    private void Condition(JsonObject condition)
    {
        Change(condition, "party", 0.2, _ => Any(Codes));
        if (Chance(0.1))
        {
            condition.Remove("requires");
        }
        else if (condition["requires"] is JsonObject requires)
        {
            Change(requires, "party", 0.2, _ => Any(Codes));
        }
    }

    private void Change(JsonObject entry, string field, double chance, Func<string, string?> change)
    {
        if (!Chance(chance))
        {
            return;
        }
        if (Chance(0.15))
        {
            entry.Remove(field);
        }
        else
        {
            entry[field] = change((string?)entry[field] ?? "");
        }
    }

    private string? Name(string name)
    {
        var words = name.Split(' ', '-');
        return _random.Next(6) switch
        {
            0 => words[^1],
            1 => words[0],
            2 => string.Join(' ', words.Reverse()),
            3 => name.ToUpperInvariant(),
            4 => name.Normalize(NormalizationForm.FormD).Replace("\u0300", "", StringComparison.Ordinal),
            _ => null,
        };
    }

    private string Words(string text)
    {
        var keep = 1 - (_random.NextDouble() / 1.5);
        var words = text.Split(' ').Where(_ => Chance(keep)).ToList();
        if (Chance(0.3))
        {
            words.Add(Any(["Mỹ", "không 3,5", "«…»", "Đại-sứ"]));
        }
        return string.Join(' ', words);
    }

    private bool Chance(double chance) => _random.NextDouble() < chance;

    private T Any<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
