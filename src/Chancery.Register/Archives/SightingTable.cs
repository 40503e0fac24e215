using System.Data.Common;
using Chancery.Model;
using Chancery.Register.Pages;
using Chancery.Register.Sql;

namespace Chancery.Register.Archives;

/// <summary>Keeps the pages of archives that were seen again, and finds those of a report: whichever of the two was read first.</summary>
internal sealed class SightingTable(SqlStatements statements)
{
    private const string Columns =
        "g.archive, g.place, g.record_id, g.url, g.fetched, g.refers_to, g.refers_to_url, g.refers_to_fetched, g.payload_digest, g.sighting";

    private const char Within = '!';

    /// <summary>Keeps a sighting, unless it is there.</summary>
    /// <returns>How many were added: 1 or 0.</returns>
    public int Add(Sighting sighting) => statements.Of(
        """
        INSERT INTO sighting (sighting, archive, place, record_id, url, fetched, refers_to, refers_to_url, refers_to_fetched, payload_digest, record, digest, page)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT (sighting) DO NOTHING
        """,
        13).Run(
            Key(sighting),
            Plain(sighting.Archive),
            sighting.Offset,
            Plain(sighting.RecordId),
            Plain(sighting.Url),
            Written(sighting.Fetched),
            Plain(sighting.RefersTo),
            Plain(sighting.RefersToUrl),
            Written(sighting.RefersToFetched),
            Plain(sighting.PayloadDigest),
            Hash(sighting.RefersTo),
            Hash(sighting.PayloadDigest),
            PageKey(PageLink.Of(sighting.RefersToUrl), Written(sighting.RefersToFetched)));

    /// <summary>The sightings of what a report was taken from: by when the pages were fetched, those of unknown moments last; then by their place.</summary>
    /// <param name="hash">The report.</param>
    public IReadOnlyList<Sighting> Of(string hash)
    {
        var found = new Dictionary<string, Sighting>(StringComparer.Ordinal);
        foreach (var (column, key) in Keys(hash).Distinct())
        {
            foreach (var (id, sighting) in statements.Of($"SELECT {Columns} FROM sighting g WHERE g.{column} = $1", 1).List(r => (r.GetString(9), Read(r)), key))
            {
                found[id] = sighting;
            }
        }
        return [.. found.OrderBy(f => f.Value.Fetched ?? DateTimeOffset.MaxValue).ThenBy(f => f.Value.Archive, StringComparer.Ordinal).ThenBy(f => f.Value.Offset).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)];
    }

    /// <summary>All sightings, by their keys.</summary>
    public IReadOnlyList<Sighting> All() => statements.Of($"SELECT {Columns} FROM sighting g ORDER BY g.sighting", 0).List(Read);

    // By what a record may refer to each of the sources of a report.
    private IEnumerable<(string Column, string Key)> Keys(string hash)
    {
        var sources = statements.Of("SELECT s.name, s.link, s.digest, s.fetched FROM source s JOIN article a ON a.id = s.article_id WHERE a.hash = $1", 1)
            .List(r => (Name: r.GetString(0), Link: r.Text(1), Digest: r.Text(2), Fetched: r.Text(3)), hash);
        foreach (var (name, link, digest, fetched) in sources)
        {
            if (name.LastIndexOf(Within) is >= 0 and var at)
            {
                yield return ("record", TextHash.Of(name[(at + 1)..]));
            }
            if (Hash(digest) is { } payload)
            {
                yield return ("digest", payload);
            }
            if (PageKey(link, fetched) is { } page)
            {
                yield return ("page", page);
            }
        }
    }

    // Ids of records are to be unlike each other, but not all programs see to it.
    private static string Key(Sighting sighting) => TextHash.Of(string.Join(
        '\n',
        sighting.RecordId ?? FormattableString.Invariant($"{sighting.Archive}@{sighting.Offset}"),
        sighting.Url,
        Written(sighting.Fetched),
        sighting.PayloadDigest));

    private static string? PageKey(string? link, string? fetched) => link is null || fetched is null ? null : TextHash.Of($"{link} {fetched}");

    private static string? Hash(string? text) => string.IsNullOrEmpty(text) ? null : TextHash.Of(text);

    private static string? Written(DateTimeOffset? moment) => moment is { } at ? SqlRow.Written(at) : null;

    // Not every database holds the character of number 0.
    private static string? Plain(string? text) => text?.Replace('\0', '\uFFFD');

    private static Sighting Read(DbDataReader row) => new(row.GetString(0), row.GetInt64(1), row.Text(2))
    {
        Url = row.Text(3),
        Fetched = row.Moment(4),
        RefersTo = row.Text(5),
        RefersToUrl = row.Text(6),
        RefersToFetched = row.Moment(7),
        PayloadDigest = row.Text(8),
    };
}
