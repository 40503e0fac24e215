using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Keeps which report names whom, and of each name how often, from when to when and how the latest report writes it.</summary>
internal sealed class Appearances(SqlStatements statements, FormTable forms, FormLinker linker, Namesakes namesakes, NameMatcher matcher)
{
    /// <summary>Takes a report's people out. Names that no report is left for stay until <see cref="DropUnnamed"/>.</summary>
    public List<long> Remove(ArticleRow article)
    {
        var named = statements.Of("SELECT form_id, mentions, events, beside, first_day, last_day, published, report FROM appearance WHERE article_id = $1", 1)
            .List(
                r => (Form: r.GetInt64(0), Mentions: r.GetInt32(1), Events: r.GetInt32(2), IsBeside: r.GetInt32(3) != 0, Bounds: new SeenBounds(r.Text(4), r.Text(5), r.GetString(6), r.GetInt64(7))),
                article.Id);
        statements.Of("DELETE FROM appearance WHERE article_id = $1", 1).Run(article.Id);
        foreach (var one in named)
        {
            Take(one.Form, one.Mentions, one.Events);
            if (one.Bounds.AreThoseOf(statements, "name_form", one.Form))
            {
                FindBounds(one.Form);
            }
            linker.Actors.Add(forms.Find(one.Form)!.Actor);
            if (one.IsBeside)
            {
                linker.Changed(forms.Find(one.Form)!);
            }
        }
        return [.. named.Select(n => n.Form)];
    }

    /// <summary>Puts a report's people in.</summary>
    /// <returns>For each of them, in the report's order, the name.</returns>
    public List<FormRow> Add(ArticleRow article, CodedReport coded)
    {
        var people = coded.People.Select(p => Form(article, p)).ToList();
        var rows = people.DistinctBy(f => f.Id).ToList();
        var beside = Beside(rows);
        foreach (var form in rows)
        {
            var own = coded.People.Where((_, i) => people[i].Id == form.Id).ToList();
            Add(article, coded, form, own, beside.Contains(form.Id));
            linker.Actors.Add(form.Actor);
            if (form.Reports == 0 || beside.Contains(form.Id))
            {
                linker.Changed(form);
            }
        }
        return people;
    }

    /// <summary>Takes away those names that no report has any more and the authority file does not know.</summary>
    public void DropUnnamed(IEnumerable<long> named)
    {
        foreach (var form in named.Select(forms.Find).OfType<FormRow>().Where(f => f.Reports == 0).ToList())
        {
            linker.Dropped(form);
            if (form.Known is null)
            {
                statements.Of("DELETE FROM name_form WHERE id = $1", 1).Run(form.Id);
            }
        }
    }

    private FormRow Form(ArticleRow article, CodedPerson person)
    {
        var (key, country) = (NameWords.Exact(person.Name), person.Country ?? "");
        var bearers = forms.Find(key, country);
        var bearer = bearers.Exists(b => b.Bearer.Length > 0) ? namesakes.Bearer(bearers, person, article.Published) : "";
        return bearers.Find(b => b.Bearer == bearer) ?? forms.Find(forms.Add(person.Name, key, country, bearer))!;
    }

    private HashSet<long> Beside(List<FormRow> rows)
    {
        var beside = new HashSet<long>();
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                if (rows[i].Country == rows[j].Country && rows[i].Country.Length > 0 && MayBeOne(rows[i], rows[j]))
                {
                    beside.Add(rows[i].Id);
                    beside.Add(rows[j].Id);
                }
            }
        }
        return beside;
    }

    // By the names alone: whose they are now depends on what else was read.
    private bool MayBeOne(FormRow one, FormRow other) =>
        NameMatcher.MatchShort(one.Key, other.Key) is not null
        || NameMatcher.MatchShort(other.Key, one.Key) is not null
        || matcher.Match(one.Name, other.Name) is not null
        || NameMatcher.MatchMisspelt(one.Name, other.Name) is not null;

    private void Add(ArticleRow article, CodedReport coded, FormRow form, List<CodedPerson> own, bool isBeside)
    {
        var days = new HeldDays();
        var published = article.Published.Length == 0 ? null : article.Published;
        days.Add(published, published);
        var events = 0;
        foreach (var taken in coded.Events)
        {
            if (IsAmong(taken.Actors, form) || IsAmong(taken.Recipients, form))
            {
                events++;
                days.Add(taken);
            }
        }
        var (name, mentions) = (own[^1].Name, own.Sum(p => p.Mentions));
        statements.Insert(
            "appearance",
            "form_id, article_id, name, published, report, mentions, events, first_day, last_day, beside",
            form.Id, article.Id, name, article.Published, article.Order, mentions, events, days.First, days.Last, isBeside ? 1 : 0);
        statements.Of(
            """
            UPDATE name_form SET reports = reports + 1, mentions = mentions + $2, events = events + $3,
                first_day = CASE WHEN first_day IS NULL OR CAST($4 AS TEXT) < first_day THEN CAST($4 AS TEXT) ELSE first_day END,
                last_day = CASE WHEN last_day IS NULL OR CAST($5 AS TEXT) > last_day THEN CAST($5 AS TEXT) ELSE last_day END,
                name = CASE WHEN (latest_day, latest_report) < ($6, $7) THEN $8 ELSE name END,
                latest_report = CASE WHEN (latest_day, latest_report) < ($6, $7) THEN $7 ELSE latest_report END,
                latest_day = CASE WHEN latest_day < $6 THEN $6 ELSE latest_day END
            WHERE id = $1
            """,
            8).Run(form.Id, mentions, events, days.First, days.Last, article.Published, article.Order, name);
    }

    private static bool IsAmong(IReadOnlyList<Side> sides, FormRow form)
    {
        foreach (var side in sides)
        {
            if (side.Name is { } name && (side.Country ?? "") == form.Country && NameWords.Exact(name) == form.Key)
            {
                return true;
            }
        }
        return false;
    }

    private void Take(long form, int mentions, int events) =>
        statements.Of("UPDATE name_form SET reports = reports - 1, mentions = mentions - $2, events = events - $3 WHERE id = $1", 3).Run(form, mentions, events);

    // All reports that use the name are gone through: done only where the first, the last or the latest went.
    private void FindBounds(long form) =>
        statements.Of(
            """
            UPDATE name_form SET
                first_day = (SELECT min(a.first_day) FROM appearance a WHERE a.form_id = $1),
                last_day = (SELECT max(a.last_day) FROM appearance a WHERE a.form_id = $1),
                name = COALESCE((SELECT a.name FROM appearance a WHERE a.form_id = $1 ORDER BY a.published DESC, a.report DESC LIMIT 1), name),
                latest_day = COALESCE((SELECT a.published FROM appearance a WHERE a.form_id = $1 ORDER BY a.published DESC, a.report DESC LIMIT 1), ''),
                latest_report = COALESCE((SELECT a.report FROM appearance a WHERE a.form_id = $1 ORDER BY a.published DESC, a.report DESC LIMIT 1), -1)
            WHERE id = $1
            """,
            1).Run(form);
}
