using System.CommandLine;
using System.Globalization;
using Chancery.Dossier.Relations;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints the measures of relationships: a table with a line for each pair and month, the counts beside every sum.</summary>
internal sealed class RelationPage(Session session, ParseResult parsed)
{
    private readonly SectionWriter _sections = new(session, parsed, all: true);

    public void Write(RelationReading relations)
    {
        var (output, messages) = (session.Around.Text, session.Messages);
        output.WriteLine(session.Paint(parsed).Strong(messages.Format("relations.title", DossierWords.Title(messages, relations.Dossier), session.Dates.Of(relations.From), session.Dates.Of(relations.To))));
        output.WriteLine(messages.Format("relations.basis", session.Dates.Of(relations.Day)));
        _sections.Write("relations.months", relations.Months, Columns(), Cells);
        if (relations.NoMonth > 0)
        {
            output.WriteLine(messages.Format("relations.no-month", relations.NoMonth));
        }
    }

    private TableColumn[] Columns() =>
    [
        _sections.Column("column.parties"), _sections.Column("column.month"), _sections.Column("column.contacts"), _sections.Column("column.levels"),
        _sections.Column("column.cooperation"), _sections.Column("column.conflict"), _sections.Column("column.goldstein"), _sections.Column("column.plover"), _sections.Column("column.reports"),
    ];

    private TableCell[] Cells(RelationMonth month) =>
    [
        $"{month.One} – {month.Other}",
        session.Dates.Of(EdtfDate.Of(month.Month.Year, month.Month.Month)),
        $"{month.AllContacts} ({Number(month.ContactRate.Low)}–{Number(month.ContactRate.High)})",
        string.Create(CultureInfo.InvariantCulture, $"{Contacts(month, ContactLevel.Leader)} / {Contacts(month, ContactLevel.Minister)} / {Contacts(month, ContactLevel.Envoy)} / {Contacts(month, ContactLevel.Official) + month.OfUnknownLevel}"),
        string.Create(CultureInfo.InvariantCulture, $"{month.Quads[0]} + {month.Quads[1]}"),
        string.Create(CultureInfo.InvariantCulture, $"{month.Quads[2]} + {month.Quads[3]}"),
        Sum(month.Goldstein),
        Sum(month.Plover),
        month.Reports.ToString(CultureInfo.InvariantCulture),
    ];

    private static int Contacts(RelationMonth month, ContactLevel level) => month.Contacts.GetValueOrDefault(level);

    // "12.5 (3.1–21.9), 4": the sum, its interval, of how many events.
    private static string Sum(WeightSum sum) => sum.Interval is { } interval
        ? string.Create(CultureInfo.InvariantCulture, $"{Number(sum.Sum)} ({Number(interval.Low)} … {Number(interval.High)}), {sum.Count}")
        : "";

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
