namespace Chancery.Dossier.Standoffs;

/// <summary>An act of a party: a node of the graph of what waits for what.</summary>
/// <param name="Party">The party's code.</param>
/// <param name="Class">The class of the act.</param>
public readonly record struct PartyAct(string Party, string Class)
{
    /// <summary>The order of acts: by party, then by class.</summary>
    public static IComparer<PartyAct> Order { get; } = Comparer<PartyAct>.Create((a, b) =>
        string.CompareOrdinal(a.Party, b.Party) is not 0 and var order ? order : string.CompareOrdinal(a.Class, b.Class));
}
