namespace Chancery.Pictures.Scenes;

/// <summary>A cell of a picture's table.</summary>
/// <param name="Value">What it says for programs; null for nothing.</param>
/// <param name="Words">What it says for people.</param>
public sealed record PictureCell(string? Value, string Words)
{
    /// <summary>The same for both.</summary>
    public static implicit operator PictureCell(string? value) => new(value, value ?? "");
}
