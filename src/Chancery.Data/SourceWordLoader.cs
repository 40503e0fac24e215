using Chancery.Text;

namespace Chancery.Data;

/// <summary>Loads the words by which reports name their sources.</summary>
internal static class SourceWordLoader
{
    /// <summary>The table of <c>lexicon/sources.tsv</c>.</summary>
    public static PhraseTable<SourceWordKind> Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<SourceWordKind>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("lexicon/sources.tsv"), 2))
        {
            table.Add(row[0], row.Choice<SourceWordKind>(1, "kind of source word: unnamed, analyst, media, cite, report or lead"));
        }
        return table.Build();
    }
}
