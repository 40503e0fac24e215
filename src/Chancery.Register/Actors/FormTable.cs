using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>The names that the register holds, found by what they have in common with others.</summary>
internal sealed class FormTable(SqlStatements statements, NameMatcher matcher)
{
    /// <summary>The name of a number; null when it is there no more.</summary>
    public FormRow? Find(long id) =>
        statements.Of($"SELECT {FormRow.Columns} FROM name_form f WHERE f.id = $1", 1).List(FormRow.Read, id).SingleOrDefault();

    /// <summary>All bearers of a name of a state.</summary>
    public List<FormRow> Find(string key, string country) =>
        statements.Of($"SELECT {FormRow.Columns} FROM name_form f WHERE f.name_exact = $1 AND f.country = $2 ORDER BY f.bearer", 2).List(FormRow.Read, key, country);

    /// <summary>The names taken for variants of this one.</summary>
    public List<FormRow> Children(long id) =>
        statements.Of($"SELECT {FormRow.Columns} FROM name_form f WHERE f.parent = $1", 1).List(FormRow.Read, id);

    /// <summary>Those of the same state that share a key with the name: variants, readings, misspellings.</summary>
    public List<FormRow> Similar(FormRow form) => WithKeys(form, matcher.Keys(form.Name));

    /// <summary>Those of the same state whose name differs in one word.</summary>
    public List<FormRow> SimilarButOneWord(FormRow form) => WithKeys(form, matcher.Keys(form.Name).Where(k => k[0] == '?'));

    /// <summary>Those that reports name and whose name this one opens or closes; of more than two actors only some, when asked for few.</summary>
    public List<long> WholeRoots(FormRow form, bool few) =>
        statements.Of(
            $"""
            SELECT DISTINCT f.root FROM name_key k JOIN name_form f ON f.id = k.form_id
            WHERE k.hash IN ($1, $2) AND f.reports > 0 AND f.id <> $3 {(few ? "LIMIT 2" : "")}
            """,
            3).List(r => r.GetInt64(0), KeyHash.Of(form.Country, "^" + form.Key), KeyHash.Of(form.Country, "$" + form.Key), form.Id);

    /// <summary>Those names of one root that this one opens or closes.</summary>
    public List<FormRow> Wholes(FormRow form, long root) =>
        [.. statements.Of(
            $"SELECT DISTINCT {FormRow.Columns} FROM name_key k JOIN name_form f ON f.id = k.form_id WHERE k.hash IN ($1, $2) AND f.reports > 0 AND f.root = $3",
            3).List(FormRow.Read, KeyHash.Of(form.Country, "^" + form.Key), KeyHash.Of(form.Country, "$" + form.Key), root)
            .Where(f => NameMatcher.MatchShort(form.Key, f.Key) is not null)];

    /// <summary>Those of the same state that are a part of this name.</summary>
    public List<FormRow> Parts(FormRow form) =>
        [.. Ends(form.Name).Select(e => e.Key).Distinct(StringComparer.Ordinal).SelectMany(k => Find(k, form.Country))];

    /// <summary>Adds a name that nobody has had so far.</summary>
    public long Add(string name, string key, string country, string bearer, string? known = null, long? main = null)
    {
        var id = statements.Of(
            """
            INSERT INTO name_form (name_exact, country, bearer, known, is_main, name, latest_day, latest_report, reports, mentions, events, parent, reason, score, root, actor)
            VALUES ($1, $2, $3, $4, $5, $6, '', -1, 0, 0, 0, $7, $8, $9, 0, 0) RETURNING id
            """,
            9).Number(key, country, bearer, known, known is not null && main is null ? 1 : 0, name, main, main is null ? null : ReasonText.Of(MatchReason.Authority), main is null ? null : 1.0)!.Value;
        statements.Of("UPDATE name_form SET root = $2, actor = $2 WHERE id = $1", 2).Run(id, main ?? id);
        foreach (var hash in Hashes(NameForm.Of(key), country).Distinct())
        {
            statements.Insert("name_key", "hash, form_id", hash, id);
        }
        return id;
    }

    private List<FormRow> WithKeys(FormRow form, IEnumerable<string> keys)
    {
        var found = new Dictionary<long, FormRow>();
        foreach (var key in keys)
        {
            foreach (var row in statements.Of(
                $"SELECT {FormRow.Columns} FROM name_key k JOIN name_form f ON f.id = k.form_id WHERE k.hash = $1", 1).List(FormRow.Read, KeyHash.Of(form.Country, key)))
            {
                if (row.Id != form.Id && row.Country == form.Country)
                {
                    found[row.Id] = row;
                }
            }
        }
        return [.. found.Values];
    }

    // Names of an unknown state are never taken for one another's; they are found by their words only.
    private IEnumerable<long> Hashes(NameForm name, string country)
    {
        foreach (var hash in name.Words.Select(w => KeyHash.OfWord(w, exact: true)).Concat(name.Folded.Select(w => KeyHash.OfWord(w, exact: false))))
        {
            yield return hash;
        }
        if (country.Length == 0)
        {
            yield break;
        }
        foreach (var key in matcher.Keys(name).Concat(Ends(name).Select(e => e.Side + e.Key)))
        {
            yield return KeyHash.Of(country, key);
        }
    }

    /// <summary>The parts that open and close a name, as keys.</summary>
    private static IEnumerable<(string Side, string Key)> Ends(NameForm name)
    {
        for (var count = 1; count < name.Words.Count; count++)
        {
            yield return ("^", $" {string.Join(' ', name.Words.Take(count))} ");
            yield return ("$", $" {string.Join(' ', name.Words.Skip(name.Words.Count - count))} ");
        }
    }
}
