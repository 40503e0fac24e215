using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>
/// Decides for each name of which other it is a variant. Every name is decided by those that stand before it in the order of
/// <see cref="FormRow.CompareTo"/> alone, so that the outcome does not depend on the order of reading, and a change is followed
/// up only where it leads.
/// </summary>
internal sealed class FormLinker(SqlStatements statements, FormTable forms, NameMatcher matcher)
{
    private readonly PriorityQueue<long, FormRow> _waiting = new();
    private readonly HashSet<long> _awaited = [];

    /// <summary>The actors whose names may have changed, as they were and as they are.</summary>
    public HashSet<long> Actors { get; } = [];

    /// <summary>Forgets what waits: a transaction that failed may have left it.</summary>
    public void Reset()
    {
        _waiting.Clear();
        _awaited.Clear();
        Actors.Clear();
    }

    /// <summary>A name is new, or reports name it for the first time, or what tells it from others has changed.</summary>
    public void Changed(FormRow form)
    {
        Wait(form);
        foreach (var other in Followers(form))
        {
            Wait(other);
        }
    }

    /// <summary>A name will be there no more; its row still is.</summary>
    public void Dropped(FormRow form)
    {
        foreach (var other in Followers(form))
        {
            Wait(other);
        }
        Actors.Add(form.Actor);
    }

    /// <summary>A name was given an office that it had not had.</summary>
    public void GotOffice(FormRow form)
    {
        if (form.Country.Length == 0)
        {
            return;
        }
        foreach (var other in forms.SimilarButOneWord(form))
        {
            if (NameMatcher.MatchMisspelt(form.Name, other.Name) is not null)
            {
                Wait(other.CompareTo(form) > 0 ? other : form);
            }
        }
    }

    /// <summary>Decides all that wait.</summary>
    public void Settle()
    {
        while (_waiting.TryDequeue(out var id, out _))
        {
            _awaited.Remove(id);
            if (forms.Find(id) is { } form)
            {
                Settle(form);
            }
        }
    }

    private void Wait(FormRow form)
    {
        if (_awaited.Add(form.Id))
        {
            _waiting.Enqueue(form.Id, form);
        }
    }

    private void Settle(FormRow form)
    {
        Actors.Add(form.Actor);
        var (parent, match) = form.Known is null ? Parent(form) : (form.Parent is { } main ? forms.Find(main) : null, null);
        var root = parent?.Root ?? form.Id;
        Actors.Add(root);
        if (form.Known is null)
        {
            statements.Of("UPDATE name_form SET parent = $2, reason = $3, score = $4, root = $5, actor = $5 WHERE id = $1", 5)
                .Run(form.Id, parent?.Id, match is { } m ? ReasonText.Of(m.Reason) : null, match?.Score, root);
        }
        if (root != form.Root)
        {
            foreach (var other in Followers(form))
            {
                Wait(other);
            }
        }
    }

    // All whose own decision may rest on this name: they stand behind it.
    private IEnumerable<FormRow> Followers(FormRow form)
    {
        if (form.Country.Length == 0)
        {
            return [];
        }
        return forms.Similar(form)
            .Concat(forms.Parts(form))
            .Concat(forms.Children(form.Id))
            .Where(o => o.Known is null && o.CompareTo(form) > 0)
            .DistinctBy(o => o.Id);
    }

    private (FormRow? Parent, NameMatch? Match) Parent(FormRow form)
    {
        if (form.Country.Length == 0)
        {
            return (null, null);
        }
        var refusals = new RefusedRoots(statements, form);
        return Variant(form, refusals) ?? Whole(form, refusals) ?? (null, null);
    }

    // The surest match wins; where two actors match alike, nobody can tell.
    private (FormRow? Parent, NameMatch? Match)? Variant(FormRow form, RefusedRoots refusals)
    {
        var best = forms.Similar(form)
            .Where(o => o.CompareTo(form) < 0 && !refusals.Contain(o.Root))
            .Select(o => (Form: o, Match: Match(form, o)))
            .Where(c => c.Match is not null)
            .GroupBy(c => c.Form.Root)
            .Select(g => g.OrderByDescending(c => c.Match!.Value.Score).ThenBy(c => c.Form).First())
            .OrderByDescending(c => c.Match!.Value.Score)
            .Take(2)
            .ToList();
        return best.Count == 0 ? null
            : best.Count == 2 && best[0].Match!.Value.Score.Equals(best[1].Match!.Value.Score) ? (null, null)
            : (best[0].Form, best[0].Match);
    }

    private (FormRow? Parent, NameMatch? Match)? Whole(FormRow form, RefusedRoots refusals)
    {
        if (forms.WholeRoots(form, few: refusals.IsEmpty).Where(r => !refusals.Contain(r)).Take(2).ToList() is not [var root] || AreTogether(form, root))
        {
            return null;
        }
        var whole = forms.Wholes(form, root).Order().FirstOrDefault();
        return whole is null || whole.CompareTo(form) > 0 ? null : (whole, NameMatcher.MatchShort(form.Key, whole.Key));
    }

    private NameMatch? Match(FormRow form, FormRow other) =>
        matcher.Match(form.Name, other.Name) ?? (NameMatcher.MatchMisspelt(form.Name, other.Name) is { } misspelt && ShareOffice(form, other) ? misspelt : null);

    // An office that names its state and what it is: two presidents of nowhere need not be one.
    private bool ShareOffice(FormRow form, FormRow other) =>
        statements.Of(
            """
            SELECT o.words FROM office_seen x JOIN office_seen y ON y.office_id = x.office_id JOIN office o ON o.id = x.office_id
            WHERE x.form_id = $1 AND y.form_id = $2
            UNION
            SELECT o.words FROM office_seen x JOIN known_tenure t ON t.office_id = x.office_id JOIN office o ON o.id = x.office_id
            WHERE x.form_id = $1 AND t.known = $3
            """,
            3).List(r => r.GetString(0), form.Id, other.Id, other.Known ?? "").Exists(w => w.Contains('@', StringComparison.Ordinal) && w.Split(' ').Length > 3);

    // A report that names both tells them apart.
    private bool AreTogether(FormRow form, long root) =>
        statements.Of(
            $"""
            SELECT DISTINCT {FormRow.Columns}
            FROM appearance a JOIN appearance b ON b.article_id = a.article_id AND b.beside = 1 JOIN name_form f ON f.id = b.form_id
            WHERE a.form_id = $1 AND a.beside = 1 AND b.form_id <> a.form_id AND f.root = $2
            """,
            2).List(FormRow.Read, form.Id, root).Exists(f => f.CompareTo(form) < 0);
}
