using Chancery.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chancery.Web;

/// <summary>Turns what ends a request into a page that says what is wrong and what to do. Nobody is shown the program's insides.</summary>
internal sealed partial class FaultPages(RequestDelegate next, ILogger<FaultPages> log)
{
    /// <summary>Passes a request on.</summary>
    public async Task InvokeAsync(HttpContext context, Desk desk)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has left.
        }
        catch (Exception e) when (!context.Response.HasStarted && e is not OutOfMemoryException)
        {
            desk.HasFailed = true;
            var fault = RequestFault.Of(e, desk.Messages);
            if (fault.IsOurs)
            {
                LogFailed(log, e, context.Request.Path);
            }
            await Write(context, fault.Status, fault.Code is null ? fault.Message : $"{fault.Code}: {fault.Message}").ConfigureAwait(false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Path}")]
    private static partial void LogFailed(ILogger log, Exception fault, string path);

    private static async Task Write(HttpContext context, int status, string message)
    {
        context.Response.Clear();
        SecurityHeaders.AddTo(context.Response.Headers);
        var page = new RazorComponentResult<Fault>(new Dictionary<string, object?> { [nameof(Fault.Message)] = message }) { StatusCode = status };
        // What renders a page serves one page only.
        var services = context.RequestServices;
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            context.RequestServices = scope.ServiceProvider;
            try
            {
                await page.ExecuteAsync(context).ConfigureAwait(false);
            }
            finally
            {
                context.RequestServices = services;
            }
        }
    }
}
