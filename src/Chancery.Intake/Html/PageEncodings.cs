using System.Text;

namespace Chancery.Intake.Html;

/// <summary>The encodings of pages by the names that they are declared with.</summary>
internal static class PageEncodings
{
    /// <summary>The encoding of a name, or null when there is none. What is called Latin-1 is windows-1252, as in browsers.</summary>
    public static Encoding? Named(string name)
    {
        var known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" => "windows-1252",
            "utf8" => "utf-8",
            "utf-16" => "utf-16le",
            var other => other,
        };
        try
        {
            // UTF-7 is refused: it hides markup in plain letters.
            return known.StartsWith("utf-7", StringComparison.Ordinal) ? null : CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
