using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Scenes;
using Chancery.Register;

namespace Chancery.Pictures;

/// <summary>Makes the cells and citations of tables.</summary>
internal static class PictureRows
{
    /// <summary>A column that the catalogue names.</summary>
    public static PictureColumn Column(PictureWords words, string code, string key) => new(code, words.Messages[key]);

    /// <summary>A number.</summary>
    public static PictureCell Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A date.</summary>
    public static PictureCell Date(PictureWords words, EdtfDate? date) => new(date?.ToString(), date is null ? "" : words.Dates.Of(date));

    /// <summary>A day.</summary>
    public static PictureCell Day(PictureWords words, DateOnly? day) => new(EntryJson.Day(day), day is null ? "" : words.Dates.Of(day));

    /// <summary>Where words of a report are.</summary>
    public static PictureCitation Citation(ReportKey report, DateOnly? reported, IReadOnlyList<Evidence> evidence, string? merged = null)
    {
        var first = evidence.Count > 0 ? evidence[0] : null;
        return new PictureCitation(new PictureTarget(merged, report.Hash, first?.Span.Start, first?.Span.End), report.Source, ReportName.Of(report), reported, first?.Wording);
    }

    /// <summary>Where an event is told: once for each report.</summary>
    public static IReadOnlyList<PictureCitation> Citations(MergedEvent merged) =>
        [.. merged.Witnesses.SelectMany(w => w.Told).DistinctBy(t => t.Report.Hash, StringComparer.Ordinal).Select(t => Citation(t.Report, t.Report.Published, t.Event.Evidence, merged.Id))];
}
