namespace Chancery.Text;

/// <summary>
/// A text in the form in which everything else reads it, with the way back to the text as it came.
/// <see cref="Value"/> is in composed form (NFC); Đ stands for the look-alike Ð; every exotic space is a space and every
/// kind of hyphen a hyphen, dashes apart; full-width forms have their usual width; zero-width marks, byte-order marks and soft
/// hyphens are gone; broken surrogates are U+FFFD; more than 30 marks on one letter are kept apart by U+034F; every line
/// break is a line feed; other controls are spaces. Letters of another script that only look Latin stay as they are
/// written: <see cref="SyllableKey"/> sees through them. Immutable and thread-safe.
/// </summary>
public sealed class NfcText
{
    private readonly Divergence[] _divergences;

    internal NfcText(string original, string value, Divergence[] divergences)
    {
        Original = original;
        Value = value;
        _divergences = divergences;
    }

    /// <summary>The text as it came.</summary>
    public string Original { get; }

    /// <summary>The text to read. The same object as <see cref="Original"/> when nothing had to change.</summary>
    public string Value { get; }

    /// <summary>Normalises a text of any UTF-16, in linear time.</summary>
    public static NfcText From(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var first = CharacterTable.FirstNotPlain(original, 0);
        return first == original.Length
            ? new NfcText(original, original, [])
            : new NfcTextBuilder(original).Build(first);
    }

    /// <summary>
    /// The characters of <see cref="Original"/> from which <paramref name="span"/> of <see cref="Value"/> was made.
    /// Invisible marks that were removed at either edge are left out; those inside are covered.
    /// </summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Value.Length);
        if (_divergences.Length == 0)
        {
            return span;
        }
        var start = StartOf(span.Start);
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, EndOf(span.End - 1)));
    }

    private int StartOf(int offset)
    {
        var at = LastAtOrBefore(offset);
        if (at < 0)
        {
            return offset;
        }
        ref readonly var divergence = ref _divergences[at];
        return offset < divergence.ValueEnd ? divergence.OriginalStart : divergence.OriginalEnd + offset - divergence.ValueEnd;
    }

    private int EndOf(int last)
    {
        var at = LastAtOrBefore(last);
        if (at < 0)
        {
            return last + 1;
        }
        ref readonly var divergence = ref _divergences[at];
        return last < divergence.ValueEnd ? divergence.OriginalEnd : divergence.OriginalEnd + last + 1 - divergence.ValueEnd;
    }

    private int LastAtOrBefore(int offset)
    {
        var low = 0;
        var high = _divergences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_divergences[middle].ValueStart <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return high;
    }

    /// <summary>A stretch whose length changed. Between two of them the offsets differ by a constant.</summary>
    internal readonly record struct Divergence(int ValueStart, int ValueEnd, int OriginalStart, int OriginalEnd);
}
