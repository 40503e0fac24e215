namespace Chancery.Data;

/// <summary>An event of world diplomacy whose day is beyond doubt.</summary>
/// <param name="Day">Its day, the first when it lasted several.</param>
/// <param name="Name">Its name, for showing.</param>
/// <param name="Words">What a sentence about it says: of every list at least one, as keys made by <see cref="NameKey.Of"/>.</param>
public sealed record KnownEvent(DateOnly Day, string Name, IReadOnlyList<IReadOnlyList<string>> Words);
