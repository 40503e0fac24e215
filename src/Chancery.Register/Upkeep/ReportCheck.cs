using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Upkeep;

/// <summary>Reads every report and compares it with what is promised: a text of its hash, entries whose evidence stands at its characters.</summary>
internal sealed class ReportCheck(SqlSession session)
{
    private readonly ReportReader _reader = new(session);

    /// <summary>What is wrong with the reports.</summary>
    /// <param name="finder">The reports.</param>
    /// <param name="progress">Told of how many reports were read.</param>
    /// <param name="stop">Ends it.</param>
    public IEnumerable<Damage> Run(ReportFinder finder, Action<long> progress, CancellationToken stop)
    {
        var read = 0L;
        foreach (var number in finder.Numbers)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var (kind, detail) in Check(number))
            {
                yield return new Damage(kind, null, finder.Name(number), detail);
            }
            progress(++read);
        }
    }

    private List<(DamageKind Kind, string Detail)> Check(long number)
    {
        try
        {
            var report = session.Translate(() => _reader.Read(number));
            var fault = report is null ? "without a text or a coding" : Missing(number, report.Coded);
            return fault is null ? session.Translate(() => Compare(number, report!).ToList()) : [(DamageKind.Report, fault)];
        }
        catch (RegisterException e) when (e.Fault is RegisterFault.Corrupted or RegisterFault.Failed)
        {
            return [(DamageKind.Report, e.Detail ?? e.Message)];
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidCastException or OverflowException)
        {
            // A value that was changed in place is no date, number or block any more.
            return [(DamageKind.Report, e.Message)];
        }
    }

    private string? Missing(long number, CodedReport coded)
    {
        var rows = session.Statements.Of("SELECT count(*) FROM entry WHERE article_id = $1", 1).Number(number);
        var read = coded.People.Count + coded.Events.Count + coded.Quotes.Count + coded.Conditions.Count + coded.Statements.Count
            + coded.Tenures.Count + coded.Appointments.Count + coded.Measures.Count + coded.Drafts.Count;
        return rows == read ? null : FormattableString.Invariant($"{rows} entries, of which {read} can be read");
    }

    private IEnumerable<(DamageKind Kind, string Detail)> Compare(long number, RegisteredReport report)
    {
        var article = report.Article;
        if (Article.HashOf(article.Text, article.Published) != article.Hash)
        {
            yield return (DamageKind.Text, "the text is not the one that was filed");
        }
        // That of statements and the like stands in their rows and once more in what they say.
        foreach (var (kind, proof) in Rows(number).Concat(EvidenceOf(report.Coded)).Distinct())
        {
            var span = proof.Span;
            if (span.Start < 0 || span.End > article.Text.Length || !article.Text.AsSpan(span.Start, span.Length).SequenceEqual(proof.Wording))
            {
                yield return (DamageKind.Evidence, FormattableString.Invariant($"{kind} at {span.Start}-{span.End} says \"{proof.Wording}\""));
            }
        }
    }

    private List<(string Kind, Evidence Evidence)> Rows(long number) =>
        session.Statements.Of(
            """
            SELECT n.kind, n.first, n.past, n.wording, n.rule FROM entry n WHERE n.article_id = $1 AND n.wording IS NOT NULL
            UNION ALL
            SELECT n.kind, v.first, v.past, v.wording, v.rule FROM entry n JOIN evidence v ON v.entry_id = n.id WHERE n.article_id = $1
            """,
            1)
            .List(r => (r.GetString(0), r.Evidence(1)), number);

    private static IEnumerable<(string Kind, Evidence Evidence)> EvidenceOf(CodedReport coded) =>
        coded.People.SelectMany(p => Of(EntryKind.Person, p.Evidence))
            .Concat(coded.Events.SelectMany(e => Of(EntryKind.Event, e.Evidence, e.Source?.Evidence)))
            .Concat(coded.Quotes.SelectMany(q => Of(EntryKind.Quote, q.Evidence)))
            .Concat(coded.Conditions.SelectMany(c => Of(EntryKind.Condition, c.Evidence)))
            .Concat(coded.Statements.SelectMany(s => Of(EntryKind.Statement, s.Evidence, s.Source?.Evidence)))
            .Concat(coded.Tenures.SelectMany(t => Of(EntryKind.Tenure, t.Evidence)))
            .Concat(coded.Appointments.SelectMany(a => Of(EntryKind.Appointment, a.Evidence)))
            .Concat(coded.Measures.SelectMany(m => Of(EntryKind.Measure, m.Evidence)))
            .Concat(coded.Drafts.SelectMany(d => Of(EntryKind.Draft, [.. d.Evidence, .. d.Provisions.Select(p => p.Evidence), .. d.Consultations.Select(c => c.Evidence)])));

    private static IEnumerable<(string Kind, Evidence Evidence)> Of(string kind, IReadOnlyList<Evidence> evidence, Evidence? source = null) =>
        evidence.Concat(source is null ? [] : [source]).Select(e => (kind, e));
}
