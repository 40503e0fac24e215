using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web.Api;

/// <summary>Events as JSON lines, each the object that a list of events has.</summary>
internal sealed class JsonLinesExport : IExportFormat
{
    /// <inheritdoc/>
    public string Type => JsonLines.Type;

    /// <inheritdoc/>
    public string Ending => ".jsonl";

    /// <inheritdoc/>
    public void Begin(Stream output)
    {
        // Nothing stands before the first line.
    }

    /// <inheritdoc/>
    public void Write(Stream output, MergedEvent merged) => JsonLines.Write(output, json => MergedEventJson.Write(json, merged));
}
