using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Recoding;

/// <summary>The entries of a report, each in the written form, so that those of two codings can be compared.</summary>
internal static class WrittenEntries
{
    /// <summary>All entries, kind by kind in the report's order.</summary>
    public static List<ComparedEntry> Of(CodedReport coded) =>
    [
        .. coded.People.Select((p, i) => new ComparedEntry(EntryKind.Person, null, i, WrittenEntry.Of(p), Start(p.Evidence))),
        .. coded.Events.Select((e, i) => new ComparedEntry(EntryKind.Event, e.Type.Code(), i, WrittenEntry.Of(e), Start(e.Evidence))),
        .. coded.Quotes.Select((q, i) => new ComparedEntry(EntryKind.Quote, null, i, WrittenEntry.Of(q), Start(q.Evidence))),
        .. coded.Conditions.Select((c, i) => new ComparedEntry(EntryKind.Condition, null, i, WrittenEntry.Of(c), Start(c.Evidence))),
        .. coded.Statements.Select((s, i) => new ComparedEntry(EntryKind.Statement, s.Stance, i, WrittenEntry.Of(s), Start(s.Evidence))),
        .. coded.Tenures.Select((t, i) => new ComparedEntry(EntryKind.Tenure, null, i, WrittenEntry.Of(t), Start(t.Evidence))),
        .. coded.Appointments.Select((a, i) => new ComparedEntry(EntryKind.Appointment, a.Act.Code(), i, WrittenEntry.Of(a), Start(a.Evidence))),
        .. coded.Measures.Select((m, i) => new ComparedEntry(EntryKind.Measure, m.Act.Code(), i, WrittenEntry.Of(m), Start(m.Evidence))),
        .. coded.Drafts.Select((d, i) => new ComparedEntry(EntryKind.Draft, null, i, WrittenEntry.Of(d), Start(d.Evidence))),
    ];

    private static int Start(IReadOnlyList<Evidence> evidence) => evidence.Count > 0 ? evidence[0].Span.Start : -1;
}
