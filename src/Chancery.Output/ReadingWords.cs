using Chancery.Dossier.Changes;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says an entry in its written form, as it was and as it is read now.</summary>
public sealed class ReadingWords(Messages messages, DateWords dates, EventWords events)
{
    private readonly MeasureWording _measures = new(messages, dates);

    /// <summary>The passage on which a reading rests, as far as its entry can be read.</summary>
    public static Evidence? Evidence(ReadingChange reading) => (reading.After ?? reading.Before) is { } entry && Read(reading.Entry, entry) is [var first, ..] ? first : null;

    /// <summary>An entry in words.</summary>
    public string Of(string kind, string entry)
    {
        if (kind == "event")
        {
            var coded = WrittenEntry.Event(entry);
            return $"{events.Kind(coded)}: {EventWords.Sides(coded)} · {dates.Of(coded.Date)} · {events.Status(coded.Status)}";
        }
        return kind == "condition" ? StateWords.Condition(WrittenEntry.Condition(entry)) : _measures.Of(WrittenEntry.Measure(entry));
    }

    private static IReadOnlyList<Evidence> Read(string kind, string entry) => kind switch
    {
        "event" => WrittenEntry.Event(entry).Evidence,
        "condition" => WrittenEntry.Condition(entry).Evidence,
        _ => WrittenEntry.Measure(entry).Evidence,
    };
}
