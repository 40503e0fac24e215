namespace Chancery.Cli;

/// <summary>Standard output cannot be written.</summary>
/// <param name="cause">Why.</param>
internal sealed class OutputFault(Exception cause) : Exception(cause.Message, cause)
{
    // EPIPE on Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static readonly int[] Pipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>True when whoever read it has gone away, as head does when it has its lines.</summary>
    public bool IsBrokenPipe => InnerException is IOException e && Array.IndexOf(Pipe, e.HResult) >= 0;
}
