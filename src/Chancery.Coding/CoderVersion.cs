namespace Chancery.Coding;

/// <summary>The coder's version: it changes whenever the same article and data may yield other entries.</summary>
public static class CoderVersion
{
    /// <summary>The version that entries carry.</summary>
    public const string Current = "1";
}
