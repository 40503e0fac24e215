using System.CommandLine;
using System.Globalization;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Bodies;

namespace Chancery.Cli.Output;

/// <summary>Shows a state, body or organ: its names, with whom it was in contact, what it did last, who acts for it.</summary>
internal static class BodySheet
{
    /// <summary>Writes it as text.</summary>
    public static void Write(Session session, ParseResult parsed, BodyPage page)
    {
        var (messages, output) = (session.Messages, session.Around.Text);
        var head = page.Kind == BodyKind.Body ? "body.head" : "body.organ-head";
        output.WriteLine(DisplayWidth.Plain(messages.Format(head, page.Name, page.Country ?? "?", page.Events, session.Dates.Of(page.FirstSeen), session.Dates.Of(page.LastSeen), page.Quotes)));
        if (page.IsCut)
        {
            output.WriteLine(messages["body.cut"]);
        }
        Names(session, parsed, page.Names);
        Partners(session, parsed, page.Partners);
        Recent(session, parsed, page.Recent);
        People(session, parsed, page);
    }

    private static void Names(Session session, ParseResult parsed, IReadOnlyList<BodyName> names)
    {
        var table = new Table([new(session.Messages["column.name"], 16, Turn: 1), new(session.Messages["column.reason"], 16, Turn: 2), new(session.Messages["column.entries"], AtRight: true)]);
        foreach (var name in names)
        {
            table.Add(name.Name, session.Messages["body-reason." + BodyJson.Code(name.Reason)], name.Entries?.ToString(CultureInfo.InvariantCulture));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private static void Partners(Session session, ParseResult parsed, IReadOnlyList<BodyPartner> partners)
    {
        if (partners.Count == 0)
        {
            return;
        }
        var table = new Table([new(session.Messages["column.partner"]), new(session.Messages["column.contacts"], AtRight: true), new(session.Messages["column.last"])]);
        foreach (var partner in partners)
        {
            table.Add(partner.Country, partner.Contacts.ToString(CultureInfo.InvariantCulture), session.Dates.Of(partner.Last));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private static void Recent(Session session, ParseResult parsed, IReadOnlyList<MergedEvent> recent)
    {
        if (recent.Count == 0)
        {
            return;
        }
        var table = new Table(
        [
            new(session.Messages["column.date"]),
            new(session.Messages["column.event"]),
            new(session.Messages["column.sides"], 16, Turn: 1),
            new(session.Messages["column.status"]),
            new(session.Messages["column.id"]),
        ]);
        foreach (var merged in recent)
        {
            table.Add(session.Dates.Of(merged.Event.Date), session.Events.ShortKind(merged.Event), EventWords.SidesWithoutOffices(merged.Event), session.Events.Status(merged.Event.Status), merged.Id);
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private static void People(Session session, ParseResult parsed, BodyPage page)
    {
        if (page.People.Count == 0)
        {
            return;
        }
        var table = new Table(
        [
            new(session.Messages["column.name"], 16, Turn: 2),
            new(session.Messages["column.office"], 16, Turn: 1),
            new(session.Messages["column.from"]),
            new(session.Messages["column.until"]),
            new(session.Messages["column.reports"], AtRight: true),
        ]);
        foreach (var person in page.People)
        {
            var terms = person.Terms.Count == 0 ? null : person.Terms[0];
            table.Add(person.Name, terms?.Office, terms?.From, terms?.To, terms is { Reports: > 0 } ? terms.Reports.ToString(CultureInfo.InvariantCulture) : null);
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }
}
