using Chancery.Intake.Packing;

namespace Chancery.Intake.Files;

/// <summary>Reads what is packed by gzip as a file of the same name without <c>.gz</c>, or of the kind that its first unpacked bytes tell. The report's id keeps the name as given.</summary>
internal sealed class GzipReader : ICollectionReader
{
    /// <summary>How names of such files end.</summary>
    public const string Ending = ".gz";

    public bool CanRead(string name, ReadOnlySpan<byte> head) =>
        name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    public IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting)
    {
        var packed = new CountingStream(file.Content);
        using var unpacked = new UnpackingStream(new GunzipStream(packed), () => packed.Count, nesting.Limits, budget: null);
        foreach (var result in nesting.ReadWithin(file with { Content = unpacked, KindName = Inner(file.KindName) }))
        {
            yield return result;
        }
    }

    private static string Inner(string name) =>
        name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;
}
