using Chancery.Intake;

namespace Chancery.Pipeline;

/// <summary>Takes what could not be used, so that one bad report never stops the others and none is lost unsaid.</summary>
public interface IFailureLog
{
    /// <summary>True where there is no failure; a failure is said and counted.</summary>
    bool Admits(IntakeFailure? failure);
}
