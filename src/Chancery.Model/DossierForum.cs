namespace Chancery.Model;

/// <summary>A forum of a dossier, such as the six-party talks.</summary>
/// <param name="Name">Its name in Vietnamese.</param>
/// <param name="EnglishName">Its name in English.</param>
public sealed record DossierForum(string Name, string EnglishName);
