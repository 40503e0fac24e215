namespace Chancery.Register.Bodies;

/// <summary>
/// States, bodies and organs of states as actors: one each, over all reports. What is shown is made of the entries when it is
/// asked for, through the indices there are; of the busiest only the latest entries are looked at, which the page says.
/// </summary>
public interface IBodyBook
{
    /// <summary>
    /// The states and bodies whose name or code it is; else the organs that reports name so: those of the state that is named beside,
    /// "Bộ Ngoại giao Hàn Quốc", or of each state whose reports speak of one.
    /// </summary>
    IReadOnlyList<BodyPage> Find(string name);
}
