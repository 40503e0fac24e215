using System.Globalization;
using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words of which expressions of time are made. Immutable and thread-safe.</summary>
public sealed class TimeWords
{
    /// <summary>The lexicon, relative to the data folder.</summary>
    public const string FileName = "lexicon/times.tsv";

    private readonly PhraseTable<TimeWord> _words;

    private TimeWords(PhraseTable<TimeWord> words) => _words = words;

    /// <summary>Reads the lexicon and adds its syllables to <paramref name="vocabulary"/>.</summary>
    /// <exception cref="DataException">The file is missing or a row is wrong.</exception>
    public static TimeWords Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var words = new PhraseTableBuilder<TimeWord>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File(FileName), 3))
        {
            var form = row[0];
            var word = new TimeWord(Role(row), Value(row), TokenScanner.Scan(form).Count);
            if (!words.Add(form, word))
            {
                throw row.Fault($"\"{form}\" is empty or stands twice");
            }
        }
        return new TimeWords(words.Build());
    }

    /// <summary>The longest word or phrase that begins at a token, null when none does.</summary>
    public TimeWord? Find(ReadOnlySpan<Token> tokens, int start) =>
        _words.TryMatch(tokens, start, out _, out var word) ? word : null;

    private static TimeWordRole Role(TsvRow row)
    {
        var name = row[1].Replace("-", "", StringComparison.Ordinal);
        return Enum.TryParse<TimeWordRole>(name, ignoreCase: true, out var role) && !int.TryParse(name, out _)
            ? role
            : throw row.Fault($"\"{row[1]}\" is no role of a time word");
    }

    private static int Value(TsvRow row)
    {
        if (row.Optional(2) is not { } text)
        {
            return 0;
        }
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Fault($"\"{text}\" is no whole number");
    }
}
