using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Where and when the page of a report was seen again, a line each, below the report.</summary>
internal sealed class SightingPage(Session session, Paint paint)
{
    private const int Most = 20;
    private const int Indent = 4;

    /// <summary>Writes them; nothing where there are none.</summary>
    public void Write(TextWriter output, IReadOnlyList<Sighting> sightings)
    {
        if (sightings.Count == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine(paint.Strong(session.Messages.Format("show.sightings", sightings.Count)));
        foreach (var sighting in sightings.Take(Most))
        {
            var day = session.Dates.Of(sighting.Fetched is { } fetched ? DateOnly.FromDateTime(fetched.UtcDateTime) : null);
            WrappedText.Write(output, DisplayWidth.Plain(session.Messages.Format("show.sighting", day, sighting.Url ?? "", sighting.Archive, sighting.Offset)), session.Width, Indent);
        }
        if (sightings.Count > Most)
        {
            output.WriteLine(session.Messages.Format("check.more", sightings.Count - Most));
        }
    }
}
