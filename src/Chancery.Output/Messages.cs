using System.Collections.Frozen;
using System.Globalization;
using Chancery.Data;

namespace Chancery.Output;

/// <summary>Everything that the program says to its user, in one language: the catalogue data/messages/LANG.tsv.</summary>
public sealed class Messages
{
    private readonly FrozenDictionary<string, string> _texts;

    private Messages(string language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>The languages that there are catalogues for; the last is the one for everybody else.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", "en"];

    /// <summary>Code of the language.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of a key; the key itself where the catalogue lacks it.</summary>
    public string this[string key] => _texts.TryGetValue(key, out var text) ? text : key;

    /// <summary>The text of a key with its places {0}, {1}, ... filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>Loads a catalogue.</summary>
    /// <param name="dataFolder">The folder that holds messages/.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <exception cref="DataException">The catalogue is missing or wrong.</exception>
    public static Messages Load(string dataFolder, string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(Path.Combine(dataFolder, "messages", language + ".tsv"), 2))
        {
            if (!texts.TryAdd(row[0], row[1].Replace("\\n", "\n", StringComparison.Ordinal)))
            {
                throw row.Fault($"the key {row[0]} stands twice");
            }
        }
        return new Messages(language, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The catalogue's language for a culture such as "vi-VN".</summary>
    public static string LanguageOf(string culture) =>
        Languages.FirstOrDefault(l => culture.StartsWith(l, StringComparison.OrdinalIgnoreCase)) ?? Languages[^1];
}
