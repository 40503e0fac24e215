using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says what a dossier is called in the user's language.</summary>
public static class DossierWords
{
    /// <summary>The title in the catalogue's language.</summary>
    public static string Title(Messages messages, DossierDefinition dossier) => messages.Language == "vi" ? dossier.Title : dossier.EnglishTitle;
}
