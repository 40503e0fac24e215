using Chancery.Text;

namespace Chancery.Data;

/// <summary>
/// Everything that the program knows of the language and the world, loaded from one folder and checked.
/// Immutable and thread-safe; <see cref="Version"/> changes with every byte of the folder.
/// </summary>
public sealed class DataSet
{
    private DataSet(DataFolder folder)
    {
        var vocabulary = new VocabularyBuilder();
        Version = folder.Version();
        Lexicon = new LexiconLoader(folder, vocabulary).Load();
        Shorts = LoadShorts(folder, vocabulary);
        Grammar = GrammarLoader.Load(folder, vocabulary);
        OfficeLinks = LoadPhrases(folder, "lexicon/office-links.tsv", vocabulary);
        var words = TsvFile.Read(folder.File("lexicon/words.txt"), 1).Select(r => r[0]).ToList();
        Segmenter = LoadSegmenter(folder, vocabulary);
        Words = Phrases(words, vocabulary);
        Documents = LoadPhrases(folder, "lexicon/documents.tsv", vocabulary);
        BodyHeads = LoadPhrases(folder, "lexicon/body-heads.tsv", vocabulary);
        PrivateNouns = LoadPhrases(folder, "lexicon/private-nouns.tsv", vocabulary);
        Speech = LoadPhrases(folder, "lexicon/speech.tsv", vocabulary);
        Quotes = QuoteWords.Load(folder, Speech, Documents, vocabulary);
        Stances = StanceWords.Load(folder, vocabulary);
        Sources = SourceWordLoader.Load(folder, vocabulary);
        Appointments = AppointmentWords.Load(folder, vocabulary);
        Pronouns = LoadPronouns(folder, vocabulary);
        NameLists = NameLists.Load(folder, vocabulary);
        Rimes = Rimes.Load(folder);
        Authority = Authority.Load(folder);
        KnownEvents = KnownEvents.Load(folder);
        Times = TimeWords.Load(folder, vocabulary);
        Quantities = LoadPhrases(folder, "lexicon/quantities.tsv", vocabulary);
        Frames = FrameLoader.Load(folder, Quantities, vocabulary);
        Said = FrameLoader.LoadSaid(folder, vocabulary);
        Conditions = ConditionMarkers.Load(folder, vocabulary);
        Measures = WordsByKind<MeasureWordKind>.Load(folder, "lexicon/measures.tsv", "measures", vocabulary);
        Resolutions = WordsByKind<ResolutionWordKind>.Load(folder, "lexicon/resolutions.tsv", "resolutions", vocabulary);
        Claims = WordsByKind<ClaimWordKind>.Load(folder, "lexicon/claims.tsv", "claims", vocabulary);
        Ontology = new OntologyLoader(folder, vocabulary).Load();
        Furniture = FurnitureLoader.Load(folder.File("lexicon/furniture.tsv"));
        Pages = LoadPages(folder, Furniture);
        Languages = LanguageLoader.Load(folder.File("lexicon/languages.tsv"));
        Abbreviations = [.. TsvFile.Read(folder.File("lexicon/abbreviations.tsv"), 2).Select(r => r[0])];
        SentenceOpeners = [.. TsvFile.Read(folder.File("lexicon/sentence-openers.tsv"), 1).Select(r => r[0])];
        Vocabulary = vocabulary.Build();
    }

    /// <summary>Version id of the data set.</summary>
    public string Version { get; }

    /// <summary>Ids of all forms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Names, titles and side words.</summary>
    public PhraseTable<Lexeme> Lexicon { get; }

    /// <summary>Codes of the one-syllable names of states that stand only inside compounds: "Triều" in "Mỹ-Triều".</summary>
    public PhraseTable<string> Shorts { get; }

    /// <summary>Function words.</summary>
    public PhraseTable<GrammarWord> Grammar { get; }

    /// <summary>Words that may stand inside an office.</summary>
    public PhraseTable<bool> OfficeLinks { get; }

    /// <summary>Words of address that stand alone for a person, with the gender they tell.</summary>
    public PhraseTable<char> Pronouns { get; }

    /// <summary>Joins syllables to words.</summary>
    public WordSegmenter Segmenter { get; }

    /// <summary>Words of the language of more than one syllable.</summary>
    public PhraseTable<bool> Words { get; }

    /// <summary>Papers that speak for whoever issued them.</summary>
    public PhraseTable<bool> Documents { get; }

    /// <summary>Words of quantity.</summary>
    public PhraseTable<bool> Quantities { get; }

