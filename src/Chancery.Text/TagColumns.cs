namespace Chancery.Text;

/// <summary>What the tagger's features are made from, a column each, cut from one run of working memory.</summary>
internal readonly ref struct TagColumns(Span<int> memory, int count)
{
    public Span<int> Number { get; } = memory[..count];

    public Span<int> Class { get; } = memory.Slice(count, count);

    public Span<int> Shape { get; } = memory.Slice(2 * count, count);

    public Span<int> First { get; } = memory.Slice(3 * count, count);

    public Span<int> Last { get; } = memory.Slice(4 * count, count);

    public Span<int> Hint { get; } = memory.Slice(5 * count, count);
}
