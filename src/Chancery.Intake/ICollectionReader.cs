namespace Chancery.Intake;

/// <summary>Takes the reports out of files that hold many, one after the other and only as far as they are asked for. What is wrong is a failure, never an exception.</summary>
internal interface ICollectionReader
{
    /// <summary>True when this reader is the one for a file.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="head">Its first bytes; none when only the name is to decide.</param>
    bool CanRead(string name, ReadOnlySpan<byte> head);

    /// <summary>The reports of a file that this reader is for, and the failures.</summary>
    /// <param name="file">The file. The stream stays open.</param>
    /// <param name="nesting">What the file lies in.</param>
    IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting);
}
