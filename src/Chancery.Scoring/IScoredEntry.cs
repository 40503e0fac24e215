namespace Chancery.Scoring;

/// <summary>An entry of a record, gold or coded, as far as it is scored.</summary>
public interface IScoredEntry
{
    /// <summary>The entry as its record has it, as JSON on one line: what is shown of a miss or an extra.</summary>
    string Source { get; }
}
