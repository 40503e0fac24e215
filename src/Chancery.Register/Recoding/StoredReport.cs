namespace Chancery.Register.Recoding;

/// <summary>A report of the register that is to be coded anew.</summary>
/// <param name="Number">Its number, by which one goes on behind it. No other register gives the report the same one.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Report">What the register holds of it; null where that cannot be read.</param>
/// <param name="Fault">Why it cannot be read; null where it can.</param>
public sealed record StoredReport(long Number, string Hash, RegisteredReport? Report, RegisterException? Fault);
