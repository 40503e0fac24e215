using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Keeps which offices reports give to whom: beside a name, as a tenure, as an appointment.</summary>
internal sealed class OfficeLog(SqlStatements statements, FormTable forms, FormLinker linker, OfficeReader offices)
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    /// <summary>Forgets the numbers of offices: a transaction that failed may have made some.</summary>
    public void Begin() => _numbers.Clear();

    /// <summary>Takes out what a report says.</summary>
    public void Remove(ArticleRow article)
    {
        var said = statements.Of("SELECT seen_id, first_day, last_day, published, report FROM office_said WHERE article_id = $1", 1)
            .List(r => (Seen: r.GetInt64(0), Bounds: new SeenBounds(r.Text(1), r.Text(2), r.GetString(3), r.GetInt64(4))), article.Id)
            .GroupBy(s => s.Seen, s => s.Bounds)
            .ToList();
        statements.Of("DELETE FROM office_said WHERE article_id = $1", 1).Run(article.Id);
        foreach (var seen in said)
        {
            Take(seen.Key, [.. seen]);
        }
    }

    /// <summary>Puts in what a report says.</summary>
    /// <param name="article">The report.</param>
    /// <param name="coded">Its entries.</param>
    /// <param name="people">The names of its people, in its order.</param>
    public void Add(ArticleRow article, CodedReport coded, IReadOnlyList<FormRow> people)
    {
        var published = article.Published.Length == 0 ? null : article.Published;
        for (var i = 0; i < coded.People.Count; i++)
        {
            if (coded.People[i].Office is { } office)
            {
                Add(article, people[i], new Said(EntryKind.Person, i, "", office, null, published, published));
            }
        }
        for (var i = 0; i < coded.Tenures.Count; i++)
        {
            var tenure = coded.Tenures[i];
            if (Named(people, tenure.Person, tenure.Country) is { } form)
            {
                var day = SqlRow.Written(tenure.On) ?? published;
                Add(article, form, new Said(EntryKind.Tenure, i, tenure.Marker.Code(), tenure.Office, tenure.Portfolio, day, day));
            }
        }
        for (var i = 0; i < coded.Appointments.Count; i++)
        {
            var change = coded.Appointments[i];
            if (change is { Person: { } person, Office: { } office, Status: EventStatus.Held } && Named(people, person, change.Country) is { } form)
            {
                var (first, last) = (SqlRow.Written(change.Date?.First), SqlRow.Written(change.Date?.Last));
                Add(article, form, new Said(EntryKind.Appointment, i, change.Act.Code(), office, null, first, last));
            }
        }
    }

    /// <summary>The number of an office, which is made where there is none.</summary>
    public long Office(OfficeKey key)
    {
        if (_numbers.TryGetValue(key.Text, out var known))
        {
            return known;
        }
        return _numbers[key.Text] = statements.Of("SELECT id FROM office WHERE words = $1", 1).Number(key.Text) ?? AddOffice(key);
    }

    private long AddOffice(OfficeKey key)
    {
        var id = statements.Of("INSERT INTO office (words) VALUES ($1) RETURNING id", 1).Number(key.Text)!.Value;
        foreach (var hash in key.Tokens.Select(KeyHash.Of).Distinct())
        {
            statements.Insert("office_key", "hash, office_id", hash, id);
        }
        return id;
    }

    private static FormRow? Named(IReadOnlyList<FormRow> people, string name, string? country)
    {
        var key = NameWords.Exact(name);
        return people.FirstOrDefault(f => f.Key == key && f.Country == (country ?? "")) ?? people.FirstOrDefault(f => f.Key == key);
    }

    private void Add(ArticleRow article, FormRow form, Said said)
    {
        var country = form.Country.Length == 0 ? null : form.Country;
        var office = Office(offices.Read(said.Office, country, said.Purpose));
        var seen = statements.Of("SELECT id FROM office_seen WHERE form_id = $1 AND office_id = $2 AND said = $3 AND wording = $4", 4)
            .Number(form.Id, office, said.How, said.Office);
        if (seen is null)
        {
            seen = statements.Of(
                """
                INSERT INTO office_seen (form_id, office_id, said, wording, reports, latest_day, latest_report)
                VALUES ($1, $2, $3, $4, 0, '', -1) RETURNING id
                """,
                4).Number(form.Id, office, said.How, said.Office);
            linker.GotOffice(form);
        }
        statements.Insert(
            "office_said",
            "seen_id, article_id, kind, ordinal, first_day, last_day, published, report",
            seen, article.Id, said.Kind, said.Ordinal, said.First, said.Last, article.Published, article.Order);
        statements.Of(
            """
            UPDATE office_seen SET reports = reports + 1,
                first_day = CASE WHEN first_day IS NULL OR CAST($2 AS TEXT) < first_day THEN CAST($2 AS TEXT) ELSE first_day END,
                last_day = CASE WHEN last_day IS NULL OR CAST($3 AS TEXT) > last_day THEN CAST($3 AS TEXT) ELSE last_day END,
                latest_report = CASE WHEN (latest_day, latest_report) < ($4, $5) THEN $5 ELSE latest_report END,
                latest_day = CASE WHEN latest_day < $4 THEN $4 ELSE latest_day END
            WHERE id = $1
            """,
            5).Run(seen, said.First, said.Last, article.Published, article.Order);
    }

    private void Take(long seen, IReadOnlyCollection<SeenBounds> said)
    {
        statements.Of("UPDATE office_seen SET reports = reports - $2 WHERE id = $1", 2).Run(seen, said.Count);
        if (statements.Of("SELECT form_id FROM office_seen WHERE id = $1 AND reports = 0", 1).Number(seen) is { } form)
        {
            linker.GotOffice(forms.Find(form)!);
            statements.Of("DELETE FROM office_seen WHERE id = $1", 1).Run(seen);
            return;
        }
        // What else was said is gone through only where the first, the last or the latest went: one report in many.
        if (!said.Any(s => s.AreThoseOf(statements, "office_seen", seen)))
        {
            return;
        }
        statements.Of(
            """
            UPDATE office_seen SET
                first_day = (SELECT min(s.first_day) FROM office_said s WHERE s.seen_id = $1),
                last_day = (SELECT max(s.last_day) FROM office_said s WHERE s.seen_id = $1),
                latest_day = (SELECT s.published FROM office_said s WHERE s.seen_id = $1 ORDER BY s.published DESC, s.report DESC LIMIT 1),
                latest_report = (SELECT s.report FROM office_said s WHERE s.seen_id = $1 ORDER BY s.published DESC, s.report DESC LIMIT 1)
            WHERE id = $1
            """,
            1).Run(seen);
    }

    private readonly record struct Said(string Kind, int Ordinal, string How, string Office, string? Purpose, string? First, string? Last);
}
