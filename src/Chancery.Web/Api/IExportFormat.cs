using Chancery.Register;

namespace Chancery.Web.Api;

/// <summary>A form in which events are written to a file.</summary>
internal interface IExportFormat
{
    /// <summary>The media type.</summary>
    string Type { get; }

    /// <summary>How the file's name ends.</summary>
    string Ending { get; }

    /// <summary>Writes what stands before all events.</summary>
    void Begin(Stream output);

    /// <summary>Writes an event.</summary>
    void Write(Stream output, MergedEvent merged);
}
