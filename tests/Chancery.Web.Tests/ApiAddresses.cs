using System.Text.Json;

namespace Chancery.Web.Tests;

/// <summary>Addresses of every endpoint at which there is something in the register of the samples.</summary>
internal static class ApiAddresses
{
    /// <summary>Some addresses of an endpoint, below /api/v1.</summary>
    public static async Task<IReadOnlyList<string>> Of(TestServer server, string path)
    {
        string[] days = ["?on=2018-07-01", "?on=2021-07-01"];
        return path switch
        {
            "/reports/{hash}" => [.. (await Values(server, "/reports", "hash")).Select(h => "/reports/" + h)],
            "/reports/{hash}/versions" => [.. (await Values(server, "/reports?limit=3", "hash")).Select(h => $"/reports/{h}/versions")],
            "/events/{id}" => [.. (await Values(server, "/events?limit=40", "id")).Select(i => "/events/" + i)],
            "/actors/{name}" => [.. (await Values(server, "/actors?limit=20", "name")).Append("PRK").Select(n => "/actors/" + Uri.EscapeDataString(n))],
            "/tenures" => ["/tenures?office=" + Uri.EscapeDataString("Tổng thống Hàn Quốc") + "&on=2018-07-01"],
            "/search" => ["/search?q=trieu+tien", "/search?q=Kim&in=person", "/search?q=Kim&in=quote"],
            "/dossiers/{id}/changes" => ["/dossiers/korea-denuclearisation/changes?since=2018-01-01&on=2018-07-01", "/dossiers/korea-denuclearisation/changes?since=2020-01-01&on=2021-12-01"],
            "/dossiers/{id}" => ["/dossiers/korea-denuclearisation"],
            _ when path.Contains("{id}", StringComparison.Ordinal) => [.. days.Select(d => path.Replace("{id}", "korea-denuclearisation", StringComparison.Ordinal) + d)],
            "/export/events" => ["/export/events", "/export/events?format=jsonl", "/export/events?format=plover"],
            _ => [path],
        };
    }

    /// <summary>The values of a field in a list.</summary>
    public static async Task<IReadOnlyList<string>> Values(TestServer server, string address, string field)
    {
        using var list = JsonDocument.Parse((await server.Get("/api/v1" + address)).Page);
        return [.. list.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty(field).GetString()!)];
    }
}
