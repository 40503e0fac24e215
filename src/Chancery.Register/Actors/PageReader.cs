using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Reads all that is known of single actors.</summary>
internal sealed class PageReader(SqlSession session, DecisionTable decisions)
{
    private readonly SqlStatements _statements = session.Statements;

    /// <summary>The actors whom a name can mean.</summary>
    public IReadOnlyList<ActorPage> Find(string name)
    {
        var (words, country) = Parted(name);
        var actors = Whole(words, country);
        return [.. (actors.Count > 0 ? actors : WithWords(words, country)).Select(Read).OrderByDescending(p => p.Person.Reports).ThenBy(p => p.Person.Name, StringComparer.Ordinal)];
    }

    private static (string Name, string? Country) Parted(string name) =>
        name.LastIndexOf('@') is > 0 and var at ? (name[..at], name[(at + 1)..].Trim().ToUpperInvariant()) : (name, null);

    private List<long> Whole(string name, string? country) =>
        [.. new SqlQuery().AddIf(NameWords.Exact(name), "SELECT DISTINCT f.actor FROM name_form f WHERE f.name_exact = {0}")
            .AddIf(country, "AND f.country = {0}")
            .Rows(session).Select(r => r.GetInt64(0))];

    private List<long> WithWords(string name, string? country)
    {
        var query = new SqlQuery().Add("SELECT DISTINCT f.actor FROM name_form f WHERE 1 = 1").AddIf(country, "AND f.country = {0}");
        return [.. query.AddNameKeys(name).Rows(session).Select(r => r.GetInt64(0))];
    }

    private ActorPage Read(long actor)
    {
        var head = _statements.Of(
            """
            SELECT COALESCE(c.name, f.name), f.country, f.known, c.reports, c.mentions, c.events, c.first_day, c.last_day
            FROM name_form f LEFT JOIN actor c ON c.id = f.id WHERE f.id = $1
            """,
            1).List(
                r => (
                    Person: r.IsDBNull(3)
                        ? new PersonEntry(r.GetString(0), Country(r.GetString(1)), [], null, null, 0, 0, 0)
                        : new PersonEntry(r.GetString(0), Country(r.GetString(1)), [], r.Day(6), r.Day(7), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5)),
                    Known: r.Text(2)),
                actor).Single();
        return new ActorPage(head.Person, head.Known, Names(actor), [.. Known(actor), .. Seen(actor)], decisions.Standing(actor));
    }

    private static string? Country(string code) => code.Length == 0 ? null : code;

    private List<ActorForm> Names(long actor) =>
        _statements.Of(
            """
            SELECT f.name, f.country, f.bearer, f.reports, p.name, f.reason, f.score
            FROM name_form f LEFT JOIN name_form p ON p.id = f.parent
            WHERE f.actor = $1 ORDER BY f.id <> f.actor, f.id <> f.root, f.reports DESC, f.name_exact, f.country, f.bearer
            """,
            1).List(
                r => new ActorForm(
                    new ActorName(r.GetString(0), Country(r.GetString(1)), Country(r.GetString(2))),
                    r.GetInt32(3),
                    r.Text(4),
                    r.Text(5) is { } reason ? ReasonText.Parse(reason) : null,
                    r.IsDBNull(6) ? null : r.GetDouble(6)),
                actor);

    private IEnumerable<OfficeTerm> Known(long actor) =>
        _statements.Of(
            """
            SELECT t.wording, t.start, t.until, t.source, t.office_id, t.known FROM known_tenure t
            WHERE t.known IN (SELECT f.known FROM name_form f WHERE f.actor = $1 AND f.known IS NOT NULL)
            ORDER BY t.first_day, t.last_day, t.source
            """,
            1).List(r => (Wording: r.GetString(0), From: r.GetString(1), To: r.Text(2), Source: r.GetString(3), Office: r.GetInt64(4), Known: r.GetString(5)), actor)
            .Select(t => new OfficeTerm(t.Wording, TenureMarker.None.Code(), t.From, t.To, 0, t.Source, Overlaps(t.Office, t.Known, t.From, t.To)));

    // Only days that surely belong to both count: where one ends in the month in which the next begins, none overlaps.
    private List<string> Overlaps(long office, string known, string from, string? to) =>
        [.. _statements.Of(
            """
            SELECT f.name, t.start, t.until FROM known_tenure t JOIN name_form f ON f.known = t.known AND f.is_main = 1
            WHERE t.office_id = $1 AND t.known <> $2 ORDER BY t.first_day, f.name
            """,
            2).List(r => (Name: r.GetString(0), From: r.GetString(1), To: r.Text(2)), office, known)
            .Where(t => Later(Surely(from), Surely(t.From)) <= Earlier(SurelyUntil(to), SurelyUntil(t.To)))
            .Select(t => t.Name)
            .Distinct(StringComparer.Ordinal)];

    private static DateOnly Surely(string from) => EdtfDate.Parse(from).Last ?? DateOnly.MaxValue;

    private static DateOnly SurelyUntil(string? to) => to is null ? DateOnly.MaxValue : EdtfDate.Parse(to).First ?? DateOnly.MinValue;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private List<OfficeTerm> Seen(long actor) =>
        _statements.Of(
            """
            SELECT s.wording, s.said, min(s.first_day), max(s.last_day), sum(s.reports)
            FROM name_form f JOIN office_seen s ON s.form_id = f.id WHERE f.actor = $1 AND s.said <> ''
            GROUP BY s.wording, s.said ORDER BY min(s.first_day) NULLS LAST, max(s.last_day), s.wording, s.said
            """,
            1).List(r => new OfficeTerm(r.GetString(0), r.GetString(1), r.Text(2), r.Text(3), (int)r.GetInt64(4), null, []), actor);
}
