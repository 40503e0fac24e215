using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Model;

/// <summary>The words by which what stands around an article on a page is told from its text. Immutable; letter case does not count.</summary>
public sealed class PageLabels
{
    private readonly ImmutableArray<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> _forms;
    private readonly ImmutableArray<string> _phrases;
    private readonly int _longest;

    /// <summary>Builds the sets.</summary>
    /// <param name="entries">Forms in NFC with the kind of each.</param>
    public PageLabels(IEnumerable<(string Form, PageLabelKind Kind)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byKind = entries.ToLookup(e => e.Kind, e => e.Form);
        _forms = [.. Enum.GetValues<PageLabelKind>()
            .Select(k => byKind[k].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>())];
        _phrases = [.. byKind[PageLabelKind.TailPhrase]];
        _longest = byKind.SelectMany(g => g).Select(f => f.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Length of the longest form of a kind with which a text begins, ending where a word ends; 0 when none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text, PageLabelKind kind)
    {
        for (var i = Math.Min(text.Length, _longest); i > 0; i--)
        {
            var ends = i == text.Length || !char.IsLetterOrDigit(text[i]) || !char.IsLetterOrDigit(text[i - 1]);
            if (ends && _forms[(int)kind].Contains(text[..i]))
            {
                return i;
            }
        }
        return 0;
    }

    /// <summary>True when a text is a form of a kind and nothing more.</summary>
    public bool Is(ReadOnlySpan<char> text, PageLabelKind kind) => text.Length <= _longest && _forms[(int)kind].Contains(text);

    /// <summary>True when a phrase of notes below articles stands in a text.</summary>
    public bool HasTailPhrase(ReadOnlySpan<char> text)
    {
        foreach (var phrase in _phrases)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
