namespace Chancery.Text;

/// <summary>What a tag model knows of the language besides its weights.</summary>
/// <param name="Words">Words of the treebank in key form, their tokens set apart by spaces, sorted.</param>
/// <param name="Pairs">Pairs of neighbouring words of the treebank, sorted.</param>
internal sealed record TagInventory(IReadOnlyList<string> Words, IReadOnlyList<long> Pairs);
