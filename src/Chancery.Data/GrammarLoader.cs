using Chancery.Text;

namespace Chancery.Data;

/// <summary>Loads the function words.</summary>
internal static class GrammarLoader
{
    /// <summary>The table of <c>lexicon/grammar.tsv</c>.</summary>
    public static PhraseTable<GrammarWord> Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<GrammarWord>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("lexicon/grammar.tsv"), 3))
        {
            var kind = row.Choice<GrammarKind>(1, "kind of function word");
            if (!table.Add(row[0], new GrammarWord(row[0], kind, row.Optional(2) ?? "")))
            {
                throw row.Fault($"'{row[0]}' stands twice");
            }
        }
        return table.Build();
    }
}
