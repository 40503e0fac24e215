namespace Chancery.Web.Api;

/// <summary>What is asked for has another name by now, or a longer one: 308, with the address that stays.</summary>
/// <param name="path">The path below /api/v1.</param>
internal sealed class ApiElsewhere(string path) : IApiAnswer
{
    /// <inheritdoc/>
    public Task Send(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = ApiRoutes.Root + path;
        return Task.CompletedTask;
    }
}
