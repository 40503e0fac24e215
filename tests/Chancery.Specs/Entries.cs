using Chancery.Model;

namespace Chancery.Specs;

/// <summary>The entries of a coded report as the fields of spec lines.</summary>
internal static class Entries
{
    private const string None = "-";

    /// <summary>The entries of a kind, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(CodedReport report, EntryKind kind) => kind switch
    {
        EntryKind.Event => [.. report.Events.Select(Event)],
        EntryKind.Person => [.. report.People.Select(Person)],
        EntryKind.Condition => [.. report.Conditions.Select(Condition)],
        EntryKind.Measure => [.. report.Measures.Select(MeasureEntries.Of)],
        EntryKind.Draft => [.. report.Drafts.Select(MeasureEntries.Of)],
        EntryKind.Statement => [.. report.Statements.Select(Statement)],
        EntryKind.Source => [.. report.Events.Where(e => e.Source is not null).Select(Source)],
        EntryKind.Claim => [.. report.Events.SelectMany(e => e.Claims).Select(Claim)],
        EntryKind.Tenure => [.. report.Tenures.Select(Tenure)],
        EntryKind.Appointment => [.. report.Appointments.Select(Appointment)],
        _ => [.. report.Quotes.Select(Quote)],
    };

    private static string[] Event(CodedEvent coded)
    {
        var head = coded.Type.Code() + (coded.Mode.Code() is { } mode ? " " + mode : "") + " " + Sides(coded.Actors);
        return [coded.Recipients.Count > 0 ? $"{head} > {Sides(coded.Recipients)}" : head, coded.Date?.ToString() ?? None, coded.Status.Code(), coded.Place ?? None];
    }

    // The sides of one end have no order.
    private static string Sides(IEnumerable<Side> sides) =>
        string.Join(',', sides.Select(s => s.Name is null ? s.Country ?? None : $"{s.Country ?? None}/{s.Name}").Order(StringComparer.Ordinal));

    private static string[] Person(CodedPerson person) => [person.Name, person.Country ?? None, person.Office ?? None];

    private static string[] Condition(CodedCondition coded) =>
        [$"{coded.Party} requires {coded.Requires.Party} {coded.Status.ToString().ToLowerInvariant()}", coded.Holder ?? None];

    private static string[] Statement(CodedStatement coded) =>
        [$"{One(coded.Speaker)} {coded.Stance} {coded.Topic ?? None}", coded.Text, One(coded.Addressee), coded.Status.Code(), coded.Date?.ToString() ?? None];

    private static string[] Claim(EventClaim claim) =>
        [$"{claim.Ordinal} {Sides(claim.Sides.Select(s => s with { Name = s.Name ?? s.Office }))}", claim.Since?.ToString() ?? None, claim.Within ?? None, claim.Limit ?? None];

    private static string[] Source(CodedEvent coded) => [coded.Type.Code(), coded.Source!.Kind.Code(), coded.Source.Name, coded.Source.Via ?? None];

    private static string[] Tenure(CodedTenure coded) => [coded.Person, coded.Office, coded.Portfolio ?? None, coded.Marker.Code(), coded.Country ?? None];

    private static string[] Appointment(CodedAppointment coded) =>
        [coded.Act.Code(), coded.Person ?? None, coded.Office ?? None, One(coded.By), coded.SuccessorOf ?? None, coded.Status.Code(), coded.Date?.ToString() ?? None];

    private static string One(Side? side) => side is null ? None : Sides([side]);

    private static string[] Quote(CodedQuote quote) => [quote.Speaker, quote.Text];
}
