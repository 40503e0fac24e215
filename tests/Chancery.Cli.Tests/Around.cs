using Chancery.Intake.Fetching;
using Chancery.Pipeline;
using Chancery.Register.Actors;

namespace Chancery.Cli.Tests;

/// <summary>What a test puts around the program.</summary>
internal sealed record Around
{
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>True where somebody types the input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Where standard output goes; null to gather it.</summary>
    public Stream? Output { get; init; }

    /// <summary>Columns of the terminal; 0 for none.</summary>
    public int Width { get; init; }

    public string Culture { get; init; } = "en-US";

    public Func<string, string?> Variable { get; init; } = static _ => null;

    public string UserData { get; init; } = "";

    /// <summary>The folders of fonts; null for the system's.</summary>
    public IReadOnlyList<string>? FontFolders { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>The clock; null for one that stands.</summary>
    public TimeProvider? Clock { get; init; }

    public Func<FetchPolicy, TimeProvider, Fetcher> OpenFetcher { get; init; } = static (policy, clock) => new Fetcher(policy, clock);

    public Func<string, ActorKnowledge> LoadKnowledge { get; init; } = static _ => ActorKnowledge.None;

    public Func<string, ReportCoding> LoadCoder { get; init; } = static _ => SampleCoder.Coding;
}
