namespace Chancery.Data;

/// <summary>What a word does where one side's act waits for another's.</summary>
public enum ConditionMarkerKind
{
    /// <summary>Opens what is waited for: nếu, một khi.</summary>
    If,

    /// <summary>The same where the other side may go without saying: với điều kiện.</summary>
    Provided,

    /// <summary>The same, and nothing less will do: chỉ khi.</summary>
    OnlyIf,

    /// <summary>A time that becomes a condition behind "only": khi, sau khi.</summary>
    After,

    /// <summary>A time that becomes a condition behind "not": cho đến khi.</summary>
    Until,

    /// <summary>The same; what stands before it may also be what has to be done first: trước khi.</summary>
    Before,

    /// <summary>Opens what alone would change a refusal: trừ khi.</summary>
    Unless,

    /// <summary>Stands between the price and what it buys: đổi lấy.</summary>
    Exchange,

    /// <summary>Opens the other half of a bargain: đổi lại.</summary>
    Return,

    /// <summary>Names the other half of a bargain: bước đi tương ứng.</summary>
    Counter,

    /// <summary>Parts a condition from what follows: thì.</summary>
    Then,

    /// <summary>Parts two statements: còn.</summary>
    Part,

    /// <summary>Only: chỉ.</summary>
    Only,

    /// <summary>Not earlier, or but lately: mới.</summary>
    Just,

    /// <summary>Not earlier: mới có thể, mới chịu.</summary>
    Late,

    /// <summary>Is meant to be done: sẽ, sẵn sàng.</summary>
    Will,

    /// <summary>Is threatened: dọa.</summary>
    Threaten,

    /// <summary>May be done: có thể.</summary>
    May,

    /// <summary>Has to be done: phải, cần.</summary>
    Ought,

    /// <summary>Is asked of somebody: yêu cầu, đòi.</summary>
    Demand,

    /// <summary>Is wanted, of oneself or of somebody: muốn.</summary>
    Wish,

    /// <summary>Is asked for oneself: muốn được.</summary>
    Gain,

    /// <summary>Will not be done: từ chối.</summary>
    Refuse,

    /// <summary>Is put forward: đề xuất.</summary>
    Propose,

    /// <summary>Is bargained over: mặc cả.</summary>
    Bargain,

    /// <summary>The speaker's own side in direct speech: chúng tôi.</summary>
    Self,

    /// <summary>The other side in direct speech: họ.</summary>
    Them,

    /// <summary>Who expects without acting: chuyên gia.</summary>
    Analyst,

    /// <summary>The subject bears the act: hứng chịu.</summary>
    Suffer,

    /// <summary>Goes on with what is done: duy trì.</summary>
    Keep,

    /// <summary>A verb that a side's clause follows: ước tính, khiến.</summary>
    Claim,

    /// <summary>A verb that opens a clause without its subject: tiếp tục, tiến hành.</summary>
    Deed,

    /// <summary>Asks rather than says: liệu, thế nào.</summary>
    Doubt,

    /// <summary>Supposes what is not so: giá như.</summary>
    Unreal,

    /// <summary>A phrase with the words of a condition that makes none: nếu cần.</summary>
    Aside,
}
