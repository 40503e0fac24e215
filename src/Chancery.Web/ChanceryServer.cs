using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Chancery.Register.Actors;
using Chancery.Web.Api;
using Chancery.Web.Pages;
using Chancery.Web.Writing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Chancery.Web;

/// <summary>Puts the server together: what serves requests, in which order they are looked at, and where they lead.</summary>
public static class ChanceryServer
{
    private const int LongestQueue = 1_000;
    private const int MostFiles = 20_000;
    private const long LargestBody = 64L * 1024 * 1024;

    /// <summary>A server that is ready to be started.</summary>
    public static WebApplication Build(ServerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ChanceryServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Bound).UseUrls(settings.Address.ToString());
        // What the server has to say goes where the program's errors go; its output says where it is open.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error).AddConsole(c => c.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder.Services, settings);
        var server = builder.Build();
        server.Use(SecurityHeaders.Add);
        server.UseHostFiltering();
        server.UseMiddleware<FaultPages>();
        server.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        server.UseResponseCompression();
        server.UseMiddleware<ApiFaults>();
        server.UseRouting();
        server.UseRateLimiter();
        server.UseAntiforgery();
        AssetFiles.Map(server);
        ApiRoutes.Map(server);
        WriteRoutes.Map(server);
        server.MapGet("/language", LanguageChoice.Keep);
        server.MapRazorComponents<App>();
        return server;
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new Library(settings));
        services.AddSingleton(new Lazy<ActorKnowledge>(() => settings.LoadKnowledge(settings.DataFolder)));
        services.AddSingleton<RegisterPool>();
        services.AddScoped<Desk>();
        services.AddHttpContextAccessor();
        services.AddResponseCompression(static o => o.EnableForHttps = false);
        services.AddRateLimiter(o => Queue(o, settings));
        // A name of another site that leads to this machine is not ours: its pages would be let in as if they were.
        services.AddHostFiltering(o => (o.AllowedHosts, o.AllowEmptyHosts, o.IncludeFailureMessage) = (["localhost", "127.0.0.1", "[::1]", settings.Address.Host], false, false));
        services.AddRouting();
        services.AddRazorComponents();
        // So many files may come in one form; together they are bounded by the body.
        services.Configure<FormOptions>(static o => o.ValueCountLimit = MostFiles);
        services.AddAntiforgery();
        // A form is good as long as the server that gave it is up: nothing has to be kept on disk for it.
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddSingleton<ReadIn>();
        services.AddSingleton(settings.Clock);
        // Letters stand as themselves in a page; what is markup is escaped as ever.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    // A request that asks the register holds a thread while it does. So many are let in at a time; others wait without one.
    private static void Queue(RateLimiterOptions limits, ServerSettings settings)
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, settings.MostRegisters + Environment.ProcessorCount), ports);
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments(AssetFiles.Prefix, StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter(AssetFiles.Prefix)
            : RateLimitPartition.GetConcurrencyLimiter("", _ => new ConcurrencyLimiterOptions { PermitLimit = settings.MostRegisters, QueueLimit = LongestQueue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
        limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        limits.OnRejected = static (rejected, stop) =>
            new ValueTask(rejected.HttpContext.Response.WriteAsync(rejected.HttpContext.RequestServices.GetRequiredService<Library>().Wording(Output.Messages.Languages[^1]).Messages["page.busy"], stop));
    }

    private static void Bound(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
