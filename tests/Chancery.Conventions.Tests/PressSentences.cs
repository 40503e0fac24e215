using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chancery.Conventions.Tests;

/// <summary>Sentences of press reports, to be found where they must not stand. White space and composition do not count.</summary>
internal sealed partial class PressSentences
{
    // What is no longer than this may well be said by two people in the same words.
    private const int ShortSentence = 70;

    private readonly HashSet<string> _openings = new(StringComparer.Ordinal);

    /// <summary>Number of sentences known, those with the same opening once.</summary>
    public int Count => _openings.Count;

    /// <summary>Adds the sentences of a report.</summary>
    public void Add(string report)
    {
        foreach (var sentence in SentenceEnd().Split(report))
        {
            var plain = Plain(sentence).Trim();
            if (plain.Length > ShortSentence)
            {
                _openings.Add(plain[..(ShortSentence + 1)]);
            }
        }
    }

    /// <summary>The opening of a sentence that stands in the text; null when none does.</summary>
    public string? FindIn(string text)
    {
        var plain = Plain(text);
        var known = _openings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at + ShortSentence < plain.Length; at++)
        {
            if (known.TryGetValue(plain.AsSpan(at, ShortSentence + 1), out var opening))
            {
                return opening;
            }
        }
        return null;
    }

    /// <summary>Adds every report of the material beside the repository.</summary>
    public void AddAll(string shared)
    {
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(shared, "seeds"), "*.txt"))
        {
            Add(File.ReadAllText(seed));
        }
        AddLines(File.OpenRead(Path.Combine(shared, "eval", "reports.jsonl")));
        AddLines(new GZipStream(File.OpenRead(Path.Combine(shared, "corpus", "reports.jsonl.gz")), CompressionMode.Decompress));
    }

    private void AddLines(Stream stream)
    {
        using var lines = new StreamReader(stream, Encoding.UTF8);
        while (lines.ReadLine() is { Length: > 0 } line)
        {
            using var record = JsonDocument.Parse(line);
            Add(record.RootElement.GetProperty("text").GetString()!);
        }
    }

    // A text may stand in a JSON string: its quotation marks and line ends are escaped there.
    private static string Plain(string text)
    {
        if (!text.IsNormalized(NormalizationForm.FormC))
        {
            text = text.Normalize(NormalizationForm.FormC);
        }
        text = text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", " ", StringComparison.Ordinal);
        return WhiteSpace().Replace(text, " ");
    }

    [GeneratedRegex(@"(?<=[.!?…][""”’»)]?)\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
