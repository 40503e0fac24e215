using System.Text;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web.Api;

/// <summary>Events as CSV, with the columns of chancery events.</summary>
internal sealed class CsvExport : IExportFormat
{
    /// <inheritdoc/>
    public string Type => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public string Ending => ".csv";

    /// <inheritdoc/>
    public void Begin(Stream output) => Write(output, MergedEventCsv.WriteHead);

    /// <inheritdoc/>
    public void Write(Stream output, MergedEvent merged) => Write(output, csv => MergedEventCsv.Write(csv, merged));

    private static void Write(Stream output, Action<CsvWriter> write)
    {
        using var text = new StringWriter();
        write(new CsvWriter(text));
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
