namespace Chancery.Cli.Output;

/// <summary>Writes bytes into a file that the user names, or to standard output.</summary>
internal static class OutputFile
{
    /// <summary>Writes them.</summary>
    /// <param name="session">The session.</param>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fault">The code of what is told where the file cannot be written.</param>
    /// <exception cref="CommandFault">It cannot be written.</exception>
    public static void Write(Session session, string? file, byte[] bytes, string fault)
    {
        if (file is null)
        {
            session.Around.Text.Flush();
            session.Around.Output.Write(bytes);
            session.Around.Output.Flush();
            return;
        }
        try
        {
            File.WriteAllBytes(file, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(ExitCode.InputFailed, fault, file, e.Message.TrimEnd('.'));
        }
    }
}
