namespace Chancery.Cli.Output;

/// <summary>Colours for a terminal; without one every text stays as it is.</summary>
/// <param name="on">Whether to colour.</param>
internal sealed class Paint(bool on)
{
    /// <summary>Whether it colours.</summary>
    public bool On { get; } = on;

    /// <summary>A heading.</summary>
    public string Strong(string text) => Wrap(text, "1");

    /// <summary>What steps back.</summary>
    public string Faint(string text) => Wrap(text, "2");

    /// <summary>A mark that points elsewhere.</summary>
    public string Mark(string text) => Wrap(text, "36");

    /// <summary>A fault.</summary>
    public string Alarm(string text) => Wrap(text, "31");

    private string Wrap(string text, string code) => On && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
