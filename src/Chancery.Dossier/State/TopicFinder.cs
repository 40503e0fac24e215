using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.State;

/// <summary>Finds a dossier's topics by their words, whatever the case, hyphens or tone placement.</summary>
internal sealed class TopicFinder(IReadOnlyList<DossierTopic> topics)
{
    private readonly (string Id, string[] Words)[] _topics = [.. topics.Select(t => (t.Id, t.Words.Select(NameWords.Exact).ToArray()))];

    /// <summary>The topics that a passage names, in the dossier's order.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<Evidence> evidence) => evidence.Count > 0 ? Find(evidence[0].Wording) : [];

    /// <summary>The topics that words name, in the dossier's order.</summary>
    public IReadOnlyList<string> Find(string words)
    {
        var passage = NameWords.Exact(words);
        return [.. _topics.Where(t => Array.Exists(t.Words, w => passage.Contains(w, StringComparison.Ordinal))).Select(t => t.Id)];
    }
}
