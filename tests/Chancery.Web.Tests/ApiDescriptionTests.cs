using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Chancery.Web.Api;

namespace Chancery.Web.Tests;

public sealed class ApiDescriptionTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly string File = Path.Combine(TestServer.Repository, "docs", "api", "openapi.json");
    private static readonly JsonElement Description = JsonDocument.Parse(System.IO.File.ReadAllBytes(File)).RootElement;

    public static TheoryData<string> Paths => [.. ApiRoutes.All.Where(e => e.Method == "GET").Select(e => e.Path)];

    [Fact]
    public async Task It_is_served_as_it_is_checked_in()
    {
        var (status, served) = await server.Get("/api/v1/openapi.json");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(await System.IO.File.ReadAllTextAsync(File), served);
        Assert.Equal("3.1.1", Description.GetProperty("openapi").GetString());
    }

    [Fact]
    public void It_has_every_address_with_every_parameter_and_no_other()
    {
        var described = Description.GetProperty("paths").EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject(), (p, o) => $"{o.Name} {p.Name}: {string.Join(' ', Parameters(o.Value, "query"))} {o.Value.GetProperty("x-chancery-policy")}");
        Assert.Equal(
            ApiRoutes.All.Select(e => $"{e.Method.ToLowerInvariant()} /api/v1{e.Path}: {string.Join(' ', e.Parameters)} {e.Policy}").Order(StringComparer.Ordinal),
            described.Order(StringComparer.Ordinal));
        foreach (var path in Description.GetProperty("paths").EnumerateObject())
        {
            Assert.All(path.Value.EnumerateObject(), o => Assert.Equal(Regex.Matches(path.Name, @"\{(\w+)\}").Select(m => m.Groups[1].Value), Parameters(o.Value, "path")));
        }
    }

    [Fact]
    public void Every_name_leads_to_a_schema_and_no_schema_is_left_over()
    {
        var named = Regex.Matches(Description.GetRawText(), "#/components/schemas/(\\w+)").Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(named.Order(StringComparer.Ordinal), Description.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_address_answers_as_it_is_described(string path)
    {
        foreach (var address in await ApiAddresses.Of(server, path))
        {
            using var answer = await server.Client.GetAsync(new Uri("/api/v1" + address, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {await answer.Content.ReadAsStringAsync()}");
            var content = Description.GetProperty("paths").GetProperty("/api/v1" + path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content");
            Assert.True(content.TryGetProperty(answer.Content.Headers.ContentType!.MediaType!, out var described));
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            if (answer.Content.Headers.ContentType.MediaType == "application/json")
            {
                using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
                Assert.Empty(new Schema(Description).Faults(described.GetProperty("schema"), document.RootElement));
            }
        }
    }

    private static IEnumerable<string> Parameters(JsonElement operation, string place) => operation.TryGetProperty("parameters", out var all)
        ? all.EnumerateArray().Where(p => p.GetProperty("in").GetString() == place).Select(p => p.GetProperty("name").GetString()!)
        : [];
}
