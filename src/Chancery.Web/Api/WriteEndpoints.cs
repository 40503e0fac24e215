namespace Chancery.Web.Api;

/// <summary>What changes the register: reports that are read in, and what people decide of entries and events.</summary>
internal static class WriteEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("/reports", [], call => new ReadingIn(call)) { Method = HttpMethods.Post, Policy = ApiPolicy.Write },
        new("/decisions", [], call => new Deciding(call)) { Method = HttpMethods.Post, Policy = ApiPolicy.Write },
    ];
}
