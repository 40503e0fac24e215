using System.Security.Cryptography;
using System.Text;

namespace Chancery.Intake.Feeds;

/// <summary>Questions about items of any kind of feed.</summary>
internal static class FeedItems
{
    /// <summary>The item with an id: its own, else its link, else a hash of what it says.</summary>
    public static FeedItem Known(FeedItem item) => item.Id.Length > 0 ? item : item with { Id = item.Link ?? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.Title + "\n" + item.Content))) };

    /// <summary>True for an item from which no report can come.</summary>
    public static bool IsEmpty(FeedItem item) => item.Link is null && item.Content is null;
}
