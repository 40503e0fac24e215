using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.State;

/// <summary>Finds a dossier's topics by their words, whatever the case, hyphens or tone placement, or by who acts upon whom.</summary>
internal sealed class TopicFinder(IReadOnlyList<DossierTopic> topics)
{
    private readonly (DossierTopic Topic, string[] Words)[] _topics = [.. topics.Select(t => (t, t.Words.Select(NameWords.Exact).ToArray()))];

    /// <summary>The topics that a passage names or in which a party is, in the dossier's order.</summary>
    /// <param name="evidence">The passage.</param>
    /// <param name="parties">Codes of those who act, and upon whom.</param>
    public IReadOnlyList<string> Find(IReadOnlyList<Evidence> evidence, params string?[] parties) => Find(evidence.Count > 0 ? evidence[0].Wording : "", t => t.Parties.Any(parties.Contains));

    /// <summary>The topics that words name, in the dossier's order.</summary>
    public IReadOnlyList<string> Find(string words) => Find(words, static _ => false);

    private string[] Find(string words, Func<DossierTopic, bool> lies)
    {
        var passage = NameWords.Exact(words);
        return [.. _topics.Where(t => lies(t.Topic) || Array.Exists(t.Words, w => passage.Contains(w, StringComparison.Ordinal))).Select(t => t.Topic.Id)];
    }
}
