namespace Chancery.Model;

/// <summary>One thing that a sender forbids, limits or requires of a target, whose history the data set holds.</summary>
/// <param name="Id">What names it.</param>
/// <param name="Sender">Code of whose measure it is.</param>
/// <param name="Target">Code of whom it is against.</param>
/// <param name="Kind">Kind of instrument, as <see cref="CodedMeasure.Kind"/> has it, or a further one of the data set.</param>
/// <param name="Name">Its name in Vietnamese.</param>
/// <param name="EnglishName">Its name in English.</param>
/// <param name="Words">Words by which reports name what it falls on.</param>
public sealed record SanctionInstrument(string Id, string Sender, string Target, string Kind, string Name, string EnglishName, IReadOnlyList<string> Words);
