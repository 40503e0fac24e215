namespace Chancery.DataTool;

/// <summary>One word of a treebank.</summary>
/// <param name="Form">The word as it stands in running text.</param>
/// <param name="Tag">Its universal part of speech.</param>
internal readonly record struct TreebankWord(string Form, string Tag);
