using Chancery.Model;

namespace Chancery.Register.Review;

/// <summary>A report with what people decided laid over what the coder says.</summary>
/// <param name="Coded">The report as the register shows it.</param>
/// <param name="Marks">The entries that a person stands behind.</param>
/// <param name="Found">The decided entries that the coder says again, with its words.</param>
internal sealed record LaidReport(CodedReport Coded, IReadOnlyList<EntryMark> Marks, IReadOnlyList<(DecidedEntry Decided, string Machine)> Found)
{
    /// <summary>Of each kind that was decided on, the places of the coder's entries that stand behind those shown; -1 for none. Of other kinds they are the same.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<int>> Places { get; init; }

    /// <summary>The report as the coder says it.</summary>
    public static LaidReport Undecided(CodedReport machine) => new(machine, [], []) { Places = new Dictionary<string, IReadOnlyList<int>>() };

    /// <summary>What is kept of the coder's entries by their places, by the places of those shown.</summary>
    public IEnumerable<(string Kind, int Ordinal, int Value)> Shown(IReadOnlyDictionary<(string Kind, int Ordinal), int> machine) =>
        machine.SelectMany(m => Of(m.Key.Kind, m.Key.Ordinal) is { } shown ? new[] { (m.Key.Kind, shown, m.Value) } : []);

    private int? Of(string kind, int machine)
    {
        if (!Places.TryGetValue(kind, out var places))
        {
            return machine;
        }
        var shown = places.ToList().IndexOf(machine);
        return shown < 0 ? null : shown;
    }
}
