using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Pipeline;

/// <summary>What came of one report.</summary>
/// <param name="Report">What was coded; null for a failure.</param>
/// <param name="Failure">Why there is nothing; null where there is.</param>
public readonly record struct CodedResult(CodedReport? Report, IntakeFailure? Failure);
