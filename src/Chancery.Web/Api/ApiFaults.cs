namespace Chancery.Web.Api;

/// <summary>Turns whatever ends a request of a program into problem+json. What has begun to be sent is broken off, so that nobody takes a part for the whole.</summary>
internal sealed partial class ApiFaults(RequestDelegate next, ILogger<ApiFaults> log)
{
    private const string Prefix = "/api";

    /// <summary>Passes a request on.</summary>
    public async Task InvokeAsync(HttpContext context, Desk desk)
    {
        if (!context.Request.Path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            await next(context).ConfigureAwait(false);
            return;
        }
        try
        {
            await next(context).ConfigureAwait(false);
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null } answer)
            {
                await ProblemJson.Send(context, desk.Messages, Unserved(desk, context, answer.StatusCode)).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has left.
        }
        catch (ApiFault fault)
        {
            await ProblemJson.Send(context, desk.Messages, fault).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            await Fail(context, desk, e).ConfigureAwait(false);
        }
    }

    // No endpoint answers to the address, or none by that method.
    private static ApiFault Unserved(Desk desk, HttpContext context, int status) => new(
        status,
        null,
        status == StatusCodes.Status404NotFound ? desk.Messages.Format("api.nowhere", context.Request.Path.Value) : desk.Messages["page.bad-request"],
        []);

    private async Task Fail(HttpContext context, Desk desk, Exception fault)
    {
        desk.HasFailed = true;
        var told = RequestFault.Of(fault, desk.Messages);
        if (told.IsOurs)
        {
            LogFailed(log, fault, context.Request.Path);
        }
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }
        await ProblemJson.Send(context, desk.Messages, new ApiFault(told.Status, told.Code, told.Message, [])).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Path}")]
    private static partial void LogFailed(ILogger log, Exception fault, string path);
}
