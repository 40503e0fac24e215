namespace Chancery.Dossier.Standoffs;

/// <summary>An act as words name it.</summary>
/// <param name="Class">Its class: the act that eases.</param>
/// <param name="IsWithheld">True where the words withhold it: "keep the sanctions", "no talks".</param>
/// <param name="IsDenied">True where a word of denial stands before it.</param>
/// <param name="IsWhole">True where they mean it as a whole: "complete", "all".</param>
/// <param name="IsBare">True where they name a burden alone, "an attack", and tell neither that it ends nor that it goes on.</param>
public sealed record NamedAct(string Class, bool IsWithheld, bool IsDenied, bool IsWhole, bool IsBare);
