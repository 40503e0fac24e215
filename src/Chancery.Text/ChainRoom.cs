namespace Chancery.Text;

/// <summary>Working memory for one thread's decoding, grown as needed and reused.</summary>
internal sealed class ChainRoom
{
    [ThreadStatic]
    private static ChainRoom? _ofThisThread;

    public static ChainRoom OfThisThread => _ofThisThread ??= new ChainRoom();

    /// <summary>For every position and label the label from which it is best reached.</summary>
    public int[] Back { get; private set; } = [];

    /// <summary>The feature rows of every position.</summary>
    public int[] Features { get; private set; } = [];

    /// <summary>What the features are made from, column by column.</summary>
    public int[] Columns { get; private set; } = [];

    /// <summary>One label for every position.</summary>
    public byte[] Labels { get; private set; } = [];

    public void Ensure(int length, int labels)
    {
        if (Back.Length < length * labels)
        {
            Back = new int[Math.Max(length * labels, 1024)];
        }
    }

    public void EnsureInput(int length, int width, int columns)
    {
        if (Features.Length < length * width)
        {
            Features = new int[Math.Max(length * width, 1024)];
        }
        if (Columns.Length < length * columns)
        {
            Columns = new int[Math.Max(length * columns, 1024)];
        }
    }

    public Span<byte> LabelsOf(int length)
    {
        if (Labels.Length < length)
        {
            Labels = new byte[Math.Max(length, 256)];
        }
        return Labels.AsSpan(0, length);
    }
}
