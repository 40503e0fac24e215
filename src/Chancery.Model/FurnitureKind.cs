namespace Chancery.Model;

/// <summary>What a form of the furniture lexicon announces when it stands where furniture stands.</summary>
public enum FurnitureKind
{
    /// <summary>Opens a credit; the photographer or agency follows: "Ảnh: Reuters", "(Nguồn: Reuters)".</summary>
    Credit,

    /// <summary>Opens a caption; the caption's own words follow: "Trong ảnh: ...", "Video: ...".</summary>
    Caption,

    /// <summary>Counts a picture: "ảnh 1".</summary>
    Picture,

    /// <summary>Heads a block of other reports; everything below belongs to it: "Tin cùng chuyên mục".</summary>
    Related,

    /// <summary>Points at another report on the same line, or heads a small box of them: "Xem thêm: ...".</summary>
    SeeAlso,

    /// <summary>Names a section of the site, alone on its line: "Thế giới".</summary>
    Section,

    /// <summary>Opens a source line: "Theo Reuters".</summary>
    Source,

    /// <summary>Stands in a signature beside names: "PV", "lược dịch".</summary>
    Reporter,

    /// <summary>An agency, paper or site that signs reports and pictures.</summary>
    Agency,

    /// <summary>Tells in brackets where in a picture somebody stands: "(trái)".</summary>
    Side,

    /// <summary>Closes a report: "./.".</summary>
    EndMark,

    /// <summary>A word that makes a clause of a line; a caption without a credit has none of them.</summary>
    Predicate,

    /// <summary>A compound in which a predicate's syllable makes no clause: "cuộc gặp", "không quân".</summary>
    Nominal,

    /// <summary>Opens a sentence that goes on from the one before: "Tuy nhiên". No caption begins so.</summary>
    Connective,

    /// <summary>Opens a sentence by telling when: "Sáng", "Hôm". No caption without a credit begins so.</summary>
    Moment,
}
