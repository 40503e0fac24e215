namespace Chancery.Register.Pages;

/// <summary>On which side of a comparison something stands.</summary>
public enum DiffSide
{
    /// <summary>On both.</summary>
    Both,

    /// <summary>Only in the earlier text.</summary>
    Before,

    /// <summary>Only in the later text.</summary>
    After,
}
