namespace Chancery.Documents.Word;

/// <summary>A template is no Word document, or one that cannot be used; the message says what is wrong with it.</summary>
public sealed class WordTemplateException : Exception
{
    /// <summary>The fault of a template.</summary>
    public WordTemplateException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
