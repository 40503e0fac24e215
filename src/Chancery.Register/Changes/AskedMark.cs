namespace Chancery.Register.Changes;

/// <summary>How far the register had come when something was asked of it.</summary>
/// <param name="At">When.</param>
/// <param name="Report">The number of the last report that it held; 0 for none.</param>
/// <param name="Decision">The number of the last decision of a person on an entry; 0 for none.</param>
public sealed record AskedMark(DateTimeOffset At, long Report, long Decision);
