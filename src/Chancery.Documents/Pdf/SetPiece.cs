namespace Chancery.Documents.Pdf;

/// <summary>A stretch of a line in one face and size.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Rise">How far it is raised, in points.</param>
/// <param name="Text">The characters.</param>
internal sealed record SetPiece(PdfFace Face, double Size, double Rise, string Text)
{
    /// <summary>Its width in points.</summary>
    public double Width => Face.Width(Text, Size);

    /// <summary>True where the text goes on in the same manner.</summary>
    public bool IsLike(SetPiece other) => ReferenceEquals(Face, other.Face) && Size.Equals(other.Size) && Rise.Equals(other.Rise);
}
