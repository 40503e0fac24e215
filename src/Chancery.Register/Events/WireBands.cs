namespace Chancery.Register.Events;

/// <summary>
/// The bands of a report's text, by which copies of one agency's words are found: of thirty orderings of all runs of three
/// words, the first run that the text holds, five orderings a band (MinHash). Two texts share a band with a likelihood that
/// grows steeply with the part of their runs that both hold: in 6 of 6 bands where they are equal, surely found where it is
/// nine tenths, nine times in ten at four fifths, once in six at a half, once in seventy at three tenths.
/// </summary>
internal static class WireBands
{
    /// <summary>How many bands a text has.</summary>
    public const int Count = 6;

    private const int Rows = 5;

    /// <summary>The bands, in order of their numbers and without doubles; none for a text of fewer than three words.</summary>
    public static long[] Of(string text)
    {
        Span<ulong> least = stackalloc ulong[Count * Rows];
        least.Fill(ulong.MaxValue);
        if (!Fill(text, least))
        {
            return [];
        }
        var bands = new long[Count];
        for (var band = 0; band < Count; band++)
        {
            var key = (ulong)band;
            foreach (var row in least.Slice(band * Rows, Rows))
            {
                key = StableHash.Mix(key ^ row);
            }
            bands[band] = unchecked((long)key);
        }
        Array.Sort(bands);
        return bands;
    }

    private static bool Fill(string text, Span<ulong> least)
    {
        var runs = new WordRuns(text);
        var any = false;
        while (runs.MoveNext())
        {
            Take(runs.Current, least);
            any = true;
        }
        return any;
    }

    private static void Take(ulong run, Span<ulong> least)
    {
        var factor = 0x9E3779B97F4A7C15UL;
        for (var i = 0; i < least.Length; i++)
        {
            // Another odd factor for each ordering.
            var place = (run ^ (run >> 29)) * factor;
            factor += 0xD1B54A32D192ED04;
            if (place < least[i])
            {
                least[i] = place;
            }
        }
    }
}
