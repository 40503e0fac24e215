using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Lists of sides, in which each side stands once.</summary>
internal static class SideList
{
    /// <summary>How many states and bodies the sides are of.</summary>
    public static int Countries(List<Actor> actors) => actors.Select(a => a.Country).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>Adds sides; a person takes the place of the mere state.</summary>
    public static void Add(List<Actor> list, IEnumerable<Actor> more)
    {
        foreach (var actor in more)
        {
            if (actor.Country is null && actor.Person is null)
            {
                continue;
            }
            var same = list.FindIndex(a => a.Country == actor.Country && (a.Person is null || actor.Person is null || ReferenceEquals(a.Person, actor.Person)));
            if (same < 0)
            {
                list.Add(actor);
            }
            else if (list[same].Person is null && actor.Person is not null)
            {
                list[same] = actor;
            }
        }
    }
}
