namespace Chancery.Text;

/// <summary>Marks that a phrase may be written with in place of one another: hyphens and dashes, apostrophes of every kind.</summary>
internal static class MarkKinds
{
    private static readonly string[] Kinds = ["-\u2010\u2011\u2012\u2013\u2014\u2212", "'\u2019\u2018\u02BC\u02BB\u02B9\u2032\u00B4`"];

    /// <summary>All marks of the kind to which a token belongs, the usual one first; nothing when it is none of them.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> token)
    {
        if (token.Length == 1)
        {
            foreach (var kind in Kinds)
            {
                if (kind.Contains(token[0], StringComparison.Ordinal))
                {
                    return kind;
                }
            }
        }
        return [];
    }
}
