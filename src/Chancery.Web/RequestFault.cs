using Chancery.Data;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web;

/// <summary>What ended a request, for whoever made it. It tells nothing of the program's insides.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Code">The fault's code; null where it has none.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record RequestFault(int Status, string? Code, string Message)
{
    /// <summary>True where it is a fault of the program's own, which its log should tell of.</summary>
    public bool IsOurs => Status == StatusCodes.Status500InternalServerError;

    /// <summary>What an exception means for a request.</summary>
    public static RequestFault Of(Exception fault, Messages messages) => fault switch
    {
        RegisterException e => Unavailable(messages, e.Code, e.Register, e.Detail?.TrimEnd('.', ' ')),
        DataException e => Unavailable(messages, FaultCode.DataUnusable, e.Message),
        TimeoutException => new(StatusCodes.Status503ServiceUnavailable, null, messages["page.busy"]),
        // A form that is broken, or larger than forms may be.
        InvalidDataException => new(StatusCodes.Status400BadRequest, null, messages["page.bad-request"]),
        BadHttpRequestException e => new(e.StatusCode, null, messages["page.bad-request"]),
        _ => new(StatusCodes.Status500InternalServerError, null, messages["page.failed"]),
    };

    private static RequestFault Unavailable(Messages messages, string code, params ReadOnlySpan<object?> arguments) =>
        new(StatusCodes.Status503ServiceUnavailable, code, messages.Format("error." + code, arguments));
}
