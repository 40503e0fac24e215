namespace Chancery.Model;

/// <summary>What the data set knows of sanctions. Immutable, safe for many threads.</summary>
/// <param name="Instruments">The instruments, in the order of the file.</param>
/// <param name="Acts">What was done with them, in order of time.</param>
/// <param name="Organs">Codes of organs and of the bodies whose their measures are.</param>
public sealed record SanctionRecord(IReadOnlyList<SanctionInstrument> Instruments, IReadOnlyList<SanctionAct> Acts, IReadOnlyDictionary<string, string> Organs)
{
    /// <summary>A record of nothing.</summary>
    public static SanctionRecord Empty { get; } = new([], [], new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Whose measures those of a sender are: the body's for an organ, else its own.</summary>
    public string BodyOf(string sender) => Organs.GetValueOrDefault(sender, sender);
}
