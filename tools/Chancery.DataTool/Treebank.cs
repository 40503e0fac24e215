namespace Chancery.DataTool;

/// <summary>Reads the words of a CoNLL-U file, sentence by sentence.</summary>
internal static class Treebank
{
    public static List<TreebankWord[]> Read(string path)
    {
        var sentences = new List<TreebankWord[]>();
        var words = new List<TreebankWord>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                Finish(sentences, words);
            }
            else if (line[0] != '#')
            {
                var columns = line.Split('\t');
                if (int.TryParse(columns[0], out _))
                {
                    words.Add(new TreebankWord(Bracket(Text.NfcText.From(columns[1]).Value), columns[3]));
                }
            }
        }
        Finish(sentences, words);
        return sentences;
    }

    private static void Finish(List<TreebankWord[]> sentences, List<TreebankWord> words)
    {
        if (words.Count > 0)
        {
            sentences.Add([.. words]);
            words.Clear();
        }
    }

    // The treebank writes some brackets by name.
    private static string Bracket(string form) => form switch
    {
        "LBKT" or "LRB" or "-LRB-" => "(",
        "RBKT" or "RRB" or "-RRB-" or "KBKT" => form[0] == 'K' ? "(" : ")",
        _ => form,
    };
}
