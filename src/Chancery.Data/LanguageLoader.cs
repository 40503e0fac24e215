using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads by what languages are told: a language a line.</summary>
public static class LanguageLoader
{
    private const int Most = 64;

    /// <summary>The languages of a file.</summary>
    /// <param name="path">The file, <c>data/lexicon/languages.tsv</c> of a data set.</param>
    /// <exception cref="DataException">The file cannot be read, a script is unknown, a tag stands twice, or Vietnamese is missing.</exception>
    public static LanguageTable Load(string path)
    {
        var traits = new List<LanguageTrait>();
        foreach (var row in TsvFile.Read(path, 4))
        {
            if (traits.Exists(t => t.Tag == row[0]))
            {
                throw row.Fault($"'{row[0]}' stands twice");
            }
            if (traits.Count == Most)
            {
                throw row.Fault($"more than {Most} languages");
            }
            traits.Add(new LanguageTrait(row[0], row.Choice<WritingScript>(1, "script"), row.Optional(2) ?? "", row.Optional(3)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []));
        }
        return traits.Exists(t => t.Tag == LanguageTable.Vietnamese)
            ? new LanguageTable(traits)
            : throw new DataException(path, 0, $"'{LanguageTable.Vietnamese}' is missing");
    }
}
