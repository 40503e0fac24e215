using System.Globalization;
using Chancery.Dossier.Relations;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>The measures of relationships as CSV, a row a pair and month; docs/formats.md describes the columns.</summary>
public static class RelationCsv
{
    public static void Write(TextWriter output, RelationReading relations)
    {
        var csv = new CsvWriter(output);
        csv.Write(
            "one", "other", "month", "contacts", "contacts_low", "contacts_high", "leader", "minister", "envoy", "official", "unknown", "verbal_cooperation", "material_cooperation",
            "verbal_conflict", "material_conflict", "goldstein", "goldstein_low", "goldstein_high", "goldstein_count", "plover", "plover_low", "plover_high", "plover_count", "reports");
        foreach (var month in relations.Months)
        {
            var (goldstein, plover) = (month.Goldstein.Interval, month.Plover.Interval);
            csv.Write(
                month.One, month.Other, EdtfDate.Of(month.Month.Year, month.Month.Month).ToString(), month.AllContacts, Number(month.ContactRate.Low), Number(month.ContactRate.High),
                Of(month, ContactLevel.Leader), Of(month, ContactLevel.Minister), Of(month, ContactLevel.Envoy), Of(month, ContactLevel.Official), month.OfUnknownLevel,
                month.Quads[0], month.Quads[1], month.Quads[2], month.Quads[3],
                Number(month.Goldstein.Sum), Number(goldstein?.Low), Number(goldstein?.High), month.Goldstein.Count,
                Number(month.Plover.Sum), Number(plover?.Low), Number(plover?.High), month.Plover.Count, month.Reports);
        }
    }

    private static int Of(RelationMonth month, ContactLevel level) => month.Contacts.GetValueOrDefault(level);

    private static string? Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
