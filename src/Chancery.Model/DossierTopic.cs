namespace Chancery.Model;

/// <summary>A topic of a dossier.</summary>
/// <param name="Id">What names it in the dossier.</param>
/// <param name="Words">Vietnamese words of which any tells the topic.</param>
public sealed record DossierTopic(string Id, IReadOnlyList<string> Words);
