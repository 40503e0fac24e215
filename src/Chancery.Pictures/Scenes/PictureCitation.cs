namespace Chancery.Pictures.Scenes;

/// <summary>Where a fact is said.</summary>
/// <param name="Target">What can be linked.</param>
/// <param name="Source">The source of the report under which it came, or the line of the data set.</param>
/// <param name="Name">What lists call that report.</param>
/// <param name="Reported">The day on which it came out; null where it is not known.</param>
/// <param name="Words">The words; null for what only the data set says.</param>
public sealed record PictureCitation(PictureTarget Target, string Source, string Name, DateOnly? Reported, string? Words);
