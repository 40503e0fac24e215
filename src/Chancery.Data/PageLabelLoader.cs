using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads the words around articles on pages: a form and its kind a line.</summary>
public static class PageLabelLoader
{
    private const string TailPhrase = "tail-phrase";

    /// <summary>The words of a file.</summary>
    /// <param name="path">The file, <c>data/intake/page-labels.tsv</c> of a data set.</param>
    /// <exception cref="DataException">The file cannot be read, or a kind is unknown.</exception>
    public static PageLabels Load(string path) =>
        new(TsvFile.Read(path, 2).Select(row => (row[0], row[1] == TailPhrase ? PageLabelKind.TailPhrase : row.Choice<PageLabelKind>(1, "kind of page label"))));
}
