using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>A kind of entry as decisions see it: where a report has such entries, how one is written, what of it a person judges.</summary>
internal abstract class EntryForm
{
    // What is neither judged nor changed by hand: evidence, codes of other ontologies, sources, reasons, votes.
    private static readonly EntryForm[] Forms =
    [
        new Form<CodedPerson>(
            EntryKind.Person, "name", [], ["name", "country", "office"], """{"name":null,"country":null,"office":null,"mentions":1}""",
            c => c.People, (c, l) => c with { People = l }, WrittenEntry.Of, WrittenEntry.Person),
        new Form<CodedEvent>(
            EntryKind.Event, "type", ["actors", "recipients"], ["type", "mode", "actors", "recipients", "date", "status", "place"],
            """{"type":null,"mode":null,"actors":[],"recipients":[],"date":null,"status":"held","place":null}""",
            c => c.Events, (c, l) => c with { Events = l }, WrittenEntry.Of, WrittenEntry.Event),
        new Form<CodedQuote>(
            EntryKind.Quote, null, [], ["speaker", "country", "office", "text", "to", "about"],
            """{"speaker":null,"country":null,"office":null,"text":null,"to":null,"about":null}""",
            c => c.Quotes, (c, l) => c with { Quotes = l }, WrittenEntry.Of, WrittenEntry.Quote),
        new Form<CodedCondition>(
            EntryKind.Condition, null, [], ["party", "action", "requires.party", "requires.action", "holder", "status"],
            """{"party":null,"action":null,"requires":{"party":null,"action":null},"holder":null,"status":"held"}""",
            c => c.Conditions, (c, l) => c with { Conditions = l }, WrittenEntry.Of, WrittenEntry.Condition),
        new Form<CodedStatement>(
            EntryKind.Statement, null, ["speaker", "addressee"], ["speaker", "addressee", "topic", "stance", "text", "quote", "date", "status"],
            """{"speaker":null,"addressee":null,"topic":null,"stance":null,"text":null,"quote":null,"date":null,"status":"held"}""",
            c => c.Statements, (c, l) => c with { Statements = l }, WrittenEntry.Of, WrittenEntry.Statement),
        new Form<CodedTenure>(
            EntryKind.Tenure, "person", [], ["person", "country", "office", "rank", "portfolio", "marker", "on"],
            """{"person":null,"country":null,"office":null,"rank":null,"portfolio":null,"marker":"none","on":null}""",
            c => c.Tenures, (c, l) => c with { Tenures = l }, WrittenEntry.Of, WrittenEntry.Tenure),
        new Form<CodedAppointment>(
            EntryKind.Appointment, "act", ["by"], ["act", "person", "office", "country", "by", "successorOf", "date", "status"],
            """{"act":null,"person":null,"office":null,"country":null,"by":null,"successorOf":null,"date":null,"status":"held"}""",
            c => c.Appointments, (c, l) => c with { Appointments = l }, WrittenEntry.Of, WrittenEntry.Appointment),
        new Form<CodedMeasure>(
            EntryKind.Measure, "act", ["senders", "targets"],
            ["act", "asked", "senders", "targets", "on", "kind", "instrument", "basis", "announced", "effective", "until", "term", "status", "holder"],
            """{"act":null,"asked":null,"senders":[],"targets":[],"on":null,"kind":"measures","instrument":null,"basis":null,"announced":null,"effective":null,"until":null,"term":null,"status":"held","holder":null}""",
            c => c.Measures, (c, l) => c with { Measures = l }, WrittenEntry.Of, WrittenEntry.Measure),
        new Form<CodedDraft>(
            EntryKind.Draft, null, ["sponsors", "vetoes"], ["organ", "number", "sponsors", "submitted", "voted", "vetoes", "outcome"],
            """{"organ":null,"number":null,"sponsors":[],"submitted":null,"voted":null,"provisions":[],"consultations":[],"votes":null,"vetoes":[],"outcome":"submitted"}""",
            c => c.Drafts, (c, l) => c with { Drafts = l }, WrittenEntry.Of, WrittenEntry.Draft),
    ];

    private EntryForm(string kind, string? identity, string[] sides, string[] fields, string blank) =>
        (Kind, Identity, Sides, Fields, Blank) = (kind, identity, sides, fields, blank);

    /// <summary>All kinds, in the order in which a report has them.</summary>
    public static IReadOnlyList<EntryForm> All => Forms;

    /// <summary>Its name.</summary>
    public string Kind { get; }

    /// <summary>The field without which an entry is not the same any more, whatever its evidence; null where no one field is that.</summary>
    public string? Identity { get; }

    /// <summary>The fields that are a side or a list of sides.</summary>
    public IReadOnlyList<string> Sides { get; }

    /// <summary>The fields that a person judges and may change.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>An entry of this kind that says nothing yet, without its evidence.</summary>
    public string Blank { get; }

    /// <summary>The form of a kind; null for none.</summary>
    public static EntryForm? Of(string kind) => Array.Find(Forms, f => f.Kind == kind);

    /// <summary>A report's entries of this kind, as they are written.</summary>
    public abstract IReadOnlyList<string> In(CodedReport coded);

    /// <summary>The report with other entries of this kind.</summary>
    public abstract CodedReport With(CodedReport coded, IReadOnlyList<string> written);

    /// <summary>The entry as the program itself writes it.</summary>
    /// <exception cref="CodedReportFormatException">It is no such entry; the exception names the field.</exception>
    public abstract string Checked(string written);

    private sealed class Form<T>(
        string kind,
        string? identity,
        string[] sides,
        string[] fields,
        string blank,
        Func<CodedReport, IReadOnlyList<T>> entries,
        Func<CodedReport, IReadOnlyList<T>, CodedReport> with,
        Func<T, string> write,
        Func<string, T> read) : EntryForm(kind, identity, sides, fields, blank)
    {
        public override IReadOnlyList<string> In(CodedReport coded) => [.. entries(coded).Select(write)];

        public override CodedReport With(CodedReport coded, IReadOnlyList<string> written) => with(coded, [.. written.Select(read)]);

        public override string Checked(string written) => write(read(written));
    }
}
