namespace Chancery.Output;

/// <summary>Everything that says things in one language, made once for a catalogue.</summary>
public sealed class Wording
{
    /// <summary>Makes it for a catalogue.</summary>
    public Wording(Messages messages)
    {
        Messages = messages;
        Dates = new DateWords(messages);
        Events = new EventWords(messages);
        Claims = new ClaimWords(messages, Dates);
        Positions = new PositionWords(messages, Dates, Events);
        Measures = new MeasureWording(messages, Dates);
    }

    /// <summary>The catalogue.</summary>
    public Messages Messages { get; }

    /// <summary>Says dates.</summary>
    public DateWords Dates { get; }

    /// <summary>Says events.</summary>
    public EventWords Events { get; }

    /// <summary>Says what reports claim of contacts.</summary>
    public ClaimWords Claims { get; }

    /// <summary>Says statements, tenures and appointments.</summary>
    public PositionWords Positions { get; }

    /// <summary>Says measures and drafts.</summary>
    public MeasureWording Measures { get; }
}
