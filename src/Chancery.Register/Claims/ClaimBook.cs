using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Claims;

/// <summary>Checks claims by the merged events of an SQL register.</summary>
internal sealed class ClaimBook(SqlSession session) : IClaimBook
{
    /// <inheritdoc/>
    public DateOnly? ReportsSince() => session.Translate(() => new SqlQuery()
        .AddIf(SearchKey.Reports(DateOnly.MinValue, null).Lowest, "SELECT a.published FROM search_doc d JOIN article a ON a.id = d.article_id WHERE d.id >= {0}")
        .AddIf(SearchKey.Reports(null, null).Highest, "AND d.id <= {0} AND a.published IS NOT NULL ORDER BY d.id LIMIT 1")
        .Rows(session)
        .Select(r => r.Day(0))
        .FirstOrDefault());

    /// <inheritdoc/>
    public IReadOnlyList<CheckedClaim> Check(MergedEvent merged)
    {
        ArgumentNullException.ThrowIfNull(merged);
        return session.Translate(() => Check(new MergedEventReader(session), merged));
    }

    /// <inheritdoc/>
    public IReadOnlyList<CheckedClaim> Check(string hash) => session.Translate<IReadOnlyList<CheckedClaim>>(() =>
    {
        var reader = new MergedEventReader(session);
        return [.. reader.Claimed(hash).SelectMany(m => Check(reader, m).Where(c => IsMadeBy(m, c, hash)))];
    });

    private static bool IsMadeBy(MergedEvent merged, CheckedClaim claim, string hash) =>
        merged.Witnesses.SelectMany(w => w.Told).Any(t => t.Report.Hash == hash && t.Event.Claims.Any(c => Key(c) == Key(claim.Claim)));

    private static List<CheckedClaim> Check(MergedEventReader reader, MergedEvent merged)
    {
        var claims = merged.Witnesses
            .SelectMany((w, i) => w.Told.SelectMany(t => t.Event.Claims).Select(c => (Witness: i, Claim: c)))
            .GroupBy(c => Key(c.Claim), StringComparer.Ordinal)
            .Select(g => (g.First().Claim, Witnesses: g.Select(c => c.Witness).Distinct().Count()))
            .OrderByDescending(c => c.Witnesses)
            .ThenBy(c => c.Claim.Ordinal)
            .ToList();
        return claims.Count == 0 ? [] : new ClaimChecker(reader, merged).Check(claims);
    }

    private static string Key(EventClaim claim) =>
        $"{claim.Ordinal}|{claim.Since}|{claim.Within}|{(claim.Limit is null ? "" : NameWords.Folded(claim.Limit))}|{string.Join(';', claim.Sides.Select(SideKey).Order(StringComparer.Ordinal))}";

    private static string SideKey(Side side) =>
        $"{side.Country}:{(side.Name is null ? "" : NameWords.Folded(side.Name))}:{(side.Office is null ? "" : NameWords.Folded(side.Office))}";
}
