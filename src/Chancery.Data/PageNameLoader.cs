using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads the names of pages' elements: a form and its kind a line.</summary>
public static class PageNameLoader
{
    /// <summary>The names of a file.</summary>
    /// <param name="path">The file, <c>data/intake/page-names.tsv</c> of a data set.</param>
    /// <exception cref="DataException">The file cannot be read, or a kind is unknown.</exception>
    public static PageNames Load(string path) =>
        new(TsvFile.Read(path, 2).Select(row => (row[0], row.Choice<PageNameKind>(1, "kind of page name"))));
}
