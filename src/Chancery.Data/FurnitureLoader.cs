using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads the furniture lexicon: a form and its kind a line.</summary>
public static class FurnitureLoader
{
    /// <summary>The words of a furniture file.</summary>
    /// <param name="path">The file, <c>data/lexicon/furniture.tsv</c> of a data set.</param>
    /// <exception cref="DataException">The file cannot be read, a kind is unknown, or a row stands twice.</exception>
    public static FurnitureWords Load(string path)
    {
        var entries = new List<(string Form, FurnitureKind Kind)>();
        var seen = new HashSet<(string Form, FurnitureKind Kind)>();
        foreach (var row in TsvFile.Read(path, 2))
        {
            var entry = (row[0], Kind(row));
            if (row[0].Length == 0)
            {
                throw row.Fault("the form is empty");
            }
            if (!seen.Add(entry))
            {
                throw row.Fault($"'{row[0]}' stands twice as {row[1]}");
            }
            entries.Add(entry);
        }
        return new FurnitureWords(entries);
    }

    private static FurnitureKind Kind(TsvRow row)
    {
        foreach (var kind in Enum.GetValues<FurnitureKind>())
        {
            if (string.Equals(Written(kind), row[1], StringComparison.Ordinal))
            {
                return kind;
            }
        }
        throw row.Fault($"unknown kind '{row[1]}'; known are {string.Join(", ", Enum.GetValues<FurnitureKind>().Select(Written))}");
    }

    private static string Written(FurnitureKind kind) => kind switch
    {
        FurnitureKind.EndMark => "end-mark",
        FurnitureKind.SeeAlso => "see-also",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
