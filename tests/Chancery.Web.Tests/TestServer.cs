using System.Net;
using System.Text.Json;
using Chancery.Intake;
using Chancery.Pipeline;
using Microsoft.AspNetCore.Builder;

namespace Chancery.Web.Tests;

/// <summary>A server of its own on a free port, over a register of the samples.</summary>
public sealed class TestServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-web-").FullName;
    private WebApplication? _server;

    /// <summary>Asks the server; it follows nothing and keeps no cookies.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The register's file.</summary>
    public string Register => Path.Combine(_folder, "register.db");

    /// <summary>What the server works with.</summary>
    public IServiceProvider Services => _server!.Services;

    /// <summary>The title of a report that looks like markup.</summary>
    public const string MarkupTitle = "<script>alert(1)</script> Hàn Quốc & Nhật Bản \"đối thoại\"";

    /// <summary>Where the repository lies.</summary>
    public static string Repository { get; } = Path.GetDirectoryName(ProgramData.Find(AppContext.BaseDirectory))!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var data = ProgramData.Find(AppContext.BaseDirectory);
        var place = new RegisterPlace(Register, _ => { });
        using (var register = place.Open(TimeProvider.System, ActorKnowledgeFiles.Load(data)))
        {
            var coding = ReportCoding.Load(data);
            var lines = Path.Combine(_folder, "markup.jsonl");
            await File.WriteAllTextAsync(lines, JsonSerializer.Serialize(new { id = "markup", title = MarkupTitle, text = "Ngày 5/7/2021, Tổng thống Hàn Quốc Moon Jae-in đã điện đàm với Tổng thống Mỹ Joe Biden." }));
            foreach (var _ in new ReportFiling(register, coding, new NoFailures()).File(new ReportInput(coding).Read([Path.Combine(Repository, "samples"), lines]), CancellationToken.None))
            {
            }
        }
        _server = ChanceryServer.Build(new ServerSettings { Address = new Uri("http://127.0.0.1:0"), Register = place, DataFolder = data, Language = "en" });
        await _server.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_server.Urls.First()) };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The status and the words of a page.</summary>
    public async Task<(HttpStatusCode Status, string Page)> Get(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed class NoFailures : IFailureLog
    {
        public bool Admits(IntakeFailure? failure) => failure is null ? true : throw new InvalidOperationException(failure.Code);
    }
}
