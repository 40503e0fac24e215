namespace Chancery.Text;

/// <summary>What a word model knows of the language besides its weights.</summary>
/// <param name="Syllables">Syllables and marks of the treebank in key form, sorted.</param>
/// <param name="Pairs">Pairs of neighbouring syllables of the treebank, sorted.</param>
/// <param name="Words">The treebank's words of several syllables, sorted.</param>
internal sealed record WordInventory(IReadOnlyList<string> Syllables, IReadOnlyList<long> Pairs, IReadOnlyList<string> Words);
