using System.Net;
using System.Text.Json;
using Chancery.Web.Tests.Generated;

namespace Chancery.Web.Tests;

/// <summary>A client that is made of the description alone: that it is compiled with these tests shows that the description holds together.</summary>
public sealed class ApiClientTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly string Folder = Path.Combine(TestServer.Repository, "tests", "Chancery.Web.Tests", "Generated");

    [Fact]
    public async Task It_is_made_of_the_description_as_it_is_checked_in()
    {
        using var description = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(TestServer.Repository, "docs", "api", "openapi.json")));
        var generated = new ClientGenerator(description.RootElement).Generate();
        var file = Path.Combine(Folder, "ChanceryClient.g.cs");
        if (await File.ReadAllTextAsync(file) != generated)
        {
            await File.WriteAllTextAsync(file + ".new", generated);
            Assert.Fail($"The description has changed: take {file}.new for the client.");
        }
    }

    [Fact]
    public async Task It_reads_what_the_server_tells()
    {
        var client = new ChanceryClient(server.Client);
        var events = await client.ListEventsAsync(type: "CONSULT", limit: 5);
        Assert.Equal(5, events.Entries.Count);
        var told = await client.GetEventAsync(events.Entries[0].Id);
        Assert.Equal(events.Entries[0].Id, told.Id);
        var passage = told.Witnesses[0].Told[0];
        var report = await client.GetReportAsync(passage.Report.Hash);
        Assert.Equal(passage.Evidence[0].Text, report.Text[(int)passage.Evidence[0].Start..(int)passage.Evidence[0].End]);
        var further = await client.ListEventsAsync(type: "CONSULT", limit: 5, after: events.Next);
        Assert.DoesNotContain(events.Entries[0].Id, further.Entries.Select(e => e.Id));
        var state = await client.GetStateAsync("korea-denuclearisation", on: "2021-07-01");
        Assert.Equal(new DateOnly(2021, 7, 1), state.Day);
        Assert.NotEmpty((await client.GetPositionsAsync("korea-denuclearisation", on: "2021-07-01", party: "PRK")).Positions);
        Assert.NotEmpty((await client.ListQuotesAsync(limit: 2)).Entries);
        Assert.NotEmpty((await client.SearchAsync("trieu tien")).Entries);
        Assert.StartsWith("id,date,", await client.ExportEventsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_what_is_wrong()
    {
        var client = new ChanceryClient(server.Client);
        var problem = (await Assert.ThrowsAsync<ProblemException>(() => client.ListEventsAsync(from: "31/2/2020"))).Problem;
        Assert.Equal((long)HttpStatusCode.BadRequest, problem.Status);
        Assert.Equal("from", problem.Faults[0].Parameter);
    }
}
