using Chancery.Dossier.Positions;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.Standoffs;
using Chancery.Pictures.Events;
using Chancery.Pictures.Positions;
using Chancery.Pictures.Sanctions;
using Chancery.Pictures.Scenes;
using Chancery.Pictures.Standoffs;

namespace Chancery.Pictures;

/// <summary>
/// Lays out pictures of what a dossier's readers found. Each is a pure function: the same answer, words and links make the same scene. <c>links</c> says where a mark leads
/// to, null for nowhere.
/// </summary>
public static class Picture
{
    /// <summary>A timeline of events, in lanes.</summary>
    public static Scene Timeline(DossierEvents events, TimelineLanes lanes, PictureWords words, Func<PictureMark, string?> links)
    {
        ArgumentNullException.ThrowIfNull(events);
        return TimelinePicture.Draw(events, lanes, words, links);
    }

    /// <summary>A network of who meets whom.</summary>
    /// <param name="contacts">The contacts of a period.</param>
    /// <param name="before">Those of the period before.</param>
    /// <param name="words">The words.</param>
    /// <param name="links">Where marks lead.</param>
    public static Scene Network(DossierEvents contacts, DossierEvents before, PictureWords words, Func<PictureMark, string?> links)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(before);
        return NetworkPicture.Draw(contacts, before, words, links);
    }

    /// <summary>The graph of which act waits for which.</summary>
    public static Scene Standoffs(StandoffReading reading, PictureWords words, Func<PictureMark, string?> links)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return StandoffPicture.Draw(reading, words, links);
    }

    /// <summary>Ladders of what each party offered, made conditions for, demanded and refused.</summary>
    /// <param name="reading">The positions.</param>
    /// <param name="from">The first day; null for the first on which anything was said.</param>
    /// <param name="to">The last day; null for the day of the reading.</param>
    /// <param name="words">The words.</param>
    /// <param name="links">Where marks lead.</param>
    public static Scene Positions(PositionReading reading, DateOnly? from, DateOnly? to, PictureWords words, Func<PictureMark, string?> links)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return LadderPicture.Draw(reading, from, to, words, links);
    }

    /// <summary>Bands of sanctions over time.</summary>
    /// <param name="ledger">The measures.</param>
    /// <param name="from">The first day; null for the first of which anything is known.</param>
    /// <param name="to">The last day; null for the day of the ledger, or the last end of a term within a year of it.</param>
    /// <param name="words">The words.</param>
    /// <param name="links">Where marks lead.</param>
    public static Scene Sanctions(SanctionsLedger ledger, DateOnly? from, DateOnly? to, PictureWords words, Func<PictureMark, string?> links)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return BandsPicture.Draw(ledger, from, to, words, links);
    }
}
