using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads the words of printed dates: a form and the signs that say the same a line.</summary>
public static class PrintedDateWordLoader
{
    /// <summary>The words of a file.</summary>
    /// <param name="path">The file, <c>data/intake/date-words.tsv</c> of a data set.</param>
    /// <exception cref="DataException">The file cannot be read.</exception>
    public static PrintedDateWords Load(string path) => new(TsvFile.Read(path, 2).Select(row => (row[0], row[1] == "-" ? "" : row[1])));
}
