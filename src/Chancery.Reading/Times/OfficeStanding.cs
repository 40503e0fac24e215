using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>How high an office stands: the rank and level of its title, and whether "phó" stands before it.</summary>
/// <param name="Rank">Rank of the title; empty when no list knows it.</param>
/// <param name="Level">Level of the title.</param>
/// <param name="IsDeputy">True when a modifier makes it the deputy's.</param>
internal readonly record struct OfficeStanding(string Rank, string Level, bool IsDeputy)
{
    /// <summary>False for offices whose words may be alike and whose holders are not: Tổng thống and Phó Tổng thống, Bộ trưởng and Thứ trưởng.</summary>
    public bool MayBe(OfficeStanding other)
    {
        if (Rank.Length == 0 || other.Rank.Length == 0)
        {
            return true;
        }
        return IsDeputy == other.IsDeputy
            && (Rank == other.Rank ? Level == other.Level : !(IsOfMinister(Rank) && IsOfMinister(other.Rank)));
    }

    /// <summary>The standing of the office whose labels begin at token <paramref name="first"/>.</summary>
    /// <param name="labelAt">The lexeme at a token and where it ends; null where none begins.</param>
    /// <param name="first">The office's first token.</param>
    /// <param name="end">Just past its last.</param>
    public static OfficeStanding Read(Func<int, (Lexeme Lexeme, int End)?> labelAt, int first, int end)
    {
        var isDeputy = false;
        for (var i = first; i < end;)
        {
            if (labelAt(i) is not { } label)
            {
                break;
            }
            if (label.Lexeme.Kind == LexemeKind.Title)
            {
                return new OfficeStanding(label.Lexeme.Class, label.Lexeme.Level, isDeputy);
            }
            isDeputy |= label.Lexeme is { Kind: LexemeKind.Modifier, Class: "deputy" };
            i = label.End;
        }
        return new OfficeStanding("", "", false);
    }

    private static bool IsOfMinister(string rank) => rank is "minister" or "deputy-minister";
}
