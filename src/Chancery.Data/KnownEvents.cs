using System.Collections.Frozen;
using System.Globalization;

namespace Chancery.Data;

/// <summary>Known events by the day of the year, to tell the year of a date that a report writes without one. Immutable and thread-safe.</summary>
public sealed class KnownEvents
{
    private const string EventsFile = "authority/known-events.tsv";

    private readonly FrozenDictionary<int, KnownEvent[]> _byDay;

    private readonly KnownEvent[] _all;

    private KnownEvents(List<KnownEvent> events)
    {
        _all = [.. events];
        _byDay = events.GroupBy(e => Key(e.Day.Month, e.Day.Day)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The event of a month and day whose words all stand in a sentence; null when none or more than one does.</summary>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day of the month.</param>
    /// <param name="sentence">The sentence as the text has it.</param>
    public KnownEvent? Find(int month, int day, string sentence)
    {
        if (!_byDay.TryGetValue(Key(month, day), out var events))
        {
            return null;
        }
        var found = Told(events, sentence).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The events of a month, or of any when none is given, whose words all stand in a sentence.</summary>
    /// <param name="month">Month, 1 to 12; null when the text gives none.</param>
    /// <param name="sentence">The sentence as the text has it.</param>
    public IEnumerable<KnownEvent> FindAll(int? month, string sentence) =>
        Told(month is { } known ? _all.Where(e => e.Day.Month == known) : _all, sentence);

    private static IEnumerable<KnownEvent> Told(IEnumerable<KnownEvent> events, string sentence)
    {
        var key = ' ' + NameKey.Of(sentence) + ' ';
        return events.Where(known => known.Words.All(any => any.Any(w => key.Contains(w, StringComparison.Ordinal))));
    }

    /// <summary>Loads <c>authority/known-events.tsv</c>.</summary>
    /// <exception cref="DataException">The file is missing or a row is wrong.</exception>
    internal static KnownEvents Load(DataFolder folder)
    {
        var events = new List<KnownEvent>();
        foreach (var row in TsvFile.Read(folder.File(EventsFile), 3))
        {
            if (!DateOnly.TryParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw row.Fault($"'{row[0]}' is no day");
            }
            var words = row[2].Split(';').Select(any => any.Split('|').Select(w => ' ' + NameKey.Of(w) + ' ').ToArray()).ToArray();
            if (words.Any(any => any.Any(string.IsNullOrWhiteSpace)))
            {
                throw row.Fault("a list of words is empty");
            }
            events.Add(new KnownEvent(day, row[1], words));
        }
        return new KnownEvents(events);
    }

    private static int Key(int month, int day) => (month * 100) + day;
}
