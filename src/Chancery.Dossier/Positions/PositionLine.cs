using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Positions;

/// <summary>One act of a party on a topic, in the words of the first report that tells it.</summary>
/// <param name="Act">What it is.</param>
/// <param name="Class">The class of what is spoken of, of those of standoffs; null where no word tells.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Text">What is said, as the report words it; of a condition what waits and for what.</param>
/// <param name="Said">The day on which it was said, or else reported.</param>
/// <param name="Report">The report.</param>
/// <param name="Reported">The day of the report.</param>
/// <param name="Evidence">The passage.</param>
public sealed record PositionLine(
    PositionAct Act, string? Class, Side Speaker, string Text, DateOnly Said, ReportKey Report, DateOnly Reported, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How many reports tell it in these words.</summary>
    public int Reports { get; init; } = 1;

    /// <summary>The line before on the same subject, where this one is another act; null where it is the same act, or the first one.</summary>
    public PositionLine? Changed { get; init; }

    /// <summary>True where the party hardens, false where it softens; null where nothing changes.</summary>
    public bool? Hardens => Changed is null ? null : Act > Changed.Act;

    /// <summary>True where an offer becomes a refusal, or a refusal an offer.</summary>
    public bool IsReversal => Changed is not null && IsOpposite(Act, Changed.Act);

    /// <summary>True where the one is an offer and the other a refusal.</summary>
    public static bool IsOpposite(PositionAct one, PositionAct other) => (one, other) is (PositionAct.Offer, PositionAct.Refusal) or (PositionAct.Refusal, PositionAct.Offer);
}
