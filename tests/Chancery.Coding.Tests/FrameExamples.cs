using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Tests;

/// <summary>The examples of the frame files, and what the coder makes of them.</summary>
internal static class FrameExamples
{
    private const string None = "none";

    private static readonly Lazy<Dictionary<string, (string Id, FrameExample Example)>> ByKey = new(Read);

    /// <summary>A key for each example, that does not change when the file around it does: the frame's id and the text.</summary>
    public static IReadOnlyCollection<string> Keys => ByKey.Value.Keys;

    /// <summary>Null when the coder makes of an example what it says; else both.</summary>
    public static string? Difference(string key)
    {
        var (id, example) = ByKey.Value[key];
        var (wanted, coded) = (Events(example.Code), Events(Coder.Code(example.Text)));
        return wanted.SetEquals(coded)
            ? null
            : $"{id}, line {example.Line}: {example.Text}\n  wanted: {Written(wanted)}\n  coded:  {Written(coded)}";
    }

    private static Dictionary<string, (string, FrameExample)> Read()
    {
        var examples = new Dictionary<string, (string, FrameExample)>(StringComparer.Ordinal);
        foreach (var (frame, _, _, _, _) in FrameLoader.ReadAll(new DataFolder(Checkout.Data)))
        {
            foreach (var example in frame.Examples)
            {
                examples.Add($"{frame.Id}\t{example.Text}", (frame.Id, example));
            }
        }
        return examples;
    }

    private static HashSet<string> Events(string code) =>
        code == None ? [] : code.Split(" ; ").Select(Sorted).ToHashSet(StringComparer.Ordinal);

    // The states of one end have no order.
    private static string Sorted(string coded) =>
        string.Join(' ', coded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => string.Join(',', word.Split(',').Order(StringComparer.Ordinal))));

    private static HashSet<string> Events(CodedReport report) => report.Events.Select(Written).ToHashSet(StringComparer.Ordinal);

    private static string Written(CodedEvent coded)
    {
        string?[] parts = [coded.Type.Code(), coded.Mode.Code(), Countries(coded.Actors), coded.Recipients.Count > 0 ? "> " + Countries(coded.Recipients) : null, coded.Status.Code()];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Countries(IEnumerable<Side> sides) =>
        string.Join(',', sides.Select(s => s.Country ?? "-").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Written(HashSet<string> events) => events.Count == 0 ? None : string.Join(" ; ", events.Order(StringComparer.Ordinal));
}