    /// <summary>Words that head the names of bodies.</summary>
    public PhraseTable<bool> BodyHeads { get; }

    /// <summary>Nouns of people and things that act for no state, whatever state is named behind them.</summary>
    public PhraseTable<bool> PrivateNouns { get; }

    /// <summary>Verbs by which a report gives somebody's words.</summary>
    public PhraseTable<bool> Speech { get; }

    /// <summary>Words that tell who says what stands in quotation marks.</summary>
    public QuoteWords Quotes { get; }

    /// <summary>Words of stances and topics.</summary>
    public StanceWords Stances { get; }

    /// <summary>Words by which reports name their sources.</summary>
    public PhraseTable<SourceWordKind> Sources { get; }

    /// <summary>Words of offices given and left.</summary>
    public AppointmentWords Appointments { get; }

    /// <summary>Surnames, given names, particles.</summary>
    public NameLists NameLists { get; }

    /// <summary>The shape of Vietnamese syllables.</summary>
    public Rimes Rimes { get; }

    /// <summary>People whom the world knows.</summary>
    public Authority Authority { get; }

    /// <summary>Events whose day is beyond doubt.</summary>
    public KnownEvents KnownEvents { get; }

    /// <summary>Words of time.</summary>
    public TimeWords Times { get; }

    /// <summary>The triggers of all frames.</summary>
    public FrameTable Frames { get; }

    /// <summary>The phrases that are an act when one side says them of another.</summary>
    public SaidTable Said { get; }

    /// <summary>Words of conditions and of the acts in them.</summary>
    public ConditionMarkers Conditions { get; }

    /// <summary>Words of sanctions and other measures.</summary>
    public WordsByKind<MeasureWordKind> Measures { get; }

    /// <summary>Words of draft resolutions and votes.</summary>
    public WordsByKind<ResolutionWordKind> Resolutions { get; }

    /// <summary>Words by which a contact is said to be the first or third of its kind.</summary>
    public WordsByKind<ClaimWordKind> Claims { get; }

    /// <summary>PLOVER and CAMEO.</summary>
    public OntologyTables Ontology { get; }

    /// <summary>Words that mark furniture.</summary>
    public Model.FurnitureWords Furniture { get; }

    /// <summary>The words by which pages are read.</summary>
    public Model.PageWords Pages { get; }

    /// <summary>By what a report's language is told.</summary>
    public Model.LanguageTable Languages { get; }

    /// <summary>Abbreviations that end in a full stop without ending a sentence.</summary>
    public IReadOnlyList<string> Abbreviations { get; }

    /// <summary>Words that open sentences and no name.</summary>
    public IReadOnlyList<string> SentenceOpeners { get; }

    /// <summary>Loads and checks a data set.</summary>
    /// <param name="root">Its folder.</param>
    /// <exception cref="DataException">A file is missing or wrong; the message names file and line.</exception>
    public static DataSet Load(string root) => new(new DataFolder(root));

    private static Model.PageWords LoadPages(DataFolder folder, Model.FurnitureWords furniture) => new(
        PageNameLoader.Load(folder.File("intake/page-names.tsv")),
        PageLabelLoader.Load(folder.File("intake/page-labels.tsv")),
        PrintedDateWordLoader.Load(folder.File("intake/date-words.tsv")),
        furniture,
        LegacyEncodingLoader.Load(folder.File("intake/legacy-encodings.tsv")));

    private static PhraseTable<string> LoadShorts(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<string>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("gazetteer/states.tsv"), 3).Where(r => r[2] == "short"))
        {
            table.Add(row[1], row[0]);
        }
        return table.Build();
    }

    private static WordSegmenter LoadSegmenter(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var path = folder.File("models/words.bin");
        try
        {
            using var model = File.OpenRead(path);
            return new WordSegmenter(model, vocabulary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new DataException($"{path}: {e.Message}", e);
        }
    }

    private static PhraseTable<char> LoadPronouns(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<char>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("lexicon/pronouns.tsv"), 2))
        {
            table.Add(row[0], row[1][0]);
        }
        return table.Build();
    }

    private static PhraseTable<bool> LoadPhrases(DataFolder folder, string file, VocabularyBuilder vocabulary) =>
        Phrases(TsvFile.Read(folder.File(file), 1).Select(r => r[0]), vocabulary);

    private static PhraseTable<bool> Phrases(IEnumerable<string> phrases, VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<bool>(vocabulary);
        foreach (var phrase in phrases)
        {
            table.Add(phrase, true);
        }
        return table.Build();
    }
}
