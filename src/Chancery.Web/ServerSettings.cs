using Chancery.Intake.Fetching;
using Chancery.Pipeline;
using Chancery.Register.Actors;

namespace Chancery.Web;

/// <summary>What a server is started with.</summary>
public sealed record ServerSettings
{
    /// <summary>The port for a server that is told no address.</summary>
    public const int DefaultPort = 7325;

    /// <summary>The address to listen on, "http://127.0.0.1:7325". Port 0 takes one that is free.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where the register is.</summary>
    public required RegisterPlace Register { get; init; }

    /// <summary>The data set's folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The language for a reader who has chosen none and whose browser asks for none that there is.</summary>
    public required string Language { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Loads from the data folder what is known of people and offices.</summary>
    public Func<string, ActorKnowledge> LoadKnowledge { get; init; } = ActorKnowledgeFiles.Load;

    /// <summary>Loads the coder from the data folder, when the first report is read in.</summary>
    public Func<string, ReportCoding> LoadCoder { get; init; } = ReportCoding.Load;

    /// <summary>In whose name decisions are made where there are no accounts.</summary>
    public string Decider { get; init; } = "?";

    /// <summary>Makes what fetches links.</summary>
    public Func<FetchPolicy, TimeProvider, Fetcher> OpenFetcher { get; init; } = static (policy, clock) => new Fetcher(policy, clock);

    /// <summary>The most registers that are open at once: so many requests are answered at the same time, others wait.</summary>
    public int MostRegisters { get; init; } = Math.Clamp(2 * Environment.ProcessorCount, 4, 16);
}
