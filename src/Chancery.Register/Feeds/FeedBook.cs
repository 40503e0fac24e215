using System.Data.Common;
using System.Globalization;
using Chancery.Register.Sql;

namespace Chancery.Register.Feeds;

/// <summary>Keeps what is known of sources in the register's tables.</summary>
internal sealed class FeedBook(SqlSession session) : IFeedBook
{
    /// <inheritdoc/>
    public FeedState? Find(string link) => session.Translate(() =>
        session.Statements.Of("SELECT link, checked_at, etag, last_modified, not_before, failures, read_at FROM feed WHERE feed = $1", 1).List(Feed, TextHash.Of(link)) is [var state] ? state : null);

    /// <inheritdoc/>
    public FeedItemState? FindItem(string link, string item) => session.Translate(() =>
        session.Statements.Of("SELECT mark, etag, last_modified, failures FROM feed_item WHERE feed = $1 AND item = $2", 2).List(r => Item(item, r), TextHash.Of(link), TextHash.Of(item)) is [var state] ? state : null);

    /// <inheritdoc/>
    public bool HasRead(string page) => session.Translate(() =>
        session.Statements.Of("SELECT 1 FROM feed_item WHERE page = $1 AND failures = 0 LIMIT 1", 1).Number(TextHash.Of(page))) is not null;

    /// <inheritdoc/>
    public void Keep(string link, IReadOnlyCollection<FeedItemState> items, DateTimeOffset seen)
    {
        ArgumentNullException.ThrowIfNull(items);
        var (feed, moment) = (TextHash.Of(link), Moment(seen));
        session.Translate(() => session.Write(() => items.Sum(i => session.Statements.Of(
            """
            INSERT INTO feed_item (feed, item, page, mark, etag, last_modified, failures, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
            ON CONFLICT (feed, item) DO UPDATE SET page = excluded.page, mark = excluded.mark, etag = excluded.etag, last_modified = excluded.last_modified,
                failures = excluded.failures, last_seen = excluded.last_seen
            """,
            8).Run(feed, TextHash.Of(i.Item), i.Page is { } page ? TextHash.Of(page) : null, i.Mark, Plain(i.ETag), Plain(i.LastModified), i.Failures, moment))));
    }

    /// <inheritdoc/>
    public void Keep(FeedState state, IReadOnlyCollection<string>? listed, DateTimeOffset forgotten)
    {
        ArgumentNullException.ThrowIfNull(state);
        var feed = TextHash.Of(state.Link);
        session.Translate(() => session.Write(() =>
        {
            session.Statements.Of(
                """
                INSERT INTO feed (feed, link, etag, last_modified, checked_at, not_before, failures, read_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT (feed) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, checked_at = excluded.checked_at,
                    not_before = excluded.not_before, failures = excluded.failures, read_at = excluded.read_at
                """,
                8).Run(feed, state.Link, Plain(state.ETag), Plain(state.LastModified), Moment(state.CheckedAt), Moment(state.NotBefore), state.Failures, Moment(state.ReadAt));
            foreach (var item in listed ?? [])
            {
                session.Statements.Of("UPDATE feed_item SET last_seen = $3 WHERE feed = $1 AND item = $2", 3).Run(feed, TextHash.Of(item), Moment(state.CheckedAt));
            }
            return listed is null ? 0 : session.Statements.Of("DELETE FROM feed_item WHERE feed = $1 AND last_seen < $2", 2).Run(feed, Moment(forgotten));
        }));
    }

    private static FeedState Feed(DbDataReader row) => new(row.GetString(0), Moment(row.GetString(1)))
    {
        ETag = Text(row, 2),
        LastModified = Text(row, 3),
        NotBefore = Text(row, 4) is { } at ? Moment(at) : null,
        Failures = row.GetInt32(5),
        ReadAt = Text(row, 6) is { } read ? Moment(read) : null,
    };

    private static FeedItemState Item(string item, DbDataReader row) =>
        new(item, row.GetString(0)) { ETag = Text(row, 1), LastModified = Text(row, 2), Failures = row.GetInt32(3) };

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    // What is no header that could be sent back is not kept.
    private static string? Plain(string? header) => header is null || header.AsSpan().ContainsAnyExceptInRange(' ', '~') ? null : header;

    private static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment is { } at ? Moment(at) : null;

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
