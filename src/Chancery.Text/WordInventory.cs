namespace Chancery.Text;

/// <summary>What a word model knows of the language besides its weights.</summary>
/// <param name="Forms">The syllables and marks of the treebank and the syllables of every listed word of several.</param>
/// <param name="Numbers">For every form, from 1, its number for the model: one of its own when the treebank has it.</param>
/// <param name="Pairs">Pairs of numbers that stand side by side in the treebank, sorted.</param>
/// <param name="Words">The listed words of several syllables and the treebank's, over the numbers of <paramref name="Forms"/>.</param>
internal sealed record WordInventory(FormList Forms, ushort[] Numbers, uint[] Pairs, WordTrie Words);
