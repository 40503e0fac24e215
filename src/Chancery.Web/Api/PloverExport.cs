using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web.Api;

/// <summary>Events as PLOVER records, one a line.</summary>
/// <param name="register">Where the details of an event are, which a list leaves out.</param>
internal sealed class PloverExport(IRegister register) : IExportFormat
{
    /// <inheritdoc/>
    public string Type => JsonLines.Type;

    /// <inheritdoc/>
    public string Ending => ".plover.jsonl";

    /// <inheritdoc/>
    public void Begin(Stream output)
    {
        // Nothing stands before the first line.
    }

    /// <inheritdoc/>
    public void Write(Stream output, MergedEvent merged) => JsonLines.Write(output, json => PloverJson.Write(json, register.FindEvent(merged.Id) ?? merged));
}
