using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Register;

/// <summary>
/// The number of a searched document. A report's says its day and the beginning of its hash, so that a range of days is a range of
/// numbers, and counting down gives the newest first: no search has to gather and order all that it finds. What has no day
/// comes last. Numbers that lie close together are kept in few bytes; so there are few bits of the hash, and reports that
/// share them are put in order when they are read. A person's number comes of the name.
/// </summary>
internal static class SearchKey
{
    private const int SeatBits = 8;
    private const int HashBits = 16;
    private const int DayBits = 16;
    private const long MostDays = (1 << DayBits) - 1;
    private const long FirstPerson = 1L << 62;

    private static readonly int Epoch = new DateOnly(1900, 1, 1).DayNumber;

    /// <summary>The first number that a report may take; if another has it, the next ones are tried.</summary>
    public static long OfReport(DateOnly? day, string hash) => ((Day(day) << HashBits) | Beginning(hash)) << SeatBits;

    /// <summary>The number of a person, who is one over all reports.</summary>
    public static long OfPerson(string name, string? country) => FirstPerson | (Digest($"{name}\n{country}") >>> 3);

    /// <summary>Reports of one group share the day and the beginning of the hash.</summary>
    public static long Group(long key) => key >> SeatBits;

    /// <summary>The lowest number of a report's group.</summary>
    public static long FirstOfGroup(long key) => Group(key) << SeatBits;

    /// <summary>The lowest and highest number of reports between two days.</summary>
    public static (long Lowest, long Highest) Reports(DateOnly? from, DateOnly? to) =>
        (from is null ? 0 : Day(from) << (HashBits + SeatBits), (((to is null ? MostDays : Day(to)) + 1) << (HashBits + SeatBits)) - 1);

    /// <summary>The lowest and highest number of people.</summary>
    public static (long Lowest, long Highest) People { get; } = (FirstPerson, long.MaxValue);

    // A day before 1900 or after 2079 counts as the first or last.
    private static long Day(DateOnly? day) => day is { } d ? Math.Clamp(d.DayNumber - Epoch + 1L, 1, MostDays) : 0;

    // Registers may hold hashes that are no hexadecimal digits.
    private static long Beginning(string hash) =>
        hash.Length >= HashBits / 4 && long.TryParse(hash.AsSpan(0, HashBits / 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Digest(hash) >>> (64 - HashBits);

    private static long Digest(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return BinaryPrimitives.ReadInt64BigEndian(digest);
    }
}
