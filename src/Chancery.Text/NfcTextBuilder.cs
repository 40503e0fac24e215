using System.Globalization;
using System.Text;

namespace Chancery.Text;

/// <summary>
/// The slow path of <see cref="NfcText"/>: copies plain stretches and rewrites the runs between them, where a run is a
/// plain character, if there is one, with everything up to the next plain character.
/// </summary>
internal sealed class NfcTextBuilder(string original)
{
    // Past this length a run is cut before the next base character.
    private const int LongRun = 32;

    // A heap of combining marks costs more to order than its length. As in the Stream-Safe Text Format (UAX #15), more marks
    // than these on one base get a joiner between them, across which none is moved.
    private const int MostMarks = 30;
    private const int MostOwnMarks = 3;
    private const char Joiner = '\u034F';

    private readonly StringBuilder _value = new(original.Length);
    private readonly List<NfcText.Divergence> _divergences = [];
    private readonly List<(char Char, int Offset)> _run = [];

    public NfcText Build(int firstNotPlain)
    {
        var copied = 0;
        var next = firstNotPlain;
        while (next < original.Length)
        {
            var runStart = Math.Max(copied, next - 1);
            _value.Append(original, copied, runStart - copied);
            var runEnd = RunEnd(runStart, next, out var amongMarks);
            Rewrite(runStart, runEnd, amongMarks);
            copied = runEnd;
            next = CharacterTable.FirstNotPlain(original, runEnd);
        }
        _value.Append(original, copied, original.Length - copied);
        return new NfcText(original, _value.ToString(), [.. _divergences]);
    }

    // The end of a run that begins at start and whose first unit that needs care is at the second index.
    private int RunEnd(int start, int at, out bool amongMarks)
    {
        amongMarks = false;
        var bearer = start;
        for (var marks = 0; at < original.Length && !(CharacterTable.IsPlain(original[at]) && at > start); at += IsPair(at) ? 2 : 1)
        {
            if (IsInvisible(original[at]))
            {
                continue;
            }
            var weight = Weight(at);
            (marks, bearer) = weight == 0 ? (0, at) : (marks + weight, bearer);
            amongMarks = marks > MostMarks - MostOwnMarks && marks + OwnMarks(bearer) > MostMarks;
            if (amongMarks || (weight == 0 && at - start >= LongRun && MayCut(original[at])))
            {
                return at;
            }
        }
        return at;
    }

    // How many marks the unit at the index is worth on its base: 0 for a base.
    private int Weight(int at)
    {
        var c = original[at];
        if (c == Joiner)
        {
            return 0;
        }
        if (c is '\u0344' or '\u0F73' or '\u0F75' or '\u0F81')
        {
            return 2;
        }
        return CharUnicodeInfo.GetUnicodeCategory(original, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark ? 1 : 0;
    }

    // How many marks a base has of its own. Others may take their place and set them free: a horn comes before a circumflex.
    private int OwnMarks(int at)
    {
        // The parts of a Korean syllable are no marks.
        if (original[at] is >= '\uAC00' and <= '\uD7A3')
        {
            return 0;
        }
        var length = IsPair(at) ? 2 : 1;
        return char.IsSurrogate(original[at]) && length == 1 ? 0 : Normalised(original.AsSpan(at, length), NormalizationForm.FormD).Length - length;
    }

    private bool IsPair(int at) => char.IsHighSurrogate(original[at]) && at + 1 < original.Length && char.IsLowSurrogate(original[at + 1]);

    // Neither between the halves of a pair nor before a vowel or final of a Korean syllable.
    private static bool MayCut(char c) => !char.IsLowSurrogate(c) && c is < '\u1160' or > '\u11FF';

    private void Rewrite(int start, int end, bool amongMarks)
    {
        _run.Clear();
        var plain = !amongMarks;
        for (var i = start; i < end; i++)
        {
            plain &= Clean(i, end);
        }
        if (plain)
        {
            AppendPieces(start, end);
        }
        else
        {
            AppendComposed(start, end, amongMarks);
        }
    }

    // Adds what stands for the character at i; false when it must go through composition.
    private bool Clean(int i, int end)
    {
        var c = original[i];
        if (CharacterTable.IsPlain(c))
        {
            _run.Add((c, i));
            return true;
        }
        if (IsInvisible(c) || (c == '\r' && i + 1 < original.Length && original[i + 1] == '\n'))
        {
            return true;
        }
        if (char.IsSurrogate(c))
        {
            var paired = char.IsHighSurrogate(c)
                ? i + 1 < end && char.IsLowSurrogate(original[i + 1])
                : _run.Count > 0 && _run[^1].Offset == i - 1 && char.IsHighSurrogate(_run[^1].Char);
            _run.Add((paired ? c : '\uFFFD', i));
            return !paired;
        }
        var simple = Simple(c);
        _run.Add((simple, i));
        return CharacterTable.IsPlain(simple);
    }

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
            or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u180E';

    private static char Simple(char c) => c switch
    {
        '\u00D0' => '\u0110',
        '\u2010' or '\u2011' or '\u2212' or '\uFE63' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - '\uFF01' + '!'),
        '\r' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ when char.IsControl(c) => ' ',
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
        >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ => c,
    };

    private void AppendPieces(int start, int end)
    {
        var at = start;
        foreach (var (c, offset) in _run)
        {
            Removed(at, offset);
            _value.Append(c);
            at = offset + 1;
        }
        Removed(at, end);
    }

    private void AppendComposed(int start, int end, bool amongMarks)
    {
        var first = _run[0].Offset;
        var last = _run[^1].Offset + 1;
        Removed(start, first);
        Span<char> units = _run.Count <= LongRun * 2 ? stackalloc char[_run.Count] : new char[_run.Count];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = _run[i].Char;
        }
        var composed = Normalised(units, NormalizationForm.FormC);
        composed = amongMarks ? composed + Joiner : composed;
        // As long as it was, but not unit for unit: with something taken out the equal length is an accident.
        if (composed.Length != last - first || _run.Count != last - first)
        {
            _divergences.Add(new NfcText.Divergence(_value.Length, _value.Length + composed.Length, first, last));
        }
        _value.Append(composed);
        Removed(last, end);
    }

    private static string Normalised(ReadOnlySpan<char> units, NormalizationForm form)
    {
        var text = new string(units);
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            // A noncharacter beyond the first plane, which the platform may refuse to normalise: kept as it stands.
            return text;
        }
    }

    private void Removed(int start, int end)
    {
        if (end > start)
        {
            _divergences.Add(new NfcText.Divergence(_value.Length, _value.Length, start, end));
        }
    }
}
