using Chancery.Model;

namespace Chancery.Dossier.Standoffs;

/// <summary>Reads from words which act they name, and whether they do it or withhold it.</summary>
public sealed class ActReader
{
    private readonly PhraseFinder<ActWord> _words;

    /// <summary>A reader with these words.</summary>
    public ActReader(StandoffWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = new PhraseFinder<ActWord>(words.Acts);
    }

    /// <summary>The first act that the words name, a bare burden where they name no other; null for none.</summary>
    public NamedAct? First(string words)
    {
        var acts = All(words).ToList();
        return acts.Find(a => !a.IsBare) ?? acts.FirstOrDefault();
    }

    /// <summary>All acts that the words name, in their order.</summary>
    public IEnumerable<NamedAct> All(string words)
    {
        var found = _words.Find(words).ToList();
        var isWhole = found.Exists(w => w.Kind == ActWordKind.Whole);
        var (denied, ended, kept) = (false, false, false);
        foreach (var word in found)
        {
            switch (word.Kind)
            {
                case ActWordKind.Deny:
                    denied = true;
                    break;
                case ActWordKind.End:
                    ended = true;
                    break;
                case ActWordKind.Keep:
                    kept = true;
                    break;
                case ActWordKind.Favour:
                    yield return new NamedAct(word.Class!, ended != denied, denied, isWhole, IsBare: false);
                    break;
                case ActWordKind.Burden:
                    yield return new NamedAct(word.Class!, ended == denied, denied, isWhole, IsBare: !ended && !kept && !denied);
                    break;
            }
        }
    }
}
