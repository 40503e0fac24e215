using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>
/// Tells people of one state apart who share a name, by the office that a report gives and by who held an office when it came
/// out. Where that does not decide, nobody does.
/// </summary>
internal sealed class Namesakes(SqlStatements statements, OfficeReader offices)
{
    /// <summary>Which bearer of the name a report means: the authority file's id; empty when it cannot be told.</summary>
    public string Bearer(IReadOnlyList<FormRow> bearers, CodedPerson person, string published)
    {
        var words = person.Office is { } office ? offices.Read(office, person.Country).Tokens.Where(t => t[0] is not ('^' or '@')).ToHashSet(StringComparer.Ordinal) : [];
        var known = bearers.Where(b => b.Bearer.Length > 0).Select(b => (b.Bearer, Fit: Fit(b.Known!, words, published))).ToList();
        return Only(known.Select(k => (k.Bearer, k.Fit.Office))) ?? Only(known.Select(k => (k.Bearer, k.Fit.Time))) ?? "";
    }

    private static string? Only(IEnumerable<(string Bearer, double Fit)> fits)
    {
        var best = fits.OrderByDescending(f => f.Fit).Take(2).ToList();
        return best[0].Fit > 0 && best[0].Fit > best[^1].Fit ? best[0].Bearer : null;
    }

    // How much of the office's wording one of the person's offices has, where it had begun by then; and whether one was held then.
    private (double Office, double Time) Fit(string known, HashSet<string> words, string published)
    {
        var (office, time) = (0.0, 0.0);
        foreach (var tenure in statements.Of(
            "SELECT o.words, t.first_day, t.last_day FROM known_tenure t JOIN office o ON o.id = t.office_id WHERE t.known = $1", 1)
            .List(r => (Words: r.GetString(0).Split(' '), First: r.Text(1), Last: r.GetString(2)), known))
        {
            var begun = published.Length == 0 || string.CompareOrdinal(tenure.First, published) <= 0;
            var held = begun && published.Length > 0 && string.CompareOrdinal(published, tenure.Last) <= 0;
            if (begun && words.Count > 0)
            {
                office = Math.Max(office, (double)tenure.Words.Count(words.Contains) / Math.Max(words.Count, tenure.Words.Length));
            }
            time = held ? 1 : time;
        }
        return (office, time);
    }
}
