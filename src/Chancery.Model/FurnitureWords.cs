using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Model;

/// <summary>
/// The words by which furniture is recognised, by kind. Immutable; letter case is ignored.
/// A form may belong to several kinds: "Nguồn" opens a credit and a source line.
/// </summary>
public sealed class FurnitureWords
{
    private readonly ImmutableArray<Forms> _kinds;

    /// <summary>Builds the sets.</summary>
    /// <param name="entries">Forms in NFC with the kind of each.</param>
    public FurnitureWords(IEnumerable<(string Form, FurnitureKind Kind)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byKind = entries.ToLookup(e => e.Kind, e => e.Form);
        _kinds = [.. Enum.GetValues<FurnitureKind>().Select(kind => new Forms(byKind[kind]))];
    }

    /// <summary>True when <paramref name="form"/> as a whole is listed under <paramref name="kind"/>.</summary>
    public bool Has(ReadOnlySpan<char> form, FurnitureKind kind) => _kinds[(int)kind].Has(form);

    /// <summary>The forms of a kind, in ordinal order.</summary>
    public ImmutableArray<string> Of(FurnitureKind kind) => _kinds[(int)kind].All;

    /// <summary>Length of the longest form of a kind with which <paramref name="text"/> begins, ending where a word ends; 0 when none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text, FurnitureKind kind)
    {
        var forms = _kinds[(int)kind];
        var best = 0;
        var words = 0;
        for (var i = 1; i <= text.Length && i <= forms.Longest; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }
            if (forms.Has(text[..i]))
            {
                best = i;
            }
            if (i < text.Length && text[i] == ' ' && ++words > forms.Spaces)
            {
                break;
            }
        }
        return best;
    }

    /// <summary>Length of the longest form of a kind with which <paramref name="text"/> ends, beginning where a word begins; 0 when none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text, FurnitureKind kind)
    {
        var forms = _kinds[(int)kind];
        var best = 0;
        var words = 0;
        for (var i = text.Length - 1; i >= 0 && text.Length - i <= forms.Longest; i--)
        {
            if (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || StartsGlued(text, i))
            {
                if (forms.Has(text[i..]))
                {
                    best = text.Length - i;
                }
            }
            if (text[i] == ' ' && ++words > forms.Spaces)
            {
                break;
            }
        }
        return best;
    }

    // A site's mark-up that was dropped leaves two words glued: "ngày 5/5Ảnh: ...".
    private static bool StartsGlued(ReadOnlySpan<char> text, int i) =>
        char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || char.IsDigit(text[i - 1]));

    private sealed class Forms
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _forms;

        public Forms(IEnumerable<string> forms)
        {
            All = [.. forms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            _forms = All.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
            Longest = All.Select(f => f.Length).DefaultIfEmpty().Max();
            Spaces = All.Select(f => f.Count(c => c == ' ')).DefaultIfEmpty().Max();
        }

        public ImmutableArray<string> All { get; }

        public int Longest { get; }

        public int Spaces { get; }

        public bool Has(ReadOnlySpan<char> form) => form.Length <= Longest && _forms.Contains(form);
    }
}
