using System.Collections.Frozen;

namespace Chancery.Register.Upkeep;

/// <summary>Which tables hold what cannot be made anew, and how their rows belong to a report.</summary>
internal static class RegisterTables
{
    /// <summary>Those of reports, each with the query of the rows of those reports whose number fits a condition, in an order in which they can be filled.</summary>
    public static IReadOnlyList<(string Table, string Rows)> OfReports { get; } =
    [
        ("article", "SELECT x.* FROM article x WHERE x.id {0}"),
        ("source", Own("source", "ORDER BY x.id")),
        ("document", Own("document")),
        ("coding", Own("coding")),
        ("coding_past", Own("coding_past")),
        ("entry", Own("entry")),
        ("entry_past", Own("entry_past", "ORDER BY x.id")),
        ("person", Entries("person", "entry_id")),
        ("event", Entries("event", "entry_id")),
        ("side", Entries("side", "event_id")),
        ("quote", Entries("quote", "entry_id")),
        ("condition", Entries("condition", "entry_id")),
        ("evidence", Entries("evidence", "entry_id")),
        ("machine_coding", Own("machine_coding")),
    ];

    /// <summary>Those that belong to no report: people's decisions, what is known of watched sources and of archives, and when dossiers were asked for.</summary>
    public static IReadOnlyList<string> Others { get; } = ["actor_decision", "entry_decision", "event_member", "feed", "feed_item", "archive_progress", "sighting", "dossier_asked"];

    private static readonly FrozenSet<string> All = OfReports.Select(t => t.Table).Concat(Others).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a table that cannot be made anew from others.</summary>
    public static bool IsOriginal(string table) => All.Contains(table);

    private static string Own(string table, string order = "") => $"SELECT x.* FROM {table} x WHERE x.article_id {{0}} {order}";

    private static string Entries(string table, string column) =>
        $"SELECT x.* FROM {table} x JOIN entry n ON n.id = x.{column} WHERE n.article_id {{0}}";
}
