using System.Xml;

namespace Chancery.Intake.Files;

/// <summary>The vocabulary of word-processing documents, transitional and strict.</summary>
internal static class Wordprocessing
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>True when the reader stands at something of this vocabulary.</summary>
    public static bool Is(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    /// <summary>An attribute of this vocabulary, or null.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);
}
