using System.Text;
using System.Text.Json;
using Chancery.Model;

namespace Chancery.Scoring;

/// <summary>
/// Reads gold records and coded reports into what is scored of them. Lenient, because records come from many hands: fields
/// that are missing or null are empty, a number or truth value stands for its text, unknown fields are passed over. What is
/// no JSON, or no object where one is wanted, is an error with its file and line.
/// </summary>
public static class ScoredReportReader
{
    /// <summary>Reads a folder of *.json, a record each, in order of their names; or a file of JSON lines.</summary>
    public static IReadOnlyList<ScoredReport> ReadAll(string path)
    {
        if (!Directory.Exists(path))
        {
            using var lines = new StreamReader(path, Encoding.UTF8);
            return [.. ReadLines(lines, path)];
        }
        var files = Directory.GetFiles(path, "*.json");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => ReadRecord(File.ReadAllText(file), file, 1))];
    }

    /// <summary>Reads JSON lines, a record each, as they come; empty lines are passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="file">What to call them in an error.</param>
    public static IEnumerable<ScoredReport> ReadLines(TextReader lines, string file)
    {
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadRecord(line, file, number);
            }
        }
    }

    /// <summary>What is scored of a report just coded: the same as of its written form.</summary>
    public static ScoredReport Read(CodedReport report) => ReadRecord(CodedReportJson.ToLine(report), report.Report, 1);

    private static ScoredReport ReadRecord(string json, string file, long line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new RecordShape(file, line).Report(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new RecordFormatException(RecordProblem.NotJson, file, line + (problem.LineNumber ?? 0), "", problem);
        }
        catch (InvalidOperationException problem)
        {
            // An escape that stands for half a character.
            throw new RecordFormatException(RecordProblem.NotJson, file, line, "", problem);
        }
    }
}
