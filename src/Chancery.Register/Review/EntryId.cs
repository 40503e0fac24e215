using System.Globalization;
using Chancery.Model;
using Chancery.Register.Events;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>
/// The ids of entries: of an event that of the merged events, of others alike with a letter for the kind, "9f3a2b1c-q04be12". An
/// entry keeps the id that it had when somebody first decided on it, whatever it says since.
/// </summary>
internal static class EntryId
{
    private const int NumberLength = 6;

    /// <summary>The id of an entry.</summary>
    public static string Of(string hash, EntryText entry)
    {
        if (entry.Form.Kind == EntryKind.Event)
        {
            return EventId.Of(hash, WrittenEntry.Event(entry.Written));
        }
        var said = string.Create(CultureInfo.InvariantCulture, $"{string.Join('|', entry.Said)}|{entry.Span.Start}");
        return $"{EventId.Beginning(hash)}-{entry.Form.Kind[0]}{StableHash.Of(said).ToString("x16", CultureInfo.InvariantCulture)[..NumberLength]}";
    }

    /// <summary>The id of another entry of the same report that says the same.</summary>
    public static string Again(string id, int times) => string.Create(CultureInfo.InvariantCulture, $"{id}-{times}");
}
