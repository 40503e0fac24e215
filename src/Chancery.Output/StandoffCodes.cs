using Chancery.Dossier.Standoffs;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>The codes of standoffs in JSON, CSV and the keys of the catalogue; docs/formats.md lists them.</summary>
public static class StandoffCodes
{
    /// <summary>"stated", "forecast", "met" or "withdrawn".</summary>
    public static string Of(EdgeStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>"exchange", "parallel", "phased", "stepwise" or "unconditional".</summary>
    public static string Of(SequenceKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>"whole", "first" or "rest".</summary>
    public static string Of(ActPart part) => part.ToString().ToLowerInvariant();
}
