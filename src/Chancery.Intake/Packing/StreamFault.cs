namespace Chancery.Intake.Packing;

/// <summary>The failures of streams.</summary>
internal static class StreamFault
{
    /// <summary>True for what reading a file or what is packed in it may throw.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or InvalidDataException;

    /// <summary>The failure for something that a stream threw.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="name">What is being read.</param>
    public static IntakeFailure Of(Exception fault, string name) => fault switch
    {
        UnpackFault unpack => new IntakeFailure(unpack.Code, name) { Arguments = unpack.Arguments },
        FileNotFoundException or DirectoryNotFoundException => new IntakeFailure(IntakeCode.MissingPath, name),
        InvalidDataException => new IntakeFailure(IntakeCode.BrokenPacking, name),
        _ => new IntakeFailure(IntakeCode.Unreadable, name) { Arguments = [fault.Message] },
    };
}
