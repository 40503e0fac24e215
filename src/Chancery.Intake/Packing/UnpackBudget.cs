namespace Chancery.Intake.Packing;

/// <summary>How much one file, with everything that lies in it, may still unpack. One for all depths, so that archives within archives do not multiply it.</summary>
internal sealed class UnpackBudget(IntakeLimits limits)
{
    private long _bytes = limits.UnpackedBytes;
    private int _entries = limits.Entries;

    /// <summary>Takes a file or part from the budget; false when there are too many.</summary>
    public bool TakeEntry() => _entries-- > 0;

    /// <summary>Takes unpacked bytes from the budget.</summary>
    /// <exception cref="UnpackFault">There are too many.</exception>
    public void Take(long bytes)
    {
        _bytes -= bytes;
        if (_bytes < 0)
        {
            throw new UnpackFault(IntakeCode.UnpacksTooFar, Spelled.Number(limits.UnpackedBytes));
        }
    }
}
