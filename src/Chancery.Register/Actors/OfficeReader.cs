namespace Chancery.Register.Actors;

/// <summary>
/// Brings the wordings of one office to one key: states become codes, other wordings of the same become one, words that say
/// nothing go. Used by one thread at a time.
/// </summary>
internal sealed class OfficeReader
{
    private const int MostRemembered = 10_000;

    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficeWord> _words = new(StringComparer.Ordinal);
    private readonly int _longest = 1;
    private readonly Memo<(string Office, string? Country, string? Purpose), OfficeKey> _read;

    public OfficeReader(ActorKnowledge knowledge)
    {
        _read = new(o => Make(o.Office, o.Country, o.Purpose), MostRemembered);
        foreach (var (name, code) in knowledge.States)
        {
            _states.TryAdd(Key(name), code);
        }
        foreach (var word in knowledge.OfficeWords)
        {
            _words.TryAdd(Key(word.Form), word);
        }
        foreach (var form in _states.Keys.Concat(_words.Keys))
        {
            _longest = Math.Max(_longest, form.AsSpan().Count(' ') + 1);
        }
    }

    /// <summary>The key of an office.</summary>
    /// <param name="office">Its wording.</param>
    /// <param name="country">The state or body whose office it is, where known beside the wording.</param>
    /// <param name="purpose">What it is for, where known beside the wording.</param>
    public OfficeKey Read(string office, string? country = null, string? purpose = null) => _read.Of((office, country, purpose));

    private OfficeKey Make(string office, string? country, string? purpose)
    {
        var tokens = new SortedSet<string>(StringComparer.Ordinal);
        Add(office, tokens, isBehind: false, country);
        if (purpose is not null)
        {
            Add(purpose, tokens, isBehind: true, country);
        }
        if (country is not null)
        {
            tokens.Add("@" + country);
        }
        return new OfficeKey([.. tokens]);
    }

    private void Add(string text, SortedSet<string> tokens, bool isBehind, string? country)
    {
        var words = Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length;)
        {
            var (length, form) = Longest(words, i);
            if (_words.TryGetValue(form, out var word))
            {
                isBehind |= word.Role == OfficeWordRole.Behind;
                foreach (var same in word.Same is null ? [] : Key(word.Same).Split(' '))
                {
                    AddWord(same, tokens);
                }
            }
            else if (_states.TryGetValue(form, out var code))
            {
                // Behind the state whose office it is, another is what the office is for.
                var isOwn = !isBehind && (country is null || country == code) && !tokens.Any(t => t[0] == '@');
                tokens.Add(isOwn ? "@" + code : code);
            }
            else
            {
                AddWord(form, tokens);
            }
            i += length;
        }
    }

    private static void AddWord(string word, SortedSet<string> tokens)
    {
        if (!tokens.Any(t => t[0] == '^'))
        {
            tokens.Add("^" + word);
        }
        tokens.Add(word);
    }

    private (int Length, string Form) Longest(string[] words, int start)
    {
        for (var length = Math.Min(_longest, words.Length - start); length > 1; length--)
        {
            var form = string.Join(' ', words, start, length);
            if (_words.ContainsKey(form) || _states.ContainsKey(form))
            {
                return (length, form);
            }
        }
        return (1, words[start]);
    }

    private static string Key(string text) => NameWords.Exact(text).Trim(' ');
}
