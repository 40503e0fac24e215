namespace Chancery.Model;

/// <summary>A written report that cannot be read: it is no JSON, or a field of it is missing or holds what it cannot hold.</summary>
public sealed class CodedReportFormatException : FormatException
{
    /// <summary>A fault of one field.</summary>
    /// <param name="field">Its path, such as "events[2].sides[0].country"; empty for the whole.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <param name="cause">What told so, if anything did.</param>
    public CodedReportFormatException(string field, string problem, Exception? cause)
        : base(string.IsNullOrEmpty(field) ? problem : $"{field}: {problem}", cause)
    {
        Field = field;
    }

    /// <summary>A fault of the whole.</summary>
    public CodedReportFormatException(string message, Exception cause)
        : this("", message, cause)
    {
    }

    /// <summary>A fault of the whole.</summary>
    public CodedReportFormatException(string message)
        : this("", message, null)
    {
    }

    /// <summary>A fault of which nothing is known.</summary>
    public CodedReportFormatException()
        : this("the report cannot be read")
    {
    }

    /// <summary>The path of the field; empty where the whole is at fault.</summary>
    public string Field { get; }
}
