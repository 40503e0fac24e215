using Chancery.Text;

namespace Chancery.DataTool.Tests;

/// <summary>The word lists are the source; the model file holds them compiled. Both have to agree.</summary>
public class ListedWordsTests
{
    private static readonly TextFolders Folders = new("", Checkout.Data);

    [Fact]
    public void The_model_holds_every_listed_word()
    {
        var compiled = Compiled();
        var missing = Listed().Where(w => !compiled.Contains(w)).Take(10);
        Assert.True(!missing.Any(), "Train the words again; the model lacks: " + string.Join(", ", missing));
    }

    [Fact]
    public void What_the_model_holds_beyond_the_lists_is_the_treebank()
    {
        var words = Compiled();
        words.ExceptWith(Listed());
        var treebank = new TextFolders(Checkout.Treebank(), Checkout.Data).Teaching.All
            .SelectMany(t => t.Words.Select(w => string.Join(' ', Syllables.OfPhrase(w.Of(t.Text).ToString()))))
            .ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(treebank);
        Assert.Empty(words);
    }

    private static IEnumerable<string> Listed() => Folders.Words
        .Select(Syllables.OfPhrase)
        .Where(w => w.Length is > 1 and <= ListedWords.Longest)
        .Select(w => string.Join(' ', w));

    private static HashSet<string> Compiled()
    {
        using var file = File.OpenRead(Folders.WordModel);
        var inventory = WordModel.Read(file).Inventory;
        var forms = Syllables.Numbers(inventory.Forms).ToDictionary(p => p.Value, p => p.Key);
        var found = new HashSet<string>(StringComparer.Ordinal);
        Walk(inventory.Words, 0, "", forms, found);
        return found;
    }

    private static void Walk(WordTrie words, int node, string sofar, Dictionary<ushort, string> forms, HashSet<string> found)
    {
        for (var child = words.Starts[node]; child < words.Starts[node + 1]; child++)
        {
            var word = sofar.Length == 0 ? forms[words.Syllables[child]] : $"{sofar} {forms[words.Syllables[child]]}";
            if (words.Ends[child] != 0)
            {
                found.Add(word);
            }
            Walk(words, child, word, forms, found);
        }
    }
}
