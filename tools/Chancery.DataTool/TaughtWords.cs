using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>The words of the treebank with how often each has which part of speech, and the classes that follow from it.</summary>
internal sealed class TaughtWords
{
    // A part of speech that a word has more seldom than once in so many times is left out of its class.
    private const int Seldom = 20;

    // A class that fewer words of running text have is merged into that of its commonest part of speech.
    private const int FewestOfClass = 120;

    private const string Numeral = "0";

    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _classSizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _listed = new(StringComparer.Ordinal);
    private SortedSet<string> _syllables = [];

    /// <param name="texts">The sentences that teach.</param>
    /// <param name="listed">Words with their parts of speech, as data/lexicon/word-classes.tsv has them.</param>
    public static TaughtWords Of(IReadOnlyList<RunningText> texts, IReadOnlyList<(string Word, string Parts)> listed)
    {
        var taught = new TaughtWords { _syllables = Syllables.Of(texts) };
        foreach (var (word, parts) in listed)
        {
            var syllables = Syllables.OfPhrase(word);
            taught._listed[string.Join(' ', syllables)] = parts;
            taught._syllables.UnionWith(syllables);
        }
        foreach (var running in texts)
        {
            taught.Count(running);
        }
        taught.FindClasses();
        return taught;
    }

    /// <summary>What a tag model keeps of them.</summary>
    public TagInventory Inventory()
    {
        var forms = FormList.Of(_syllables);
        var numbers = Syllables.Numbers(forms);
        var words = new SortedSet<string>(_counts.Keys.Concat(_listed.Keys).Where(k => k != Numeral && k.Split(' ').All(numbers.ContainsKey)), StringComparer.Ordinal);
        var ids = words.ToDictionary(w => w, w => Array.ConvertAll(w.Split(' '), s => numbers[s]));
        var trie = WordTrie.Of(ids.Values);
        var wordNumbers = new ushort[trie.Count];
        var classes = new byte[trie.Count];
        var hints = new byte[trie.Count];
        var hintNames = new SortedSet<string>(_listed.Values, StringComparer.Ordinal).ToList();
        var next = TagFeatures.FirstWord;
        foreach (var word in words)
        {
            var node = ids[word].Aggregate(0, (n, s) => trie.Step(n, s));
            var times = _counts.TryGetValue(word, out var counts) ? counts.Sum() : 0;
            wordNumbers[node] = times switch
            {
                0 => 0,
                1 when ids[word].Length > 1 => TagFeatures.Once,
                _ => (ushort)next++,
            };
            classes[node] = (byte)(counts is null ? ListedClass(word) : _classes[ClassName(counts)]);
            hints[node] = _listed.TryGetValue(word, out var parts) ? (byte)(1 + hintNames.IndexOf(parts)) : (byte)0;
        }
        var compounds = ids.Values.Where(w => w.Length > 1).Select(w => PairTable.Key(w[0], w[^1])).Distinct().Order();
        return new TagInventory(forms, trie, wordNumbers, classes, hints, NumeralClass(), [.. compounds]);
    }

    /// <summary>The class of a word by all its occurrences but one of the label given, or else by the list; 0 when neither knows it.</summary>
    public int ClassWithout(string text, ReadOnlySpan<Token> tokens, byte label)
    {
        var key = Key(text, tokens);
        int[] counts = [.. _counts[key]];
        counts[label]--;
        return counts.Sum() == 0 ? ListedClass(key) : _classes[ClassName(counts)];
    }

    // A word of several parts of speech counts here by the first alone.
    private int ListedClass(string word) =>
        _listed.TryGetValue(word, out var parts) ? _classes.GetValueOrDefault($"{TagModel.LabelOf(TagTraining.PartOf(parts.Split('+')[0]))} ") : 0;

    private int NumeralClass() => _counts.TryGetValue(Numeral, out var counts) ? _classes[ClassName(counts)] : 0;

    private void Count(RunningText running)
    {
        var scanned = TokenScanner.Scan(running.Text).ToArray();
        var words = GoldWords.Of(running, scanned, out var tags);
        for (var i = 0; i < words.Length; i++)
        {
            var key = Key(running.Text, scanned.AsSpan(words[i].First..words[i].End));
            if (!_counts.TryGetValue(key, out var counts))
            {
                _counts.Add(key, counts = new int[TagModel.Labels]);
            }
            counts[TagModel.LabelOf(TagTraining.PartOf(tags[i]))]++;
        }
    }

    private void FindClasses()
    {
        foreach (var counts in _counts.Values)
        {
            var name = FullName(counts);
            _classSizes[name] = _classSizes.GetValueOrDefault(name) + counts.Sum();
        }
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var counts in _counts.Values)
        {
            names.Add(ClassName(counts));
            for (var label = 0; label < counts.Length; label++)
            {
                names.Add(ClassName(Without(counts, label)));
            }
        }
        names.Remove("");
        foreach (var name in names)
        {
            _classes.Add(name, TagFeatures.FirstClass + _classes.Count);
        }
    }

    private static int[] Without(int[] counts, int label)
    {
        int[] others = [.. counts];
        others[label] = Math.Max(0, others[label] - 1);
        return others;
    }

    private string ClassName(int[] counts)
    {
        var name = FullName(counts);
        if (name.Length == 0 || _classSizes.GetValueOrDefault(name) >= FewestOfClass)
        {
            return name;
        }
        var top = Array.IndexOf(counts, counts.Max());
        return counts[top] * 4 < counts.Sum() * 3 ? $"mostly {top}" : $"{top} ";
    }

    // The labels that the word has, the commonest first.
    private static string FullName(int[] counts)
    {
        var all = counts.Sum();
        return string.Concat(Enumerable.Range(0, counts.Length)
            .Where(y => counts[y] > 0 && counts[y] * Seldom >= all)
            .OrderByDescending(y => counts[y])
            .ThenBy(y => y)
            .Select(y => $"{y} "));
    }

    private static string Key(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Kind == TokenKind.Number)
        {
            return Numeral;
        }
        var parts = new List<string>();
        foreach (var token in tokens)
        {
            parts.Add(SyllableKey.Of(token.Span.Of(text.AsSpan())));
        }
        return string.Join(' ', parts);
    }
}
