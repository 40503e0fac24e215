namespace Chancery.Cli.Watching;

/// <summary>What came of asking a source.</summary>
internal enum SourceStatus
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It says that it did not change since the last time.</summary>
    Unchanged,

    /// <summary>It could not be read.</summary>
    Failed,

    /// <summary>It was not asked: it failed or asked to be left alone for a while.</summary>
    Resting,
}
