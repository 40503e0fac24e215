using Chancery.Output;

namespace Chancery.Pictures;

/// <summary>What pictures say, in the user's language.</summary>
/// <param name="wording">What says things in that language.</param>
public sealed class PictureWords(Wording wording)
{
    internal Messages Messages => wording.Messages;

    internal DateWords Dates => wording.Dates;

    internal EventWords Events => wording.Events;

    internal LedgerWords Ledger { get; } = new(wording.Messages, wording.Dates);

    internal StandoffWording Standoffs { get; } = new(wording.Messages, wording.Dates);
}
