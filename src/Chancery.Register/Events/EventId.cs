using System.Globalization;
using Chancery.Model;

namespace Chancery.Register.Events;

/// <summary>
/// The names of merged events, "9f3a2b1c-04be12": the beginning of a report's hash, then a number of what the report says
/// and where. It stays as long as that report's entry does; a newer coder that reads the same leaves it as it is.
/// </summary>
internal static class EventId
{
    private const int HashLength = 8;
    private const int NumberLength = 6;

    /// <summary>The id of an entry.</summary>
    public static string Of(ToldEvent told) => Of(told.Report.Hash, told.Event, told.Names);

    /// <summary>The id of an entry of the report of a hash.</summary>
    public static string Of(string hash, CodedEvent coded) => Of(hash, coded, SideNames.Of(coded));

    /// <summary>The beginning of a report's hash, as ids have it.</summary>
    public static string Beginning(string hash) => hash[..Math.Min(HashLength, hash.Length)];

    private static string Of(string hash, CodedEvent coded, SideNames names)
    {
        var evidence = coded.Evidence.Count > 0 ? coded.Evidence[0].Span.Start : -1;
        var said = string.Create(CultureInfo.InvariantCulture, $"{coded.Type}|{coded.Mode}|{coded.Date}|{names.Key}|{evidence}");
        return $"{Beginning(hash)}-{StableHash.Of(said).ToString("x16", CultureInfo.InvariantCulture)[..NumberLength]}";
    }

    /// <summary>The beginning of the report's hash; null where the text is no id.</summary>
    public static string? Report(string id) => id.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? id[..dash] : null;
}
