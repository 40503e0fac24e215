using System.Collections.Concurrent;
using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Counts what reading passed over on purpose: it is neither a report nor a failure. Safe for many threads.</summary>
public sealed class IntakeTally
{
    private readonly ConcurrentDictionary<PassedOver, long> _counts = new();
    private readonly Action<Sighting>? _sighted;

    /// <summary>A tally.</summary>
    /// <param name="sighted">Is told of each page of an archive that was seen again, so that it can be kept beside the report.</param>
    public IntakeTally(Action<Sighting>? sighted = null) => _sighted = sighted;

    /// <summary>How much was passed over for a reason.</summary>
    public long this[PassedOver reason] => _counts.GetValueOrDefault(reason);

    /// <summary>How much was passed over.</summary>
    public long Total => _counts.Values.Sum();

    internal void Add(PassedOver reason) => _counts.AddOrUpdate(reason, 1, (_, count) => count + 1);

    internal void Add(Sighting sighting)
    {
        Add(PassedOver.Revisit);
        _sighted?.Invoke(sighting);
    }
}
