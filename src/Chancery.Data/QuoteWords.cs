using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words that tell who says what stands in quotation marks, and whether it is said at all. Immutable.</summary>
public sealed class QuoteWords
{
    private QuoteWords(PhraseTable<bool> speech, PhraseTable<bool> documents, PhraseTable<bool> self, PhraseTable<bool> labels)
    {
        Speech = speech;
        Documents = documents;
        Self = self;
        Labels = labels;
    }

    /// <summary>Verbs by which a report gives somebody's words.</summary>
    public PhraseTable<bool> Speech { get; }

    /// <summary>Papers that speak for whoever issued them.</summary>
    public PhraseTable<bool> Documents { get; }

    /// <summary>Words by which a speaker means himself.</summary>
    public PhraseTable<bool> Self { get; }

    /// <summary>Words right before the marks that make them hold a name: "chiến lược", "mang tên".</summary>
    public PhraseTable<bool> Labels { get; }

    internal static QuoteWords Load(DataFolder folder, PhraseTable<bool> speech, PhraseTable<bool> documents, VocabularyBuilder vocabulary)
    {
        var self = new PhraseTableBuilder<bool>(vocabulary);
        var labels = new PhraseTableBuilder<bool>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("lexicon/quotes.tsv"), 2))
        {
            var table = row[1] switch { "self" => self, "label" => labels, _ => throw row.Fault($"'{row[1]}' is no kind of word beside quotations: self or label") };
            table.Add(row[0], true);
        }
        return new QuoteWords(speech, documents, self.Build(), labels.Build());
    }
}
