using Chancery.Dossier.Sanctions;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>What names a resolution or a document, however it is written.</summary>
internal static class DraftNumber
{
    private const string Document = "S/";
    private const string Resolution = "S/RES/";

    /// <summary>The number of a resolution, "2375" of "S/RES/2375 (2017)"; the whole symbol of a document, "S/2022/431", whose parts are no number alone.</summary>
    public static string Key(string name)
    {
        var symbol = name.Trim().ToUpperInvariant();
        return symbol.StartsWith(Document, StringComparison.Ordinal) && !symbol.StartsWith(Resolution, StringComparison.Ordinal) ? symbol : RecordMatcher.Number(symbol) ?? symbol;
    }
}
