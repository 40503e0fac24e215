using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words that tell who says what stands in quotation marks, and whether it is said at all. Immutable.</summary>
public sealed class QuoteWords
{
    private static readonly string[] s_kinds = ["self", "label", "cite", "nobody", "indefinite", "spokesperson", "voice", "theme", "clause", "aside", "opinion", "paper"];

    private QuoteWords(PhraseTable<bool> speech, PhraseTable<bool> documents, Dictionary<string, PhraseTable<bool>> kinds)
    {
        Speech = speech;
        Documents = documents;
        Self = kinds["self"];
        Labels = kinds["label"];
        Cites = kinds["cite"];
        Nobody = kinds["nobody"];
        Indefinite = kinds["indefinite"];
        Spokespersons = kinds["spokesperson"];
        Voices = kinds["voice"];
        Themes = kinds["theme"];
        Clauses = kinds["clause"];
        Asides = kinds["aside"];
        Opinions = kinds["opinion"];
        Papers = kinds["paper"];
    }

    /// <summary>Verbs by which a report gives somebody's words.</summary>
    public PhraseTable<bool> Speech { get; }

    /// <summary>Papers that speak for whoever issued them.</summary>
    public PhraseTable<bool> Documents { get; }

    /// <summary>Words by which a speaker means himself.</summary>
    public PhraseTable<bool> Self { get; }

    /// <summary>Words right before the marks that make them hold a name: "chiến lược", "mang tên".</summary>
    public PhraseTable<bool> Labels { get; }

    /// <summary>Verbs behind which the one cited stands: "dẫn lời".</summary>
    public PhraseTable<bool> Cites { get; }

    /// <summary>Titles of which a report means nobody by name: "quan chức".</summary>
    public PhraseTable<bool> Nobody { get; }

    /// <summary>Words before a title that make it any one of several: "một".</summary>
    public PhraseTable<bool> Indefinite { get; }

    /// <summary>Titles whose holder says what a body says: "người phát ngôn".</summary>
    public PhraseTable<bool> Spokespersons { get; }

    /// <summary>Papers and agencies that speak in their own name.</summary>
    public PhraseTable<bool> Voices { get; }

    /// <summary>Nouns that a name in quotation marks is said to be: "chủ đề ... là".</summary>
    public PhraseTable<bool> Themes { get; }

    /// <summary>Words that open a clause or a second verb of the same subject: "đồng thời".</summary>
    public PhraseTable<bool> Clauses { get; }

    /// <summary>Words that open an apposition: ", người từng phụ trách hồ sơ này,".</summary>
    public PhraseTable<bool> Asides { get; }

    /// <summary>Verbs by which a paper says what it thinks itself: "bình luận". "Reuters đưa tin" is no such.</summary>
    public PhraseTable<bool> Opinions { get; }

    /// <summary>Words that mean a paper named before: "tờ báo này", "bài xã luận".</summary>
    public PhraseTable<bool> Papers { get; }

    internal static QuoteWords Load(DataFolder folder, PhraseTable<bool> speech, PhraseTable<bool> documents, VocabularyBuilder vocabulary)
    {
        var builders = new Dictionary<string, PhraseTableBuilder<bool>>(StringComparer.Ordinal);
        foreach (var kind in s_kinds)
        {
            builders.Add(kind, new PhraseTableBuilder<bool>(vocabulary));
        }
        foreach (var row in TsvFile.Read(folder.File("lexicon/quotes.tsv"), 2))
        {
            if (!builders.TryGetValue(row[1], out var table))
            {
                throw row.Fault($"'{row[1]}' is no kind of word beside quotations: {string.Join(", ", builders.Keys)}");
            }
            table.Add(row[0], true);
        }
        return new QuoteWords(speech, documents, builders.ToDictionary(b => b.Key, b => b.Value.Build(), StringComparer.Ordinal));
    }
}
