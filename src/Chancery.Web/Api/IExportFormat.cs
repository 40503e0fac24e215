using Chancery.Register;

namespace Chancery.Web.Api;

/// <summary>A form in which events are written to a file.</summary>
internal interface IExportFormat
{
    /// <summary>The media type.</summary>
    string Type { get; }

    /// <summary>The name of the file.</summary>
    string File { get; }

    /// <summary>Writes what stands before all events.</summary>
    void Begin(Stream output);

    /// <summary>Writes an event.</summary>
    void Write(Stream output, MergedEvent merged);
}
