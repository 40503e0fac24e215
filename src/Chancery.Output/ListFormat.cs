namespace Chancery.Output;

/// <summary>How a list comes out.</summary>
public enum ListFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,
}
