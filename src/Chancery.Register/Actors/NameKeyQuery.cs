using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Asks for names by their words.</summary>
internal static class NameKeyQuery
{
    /// <summary>Appends conditions that a name_form f has all the words of a name, with or without diacritics as it is asked for.</summary>
    public static SqlQuery AddNameKeys(this SqlQuery query, string name)
    {
        var (words, exact) = NameWords.Query(name);
        // A query of no word at all, such as "?", means nobody.
        if (words.Count == 0)
        {
            return query.Add("AND 1 = 0");
        }
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            query.AddIf(KeyHash.OfWord(word.Trim(' '), exact), "AND f.id IN (SELECT k.form_id FROM name_key k WHERE k.hash = {0})");
        }
        return query;
    }
}
