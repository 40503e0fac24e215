namespace Chancery.Intake;

/// <summary>The bytes of a file, or of something in a file, before it is known of what kind they are. Whoever made it closes the stream.</summary>
/// <param name="Name">The path as given; of something in a file the file's name, "!" and the name in it.</param>
/// <param name="Content">The bytes from their start.</param>
internal sealed record NamedStream(string Name, Stream Content)
{
    /// <summary>The name by whose ending its kind is told: without <c>.gz</c> for what was unpacked.</summary>
    public string KindName { get; init; } = Name;

    /// <summary>The place in the file at which reading is to begin, where it was read up to there before. Only web archives can begin elsewhere than at the start.</summary>
    public long Offset { get; init; }
}
