using System.Collections.Immutable;

namespace Chancery.Intake.Feeds;

/// <summary>What a file of sources names.</summary>
/// <param name="Sources">The feeds in its order, each once.</param>
/// <param name="Failures">What in it could not be used.</param>
public sealed record FeedSources(ImmutableArray<FeedSource> Sources, ImmutableArray<IntakeFailure> Failures);
