using Chancery.Intake;

namespace Chancery.Web.Writing;

/// <summary>What came of reading documents in.</summary>
/// <param name="Reports">The reports that were filed, in the order in which they came.</param>
/// <param name="Failures">What could not be read.</param>
public sealed record ReadResult(IReadOnlyList<ReadReport> Reports, IReadOnlyList<IntakeFailure> Failures);
