using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>Finds the state or the organ that "nước này", "bộ này" or an office without its state means.</summary>
internal static class StateReference
{
    /// <summary>The state named last before a mention; null when none was.</summary>
    public static string? Last(ReadSoFar read, int at)
    {
        for (var i = at - 1; i >= ReadSoFar.Floor(at); i--)
        {
            if (!ReadSoFar.IsSetting(read.Mentions[i]) && CountryOf(read, i) is { } country)
            {
                return country;
            }
        }
        return null;
    }

    /// <summary>The state that a word which points back means: behind a preposition that parts two sides, not the one that leads the sentence.</summary>
    /// <remarks>"Mỹ áp lệnh trừng phạt lên nước này" is another; "tên lửa của nước này" may be the leader's own.</remarks>
    public static string? Back(ReadSoFar read, int at)
    {
        var region = read.Mentions[at].Head!.Level;
        return region.Length > 1 ? LastOf(read, at, region) : read.Mentions[at].Role is "to" or "with" or "against" ? LastOther(read, at) : Last(read, at);
    }

    /// <summary>The organ named last before a mention, else the state.</summary>
    public static ImmutableArray<Actor> Organ(ReadSoFar read, int at)
    {
        for (var i = at - 1; i >= ReadSoFar.Floor(at); i--)
        {
            if (read.Mentions[i].Kind == MentionKind.Organ && !read.Known[i].IsDefaultOrEmpty && IsOfKind(read, i, at))
            {
                return read.Known[i];
            }
        }
        return ReadSoFar.One(Last(read, at), null);
    }

    // "bộ này" is a ministry, not the embassy named since: the noun that points back heads the organ's name too.
    private static bool IsOfKind(ReadSoFar read, int organ, int at)
    {
        var tokens = read.Text.Tokens;
        return read.Mentions[at].Head!.Level != "ministry" || tokens[read.Mentions[organ].First].Id == tokens[read.Mentions[at].First].Id;
    }

    // "quốc gia Đông Nam Á này": one of the region, wherever it stood.
    private static string? LastOf(ReadSoFar read, int at, string region)
    {
        for (var i = at - 1; i >= ReadSoFar.Floor(at); i--)
        {
            var country = read.Mentions[i].Country ?? CountryOf(read, i);
            if (country is { Length: 3 } && region.Contains(country, StringComparison.Ordinal))
            {
                return country;
            }
        }
        return null;
    }

    private static string? LastOther(ReadSoFar read, int at)
    {
        string? leader = null;
        for (var i = at - 1; i >= 0 && read.Mentions[i].Sentence == read.Mentions[at].Sentence; i--)
        {
            leader = read.Mentions[i].Role.Length == 0 && read.Known[i] is [{ Country: { } country }, ..] ? country : leader;
        }
        for (var i = at - 1; i >= ReadSoFar.Floor(at); i--)
        {
            if (CountryOf(read, i) is { } other && other != leader)
            {
                return other;
            }
        }
        return leader;
    }

    private static string? CountryOf(ReadSoFar read, int at) =>
        read.Mentions[at].Kind is MentionKind.State or MentionKind.Person or MentionKind.Role or MentionKind.Organ && !read.Known[at].IsDefaultOrEmpty
            ? read.Known[at][0].Country
            : null;
}
