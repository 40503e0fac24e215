namespace Chancery.Web.Api;

/// <summary>The names of the authorization policies, one of which each endpoint bears.</summary>
internal static class ApiPolicy
{
    /// <summary>Reading what the register holds.</summary>
    public const string Read = "read";

    /// <summary>Reading reports in, and deciding of entries.</summary>
    public const string Write = "write";
}
