namespace Chancery.Cli.Output;

/// <summary>How a list comes out.</summary>
internal enum ListFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,
}
