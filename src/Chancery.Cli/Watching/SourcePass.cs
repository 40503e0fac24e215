using Chancery.Intake;
using Chancery.Intake.Feeds;
using Chancery.Intake.Fetching;
using Chancery.Register.Feeds;

namespace Chancery.Cli.Watching;

/// <summary>One source in one pass over all: what is to be read of it, and what came of it.</summary>
/// <param name="source">The source.</param>
/// <param name="known">What is known of it from before; null for a new one.</param>
internal sealed class SourcePass(FeedSource source, FeedState? known)
{
    /// <summary>The source.</summary>
    public FeedSource Source { get; } = source;

    /// <summary>What is known of it from before.</summary>
    public FeedState? Known { get; } = known;

    /// <summary>True for a source that was never read to its end.</summary>
    public bool IsNew => Known?.ReadAt is null;

    /// <summary>What came of asking it.</summary>
    public SourceStatus Status { get; set; }

    /// <summary>What its feed answered; null when it was not asked.</summary>
    public FetchAnswer? Answer { get; set; }

    /// <summary>The feed as it was read last; null when there is none.</summary>
    public Feed? Feed { get; set; }

    /// <summary>What is wrong with it as a whole; null when nothing is.</summary>
    public IntakeFailure? Failure { get; set; }

    /// <summary>It is not asked again before this moment.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>Items whose pages are still to be read.</summary>
    public Queue<PlannedItem> ToRead { get; } = new();

    /// <summary>Sitemaps of a list of them that are still to be read.</summary>
    public Queue<PlannedItem> MapsToRead { get; } = new();

    /// <summary>Sitemaps that were read.</summary>
    public List<FeedItemState> MapsRead { get; } = [];

    /// <summary>Everything that it lists.</summary>
    public List<string> Listed { get; } = [];

    /// <summary>Reports that were not known.</summary>
    public int Added { get; set; }

    /// <summary>Reports that say something else than before.</summary>
    public int Changed { get; set; }

    /// <summary>Items that are as they were.</summary>
    public int Unchanged { get; set; }

    /// <summary>Items of a source that is new, older than the newest ones: they are not read.</summary>
    public int Older { get; set; }

    /// <summary>Items that are left for the next pass.</summary>
    public int Left { get; set; }

    /// <summary>Items that could not be read.</summary>
    public int Failed { get; set; }

    /// <summary>Dates that could not be read.</summary>
    public int BadDates { get; set; }

    /// <summary>Dates without a zone, which are unknown where the file of sources names none.</summary>
    public int DatesWithoutZone { get; set; }

    /// <summary>Items without a link and a text.</summary>
    public int EmptyItems { get; set; }
}
