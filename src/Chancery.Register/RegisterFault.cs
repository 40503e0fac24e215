namespace Chancery.Register;

/// <summary>Why a register cannot be used.</summary>
public enum RegisterFault
{
    /// <summary>There is no register at that place.</summary>
    Missing,

    /// <summary>It was written by a newer version of the program.</summary>
    Newer,

    /// <summary>Another process holds it for longer than one waits.</summary>
    Locked,

    /// <summary>No room is left to write.</summary>
    DiskFull,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,

    /// <summary>The folder cannot be made or the file cannot be opened.</summary>
    Unreachable,

    /// <summary>The file is damaged.</summary>
    Corrupted,

    /// <summary>The file is something else.</summary>
    NotARegister,

    /// <summary>There is a file already where a backup was to be written.</summary>
    Taken,

    /// <summary>The storage failed in another way.</summary>
    Failed,
}
