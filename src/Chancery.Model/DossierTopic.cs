namespace Chancery.Model;

/// <summary>A topic of a dossier.</summary>
/// <param name="Id">What names it in the dossier.</param>
/// <param name="Words">Vietnamese words of which any tells the topic.</param>
public sealed record DossierTopic(string Id, IReadOnlyList<string> Words)
{
    /// <summary>Codes of the parties in whose acts, and in acts upon whom, the topic lies whatever the words.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];
}
