using Chancery.Intake.Packing;

namespace Chancery.Intake;

/// <summary>Where something lies that is being read: how deep in the file that was given, and how much that file may still unpack. Reads what lies in it in turn.</summary>
internal sealed class Nesting
{
    private readonly ReaderTable _readers;
    private readonly int _depth;

    private Nesting(ReaderTable readers, IntakeLimits limits, UnpackBudget budget, IntakeTally tally, int depth)
    {
        _readers = readers;
        _depth = depth;
        Limits = limits;
        Budget = budget;
        Tally = tally;
    }

    /// <summary>The limits.</summary>
    public IntakeLimits Limits { get; }

    /// <summary>What may still be unpacked of the file that was given.</summary>
    public UnpackBudget Budget { get; }

    /// <summary>Counts what is passed over.</summary>
    public IntakeTally Tally { get; }

    /// <summary>The place of a file that was given.</summary>
    public static Nesting Outermost(ReaderTable readers, IntakeLimits limits, IntakeTally tally) => new(readers, limits, new UnpackBudget(limits), tally, 0);

    /// <summary>True when somebody reads files of this name.</summary>
    public bool Knows(string name) => _readers.Knows(name);

    /// <summary>What a file within yields.</summary>
    public IEnumerable<IntakeResult> ReadWithin(NamedStream file) =>
        _depth < Limits.Depth ? _readers.Read(file, Deeper()) : [TooDeep(file.Name)];

    /// <summary>What a document within yields; null when nobody reads its kind.</summary>
    public IEnumerable<IntakeResult>? ReadWithin(Document document) =>
        _depth < Limits.Depth ? _readers.Read(document with { Nesting = Deeper() }) : [TooDeep(document.Id)];

    private Nesting Deeper() => new(_readers, Limits, Budget, Tally, _depth + 1);

    private IntakeResult TooDeep(string name) =>
        IntakeResult.Of(new IntakeFailure(IntakeCode.TooDeep, name) { Arguments = [Spelled.Number(Limits.Depth)] });
}
