namespace Chancery.Text;

/// <summary>The universal parts of speech of Universal Dependencies. The numbers are part of the model file.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Preposition.</summary>
    Adposition,

    /// <summary>Adverb: degree, tense and aspect words among them.</summary>
    Adverb,

    /// <summary>Auxiliary, copula, passive marker, modal.</summary>
    Auxiliary,

    /// <summary>Coordinating conjunction.</summary>
    Coordinator,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection.</summary>
    Interjection,

    /// <summary>Common noun, classifiers among them.</summary>
    Noun,

    /// <summary>Number.</summary>
    Numeral,

    /// <summary>Particle.</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Proper name.</summary>
    ProperNoun,

    /// <summary>Punctuation mark.</summary>
    Punctuation,

    /// <summary>Subordinating conjunction.</summary>
    Subordinator,

    /// <summary>Symbol.</summary>
    Symbol,

    /// <summary>Verb.</summary>
    Verb,

    /// <summary>None of these.</summary>
    Other,
}
