namespace Chancery.Reading;

/// <summary>A person of a report: all mentions by name that mean the same one.</summary>
public sealed class Person
{
    internal Person(string name, string[] parts)
    {
        Name = name;
        Parts = parts;
    }

    /// <summary>The name as first written in full, outside of lines that are all capitals where it stands there too.</summary>
    public string Name { get; internal set; }

    /// <summary>The keys of its words, in order.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The state or body that the person acts for; null when unresolved.</summary>
    public string? Country { get; internal set; }

    /// <summary>'m' or 'f' where the report or the authority file tells.</summary>
    public char? Gender { get; internal set; }

    /// <summary>The fullest office that the report gives; null when none.</summary>
    public Office? Office { get; internal set; }

    /// <summary>True when the authority file knows an office of a head of state or government that the person held or holds.</summary>
    public bool HasLed { get; internal set; }

    /// <summary>How often the report names the person.</summary>
    public int Count { get; internal set; }

    /// <summary>First token of the first full mention.</summary>
    public int First { get; internal set; }

    /// <summary>End of the first full mention.</summary>
    public int End { get; internal set; }

    /// <summary>First token of the mention last seen while a report is read in order.</summary>
    internal int Last { get; set; }

    /// <summary>The level of the title before the first full mention that has one: leader, minister, envoy.</summary>
    internal string? Level { get; set; }

    /// <summary>True when the person holds some public office or is known to the authority file, so that the person can act for a state.</summary>
    public bool IsPublic { get; internal set; }
}
