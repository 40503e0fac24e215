namespace Chancery.Data;

/// <summary>A fault in a data file: which file, which line, what is wrong. The message is English and meant for whoever edits the data.</summary>
public sealed class DataException : Exception
{
    /// <summary>A fault at a line of a file.</summary>
    public DataException(string file, int line, string fault)
        : base($"{file}:{line}: {fault}")
    {
        File = file;
        Line = line;
    }

    /// <summary>A fault without a place.</summary>
    public DataException(string message)
        : base(message) => File = "";

    /// <summary>A fault with a cause.</summary>
    public DataException(string message, Exception cause)
        : base(message, cause) => File = "";

    /// <summary>A fault without a message.</summary>
    public DataException()
        : this("The data set cannot be used.")
    {
    }

    /// <summary>The file at fault, empty when none.</summary>
    public string File { get; }

    /// <summary>The line at fault, counted from 1; 0 when none.</summary>
    public int Line { get; }
}
