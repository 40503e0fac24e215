using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>The sides of an event as its frame's pattern places them.</summary>
/// <param name="Actors">Who acts; of a contact all sides.</param>
/// <param name="Recipients">Upon whom; of a visit the host.</param>
/// <param name="Place">The place, where the sides themselves name it.</param>
internal readonly record struct EventSides(List<Actor> Actors, List<Actor> Recipients, string? Place);
