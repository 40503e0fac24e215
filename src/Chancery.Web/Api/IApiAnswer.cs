namespace Chancery.Web.Api;

/// <summary>An answer to a program.</summary>
internal interface IApiAnswer
{
    /// <summary>Sends it.</summary>
    Task Send(HttpContext context);
}
