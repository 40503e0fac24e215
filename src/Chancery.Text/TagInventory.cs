namespace Chancery.Text;

/// <summary>What a tag model knows of the language besides its weights.</summary>
/// <param name="Forms">The syllables and marks of the treebank and of the list of word classes.</param>
/// <param name="Words">Their words, over the numbers of <paramref name="Forms"/>.</param>
/// <param name="Numbers">For every node of <paramref name="Words"/> the word's number; 0 when the treebank lacks it.</param>
/// <param name="Classes">For every node of <paramref name="Words"/> the class of the word: which parts of speech it has; 0 for none.</param>
/// <param name="Hints">For every node of <paramref name="Words"/> which parts of speech the list gives the word, as a number; 0 for none.</param>
/// <param name="NumeralClass">The class of a number in digits.</param>
/// <param name="Compounds">Pairs of first and last syllables of words, sorted.</param>
internal sealed record TagInventory(
    FormList Forms, WordTrie Words, ushort[] Numbers, byte[] Classes, byte[] Hints, int NumeralClass, uint[] Compounds);
