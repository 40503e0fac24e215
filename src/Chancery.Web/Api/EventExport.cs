using Chancery.Register;
using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>All events that fit, sent as they are read: nothing is left out and nothing kept in memory.</summary>
internal sealed class EventExport(IRegister register, EventQuery query, IExportFormat format) : IApiAnswer
{
    private const int SentTogether = 64 * 1024;

    /// <inheritdoc/>
    public async Task Send(HttpContext context)
    {
        context.Response.ContentType = format.Type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"events{format.Ending}\"";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }
        using var buffer = new MemoryStream();
        format.Begin(buffer);
        foreach (var merged in register.Events(query.Filter(null)).Where(query.Admits))
        {
            format.Write(buffer, merged);
            if (buffer.Length >= SentTogether)
            {
                await Send(context, buffer).ConfigureAwait(false);
            }
        }
        await Send(context, buffer).ConfigureAwait(false);
    }

    private static async Task Send(HttpContext context, MemoryStream buffer)
    {
        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted).ConfigureAwait(false);
        buffer.SetLength(0);
    }
}
