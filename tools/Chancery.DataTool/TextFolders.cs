namespace Chancery.DataTool;

/// <summary>Where the text commands find what they read and leave what they write.</summary>
/// <param name="Treebank">Folder of train.conllu, dev.conllu and test.conllu.</param>
/// <param name="Data">The data folder, with lexicon/ and models/.</param>
internal sealed record TextFolders(string Treebank, string Data)
{
    public string WordModel => Path.Combine(Data, "models", "words.bin");

    public string TagModel => Path.Combine(Data, "models", "tags.bin");

    public List<TreebankWord[]> Part(string name) => DataTool.Treebank.Read(Path.Combine(Treebank, name + ".conllu"));

    public TeachingTexts Teaching => new([.. Part("train").Select(RunningText.Attached)], [.. Part("dev").Select(RunningText.Attached)]);

    public List<string> DictionaryWords => FirstColumn("words.txt");

    public List<string> OwnWords => FirstColumn("compounds.txt");

    public List<string> Words => [.. DictionaryWords, .. OwnWords];

    public List<string> Abbreviations => FirstColumn("abbreviations.tsv");

    public List<string> SentenceOpeners => FirstColumn("sentence-openers.tsv");

    public List<(string Word, string Parts)> WordClasses => [.. Rows("word-classes.tsv").Select(r => (r[0], r[1]))];

    private List<string> FirstColumn(string file) =>
        [.. Rows(file).Select(r => r[0])];

    private IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Data, "lexicon", file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
