using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.State;

/// <summary>Finds a dossier's topics by their words, whatever the case, hyphens or tone placement, or by who acts upon whom.</summary>
internal sealed class TopicFinder(IReadOnlyList<DossierTopic> topics)
{
    private readonly (DossierTopic Topic, string[] Words)[] _topics = [.. topics.Select(t => (t, t.Words.Select(NameWords.Exact).ToArray()))];

    /// <summary>The topics that a passage names or in which one of two parties is, in the dossier's order.</summary>
    /// <param name="evidence">The passage.</param>
    /// <param name="from">Code of the party that acts.</param>
    /// <param name="to">Code of the party upon which it acts.</param>
    public IReadOnlyList<string> Find(IReadOnlyList<Evidence> evidence, string? from, string? to)
    {
        var passage = evidence.Count > 0 ? NameWords.Exact(evidence[0].Wording) : "";
        return [.. _topics.Where(t => t.Topic.Parties.Any(p => p == from || p == to) || Array.Exists(t.Words, w => passage.Contains(w, StringComparison.Ordinal))).Select(t => t.Topic.Id)];
    }
}
