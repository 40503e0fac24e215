using Chancery.Intake;
using Chancery.Pipeline;

namespace Chancery.Web.Writing;

/// <summary>Keeps what could not be read, to be told to whoever brought it.</summary>
internal sealed class FailureList : IFailureLog
{
    private readonly List<IntakeFailure> _failures = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<IntakeFailure> Failures => _failures;

    /// <inheritdoc/>
    public bool Admits(IntakeFailure? failure)
    {
        if (failure is not null)
        {
            _failures.Add(failure);
        }
        return failure is null;
    }
}
