using System.Collections.Concurrent;
using Chancery.Intake.Archives;

namespace Chancery.Intake;

/// <summary>Counts what reading passed over on purpose: it is neither a report nor a failure. Safe for many threads.</summary>
public sealed class IntakeTally
{
    private readonly ConcurrentDictionary<PassedOver, long> _counts = new();
    private readonly Action<Revisit>? _revisited;

    /// <summary>A tally.</summary>
    /// <param name="revisited">Is told each revisit, so that it can be linked to the record that it refers to.</param>
    public IntakeTally(Action<Revisit>? revisited = null) => _revisited = revisited;

    /// <summary>How much was passed over for a reason.</summary>
    public long this[PassedOver reason] => _counts.GetValueOrDefault(reason);

    /// <summary>How much was passed over.</summary>
    public long Total => _counts.Values.Sum();

    internal void Add(PassedOver reason) => _counts.AddOrUpdate(reason, 1, (_, count) => count + 1);

    internal void Add(Revisit revisit)
    {
        Add(PassedOver.Revisit);
        _revisited?.Invoke(revisit);
    }
}
