namespace Chancery.Data;

/// <summary>What a form of the word lists is.</summary>
public enum LexemeKind
{
    /// <summary>A state by name.</summary>
    State,

    /// <summary>A capital: it may stand for its state or be a place.</summary>
    Capital,

    /// <summary>A seat of power that stands for its government.</summary>
    House,

    /// <summary>An international body.</summary>
    Body,

    /// <summary>An armed group that is no state.</summary>
    Armed,

    /// <summary>A place: city, region, sea, venue.</summary>
    Place,

    /// <summary>An organ of a state: ministry, parliament, army, party.</summary>
    Organ,

    /// <summary>A news agency or paper.</summary>
    Agency,

    /// <summary>Something with a capital that is no person: a weapon, a feast, a treaty.</summary>
    Thing,

    /// <summary>A word that heads an office: "Ngoại trưởng", "đặc phái viên".</summary>
    Title,

    /// <summary>A word that qualifies a title: former, acting, deputy.</summary>
    Modifier,

    /// <summary>A form of address before a name: "ông", "bà". It may stand alone for a person.</summary>
    Honorific,

    /// <summary>The field of an office: "quốc phòng", "an ninh quốc gia".</summary>
    Portfolio,

    /// <summary>Words that mean several sides at once: "hai bên", "hai nhà lãnh đạo".</summary>
    Group,

    /// <summary>Words that turn a state into the side that acts: "phía", "giới chức", "đoàn đàm phán".</summary>
    SideWord,

    /// <summary>Words that point back to the side last named: "nước này", "nhà lãnh đạo này".</summary>
    BackReference,

    /// <summary>Common nouns before a capitalised name that is no person: "tỉnh", "đại học", "tập đoàn".</summary>
    Naming,
}
