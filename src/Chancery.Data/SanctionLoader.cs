using System.Globalization;
using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads what the data set knows of sanctions.</summary>
public static class SanctionLoader
{
    /// <summary>The record of a data set.</summary>
    /// <exception cref="DataException">A file cannot be read, or a row is wrong.</exception>
    public static SanctionRecord Load(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var instruments = new Dictionary<string, SanctionInstrument>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(folder.File("sanctions/instruments.tsv"), 7))
        {
            var instrument = new SanctionInstrument(row[0], row[1], row[2], row[3], row[4], row[5], row.Optional(6)?.Split('|') ?? []);
            if (!instruments.TryAdd(instrument.Id, instrument))
            {
                throw row.Fault($"'{instrument.Id}' stands twice");
            }
        }
        var acts = TsvFile.Read(folder.File("sanctions/acts.tsv"), 10).Select(r => Act(r, instruments)).OrderBy(a => a.Announced).ToList();
        var organs = TsvFile.Read(folder.File("sanctions/organs.tsv"), 2).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        return new SanctionRecord([.. instruments.Values], acts, organs);
    }

    private static SanctionAct Act(TsvRow row, Dictionary<string, SanctionInstrument> instruments)
    {
        var instrument = instruments.GetValueOrDefault(row[0]) ?? throw row.Fault($"there is no instrument '{row[0]}'");
        var act = new SanctionAct(
            instrument,
            row.Choice<MeasureAct>(1, "act of a measure"),
            row.Choice<MeasureStatus>(2, "status of a measure"),
            Day(row, 3) ?? throw row.Fault("the day of announcement is missing"),
            Day(row, 4),
            Day(row, 5),
            row[6],
            row.Optional(7),
            row.Optional(8),
            row.Optional(9),
            string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(row.File)}:{row.Line}"));
        return act.Until < (act.Effective ?? act.Announced) ? throw row.Fault("the last day lies before the first") : act;
    }

    private static DateOnly? Day(TsvRow row, int column) => row.Optional(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw row.Fault($"'{text}' is no day");
}
