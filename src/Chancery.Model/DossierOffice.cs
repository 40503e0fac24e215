namespace Chancery.Model;

/// <summary>An office whose holder speaks for a party of a dossier.</summary>
/// <param name="Office">The office in Vietnamese with the state whose it is.</param>
/// <param name="Party">The party's code.</param>
/// <param name="Level">The level at which the holder deals with other parties.</param>
public sealed record DossierOffice(string Office, string Party, ContactLevel Level);
