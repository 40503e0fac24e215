using System.Globalization;
using System.Text;

namespace Chancery.DataTool;

/// <summary>
/// Makes lexicon/hanviet.tsv: for each Sino-Vietnamese syllable the pinyin syllables of the characters read so. The word list
/// (hanviet.csv) pairs readings with characters, and with a pinyin where a character's readings differ in meaning; where it
/// leaves the pinyin open, Unicode's reading of the character stands (unihan_subset.csv).
/// </summary>
internal sealed class HanvietReadings(string readings, string data)
{
    private const string Head =
        """
        # Sino-Vietnamese syllables with the pinyin of the characters that are read so, without tones.
        # Source: made by `chancery-data hanviet` from ph0ngp/hanviet-pinyin-wordlist (MIT) and the Unihan readings of Unicode 15.0 (Unicode-3.0).
        # Licence: MIT for what stems from the word list, Unicode-3.0 for what stems from Unihan.
        # An entry belongs when a character is read so in Vietnamese names. Generated: do not edit.
        # syllable	pinyin, separated by ';'

        """;

    /// <summary>Writes the file.</summary>
    public void Write()
    {
        var mandarin = Rows("unihan_subset.csv").Where(r => r[1].Length > 0).ToDictionary(r => r[0], r => Pinyin(r[1]), StringComparer.Ordinal);
        var bySyllable = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var row in Rows("hanviet.csv"))
        {
            var pinyin = row[2] == "*" ? mandarin.GetValueOrDefault(row[0], "") : Pinyin(row[2]);
            foreach (var syllable in row[1].Split(['[', ']', '\'', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (pinyin.Length > 0 && !syllable.Contains(' ', StringComparison.Ordinal))
                {
                    var key = syllable.Normalize().ToLowerInvariant();
                    bySyllable.TryAdd(key, new(StringComparer.Ordinal));
                    bySyllable[key].Add(pinyin);
                }
            }
        }
        var lines = bySyllable.Select(s => $"{s.Key}\t{string.Join(';', s.Value)}\n");
        File.WriteAllText(Path.Combine(data, "lexicon", "hanviet.tsv"), Head.ReplaceLineEndings("\n") + string.Concat(lines));
    }

    // Only letters matter: tone marks, tone numbers and the colon of "lu:" go.
    private static string Pinyin(string text) =>
        string.Concat(text.Split(' ')[0].Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)).ToLower(CultureInfo.InvariantCulture);

    // No field of these files holds a quotation mark of its own.
    private IEnumerable<string[]> Rows(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(readings, name)).Skip(1))
        {
            var fields = new List<string> { "" };
            var isQuoted = false;
            foreach (var c in line)
            {
                if (c == '"')
                {
                    isQuoted = !isQuoted;
                }
                else if (c == ',' && !isQuoted)
                {
                    fields.Add("");
                }
                else
                {
                    fields[^1] += c;
                }
            }
            yield return [.. fields];
        }
    }
}
