using System.Buffers;
using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Tells captions that carry no credit by their shape: somebody's place in the picture, or names and places without a predicate.</summary>
internal sealed class CaptionReader(FurnitureWords words)
{
    private const int LongestSide = 60;
    private const int LongestWithSide = 45;
    private const int LongestBare = 28;
    private static readonly SearchValues<char> NotInBareCaptions = SearchValues.Create(":;?!\"“…");

    /// <summary>True when a sentence tells in brackets where in a picture somebody stands: "Ông A (trái) và bà B tại Hà Nội."</summary>
    public bool HasSide(ReadOnlySpan<char> sentence)
    {
        var rest = sentence;
        while (rest.IndexOf('(') is >= 0 and var open)
        {
            rest = rest[(open + 1)..];
            if (IsSideBefore(rest))
            {
                return IsShort(sentence);
            }
        }
        return false;
    }

    /// <summary>True when <paramref name="text"/>, which begins just after a bracket, begins with a side and the closing bracket.</summary>
    public bool IsSideBefore(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(LongestSide, text.Length)].IndexOf(')');
        return close > 0 && IsSide(text[..close]);
    }

    /// <summary>True when a sentence with a side in it is as short as a caption.</summary>
    public static bool IsShort(ReadOnlySpan<char> sentence) => Words.Count(sentence) <= LongestWithSide;

    /// <summary>
    /// True for one short sentence without any predicate: "Ngoại trưởng Nga Sergei Lavrov.", "Tàu khu trục USS Benfold của Hải quân Mỹ."
    /// Only where a caption can stand does this make it one.
    /// </summary>
    public bool IsBare(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.Trim();
        return sentence.Length > 1 && char.IsUpper(sentence[0]) && sentence[^1] == '.' && !sentence.ContainsAny(NotInBareCaptions)
            && Words.Count(sentence) is > 1 and <= LongestBare && !GoesOn(sentence)
            && words.LengthAtStart(sentence, FurnitureKind.Moment) == 0 && !HasPredicate(sentence);
    }

    /// <summary>True for a sentence that goes on from the one before it, as a caption never does.</summary>
    public bool GoesOn(ReadOnlySpan<char> sentence) => words.LengthAtStart(sentence, FurnitureKind.Connective) > 0;

    private bool IsSide(ReadOnlySpan<char> bracket)
    {
        var comma = bracket.IndexOf(',');
        return words.Has((comma < 0 ? bracket : bracket[..comma]).Trim(), FurnitureKind.Side);
    }

    private bool HasPredicate(ReadOnlySpan<char> sentence)
    {
        var at = 0;
        while (at < sentence.Length)
        {
            var rest = sentence[at..];
            var nominal = words.LengthAtStart(rest, FurnitureKind.Nominal);
            var predicate = words.LengthAtStart(rest, FurnitureKind.Predicate);
            if (predicate > nominal)
            {
                return true;
            }
            at += Math.Max(nominal, 1);
            while (at < sentence.Length && sentence[at - 1] is not (' ' or '(' or '-'))
            {
                at++;
            }
        }
        return false;
    }
}
