namespace Chancery.Intake;

/// <summary>Knows where the reading of archives is to begin that were read in part before.</summary>
public interface IArchiveProgress
{
    /// <summary>Where to begin, as an <see cref="IntakeResult.Offset"/> of the earlier reading; 0 for the start.</summary>
    /// <param name="path">The file as given.</param>
    /// <param name="file">The open file at its start, where it has to stand afterwards.</param>
    long Begin(string path, Stream file);
}
