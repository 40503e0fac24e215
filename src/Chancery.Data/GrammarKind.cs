namespace Chancery.Data;

/// <summary>What a function word does in a clause.</summary>
public enum GrammarKind
{
    /// <summary>Done or under way: đã, vừa, đang.</summary>
    Past,

    /// <summary>To come: sẽ, dự kiến.</summary>
    Future,

    /// <summary>Wanted by somebody: muốn, đề nghị.</summary>
    Wish,

    /// <summary>May be: có thể, được cho là.</summary>
    Possible,

    /// <summary>Not: không, chưa.</summary>
    Negation,

    /// <summary>Called off: hủy, hoãn.</summary>
    Off,

    /// <summary>Passive: được, bị.</summary>
    Passive,

    /// <summary>A verb of speaking that opens a reported clause: cho biết, nói.</summary>
    Saying,

    /// <summary>Opens a reported clause: rằng, là.</summary>
    That,

    /// <summary>Opens a subordinate clause: khi, nếu, vì.</summary>
    Subordinator,

    /// <summary>Opens a purpose clause, whose subject is that of the clause before: để, nhằm.</summary>
    Purpose,

    /// <summary>Joins clauses of equal rank: nhưng, song, trong khi.</summary>
    Clause,

    /// <summary>A preposition; its value is its role.</summary>
    Preposition,

    /// <summary>Joins names: và, cùng.</summary>
    And,

    /// <summary>Words that stand between subject and verb without meaning for the frame: cũng, tiếp tục.</summary>
    Filler,

    /// <summary>Opens a reference to a source: theo.</summary>
    According,

    /// <summary>Opens a sentence and is never part of a name.</summary>
    Opener,

    /// <summary>Says what something is: là, trở thành.</summary>
    Copula,

    /// <summary>Points back: này, ấy.</summary>
    Demonstrative,

    /// <summary>Possibility of an unreal or conditional clause: nếu.</summary>
    If,

    /// <summary>
    /// Leaves open what it governs; the value says how. "doubt": it may be ("không loại trừ"); "chance": the same,
    /// or what somebody is able to do ("khả năng"); "weigh": it is thought over ("cân nhắc");
    /// "intent": it is meant to be ("định"); "unreal": it is asked, feared or unlikely, and not told ("liệu", "nguy cơ", "khó có thể").
    /// </summary>
    Unsure,

    /// <summary>Duty: "cần", "phải", "nên". What somebody ought to do has not been done.</summary>
    Obligation,

    /// <summary>Opens the members of what was named: "gồm", "bao gồm".</summary>
    Including,

    /// <summary>The speaker in direct speech: "tôi", "chúng tôi".</summary>
    FirstPerson,

    /// <summary>Being at a conference: dự, tham dự.</summary>
    Attendance,
}
