namespace Chancery.Coding.Statements;

/// <summary>A clause that gives somebody's words indirectly: who, by which verb, what.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="VerbFirst">First token of the verb, or of "theo".</param>
/// <param name="VerbEnd">Just past the verb.</param>
/// <param name="First">First token of what is said.</param>
/// <param name="End">Just past its last.</param>
/// <param name="Stance">The verb's own stance.</param>
/// <param name="IsDirect">True when what is said stands all in quotation marks.</param>
internal sealed record ReportedClause(int Sentence, ReportedSpeaker Speaker, int VerbFirst, int VerbEnd, int First, int End, string Stance, bool IsDirect)
{
    /// <summary>Index of the clause in whose words this one stands; -1 when none.</summary>
    public int Outer { get; init; } = -1;
}
