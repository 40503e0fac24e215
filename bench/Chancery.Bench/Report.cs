using System.Text;

namespace Chancery.Bench;

/// <summary>A report as it comes in, before any stage.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, when given apart.</param>
/// <param name="Published">Its day of publication, when known.</param>
/// <param name="Text">Its text.</param>
internal sealed record Report(string Id, string? Title, DateOnly? Published, string Text)
{
    /// <summary>Size of title and text in UTF-8, the size that speed is told of.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Text) + Encoding.UTF8.GetByteCount(Title ?? "");
}
