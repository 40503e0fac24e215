using System.Globalization;
using Chancery.Intake;
using Chancery.Pipeline;

namespace Chancery.Cli.Input;

/// <summary>Says on standard error what input could not be used, and counts it.</summary>
internal sealed class FailureReport(Session session) : IFailureLog
{
    private readonly FaultReport _faults = new(session.Around, session.Messages);

    /// <summary>How many failures there were.</summary>
    public int Count { get; private set; }

    /// <summary>The exit code that they lead to.</summary>
    public int ExitCode => Count > 0 ? Cli.ExitCode.InputFailed : Cli.ExitCode.Done;

    /// <inheritdoc/>
    /// <remarks>A failure is said with its code, its place, what is wrong and what to do.</remarks>
    public bool Admits(IntakeFailure? failure)
    {
        if (failure is not null)
        {
            Say(failure);
        }
        return failure is null;
    }

    private void Say(IntakeFailure failure)
    {
        Count++;
        var place = failure.Path + (failure.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : "");
        place += failure.RecordId is { } id ? $" ({id})" : "";
        place += failure.ByteOffset is { } offset ? session.Messages.Format("error.at-byte", offset) : "";
        _faults.WriteLine(failure.Code, $"{place}: {session.Messages.Format("error." + failure.Code, [.. failure.Arguments])}");
    }
}
