using AngleSharp.Dom;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Flattens a parsed page. It walks with a stack of its own: a page may be nested as deep as the parser lets it.</summary>
internal sealed class TreeBuilder
{
    private readonly NameReader _names;
    private readonly SourceCursor _cursor;
    private readonly List<PageNode> _nodes = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly Stack<Frame> _open = new();
    private readonly TextRun _run = new();
    private bool _afterPicture;
    private bool _afterBreak;

    private TreeBuilder(string source, PageNames names)
    {
        _names = new NameReader(names);
        _cursor = new SourceCursor(source);
    }

    /// <summary>The page's elements and text.</summary>
    /// <param name="root">Its outermost element.</param>
    /// <param name="source">The text from which it was parsed.</param>
    /// <param name="names">What names tell.</param>
    public static PageTree Build(IElement root, string source, PageNames names) => new TreeBuilder(source, names).Walk(root);

    private PageTree Walk(IElement root)
    {
        Enter(root, null);
        while (_open.TryPeek(out var frame))
        {
            if (frame.Next >= frame.Children.Length)
            {
                Leave(_open.Pop());
                continue;
            }
            switch (frame.Children[frame.Next++])
            {
                case IText text:
                    AddText(text.Data, frame);
                    break;
                case IElement element:
                    Enter(element, frame);
                    break;
            }
        }
        return new PageTree(_nodes, _blocks);
    }

    private void Enter(IElement element, Frame? around)
    {
        if (element.SourceReference is { } reference)
        {
            _cursor.EnterTag(reference.Position.Index);
        }
        var tag = element.LocalName;
        if (tag is "br" or "hr")
        {
            Break(around!);
        }
        else if (Tags.Unread.Contains(tag))
        {
            _run.AddSpace();
            _cursor.SkipElement(tag);
        }
        else if (tag is "img" or "picture")
        {
            _afterPicture = true;
            if (tag is "picture")
            {
                Open(element, tag, around);
            }
        }
        else
        {
            Open(element, tag, around);
        }
    }

    private void Open(IElement element, string tag, Frame? around)
    {
        var node = new PageNode(element, around?.Node, _nodes.Count)
        {
            Names = _names.KindsOf(element),
            IsHidden = around?.Node.IsHidden == true || NameReader.IsHidden(element),
        };
        var isBlock = Tags.Blocks.Contains(tag) || IsPart(tag, node.Names);
        var frame = new Frame(node, element.ChildNodes, isBlock, isBlock || around is null ? node : around.Owner, StyleIn(tag, around)) { BeginsRun = _run.IsEmpty };
        if (isBlock)
        {
            Flush(around);
        }
        node.FirstBlock = _blocks.Count;
        _nodes.Add(node);
        _open.Push(frame);
    }

    // A run in a paragraph that is named as a part of its own.
    private static bool IsPart(string tag, PageNameKind names) =>
        tag is "span" or "em" or "small" or "time" or "cite" or "strong" or "b" or "i"
        && (names & (PageNameKind.Caption | PageNameKind.Credit | PageNameKind.Byline | PageNameKind.Related | PageNameKind.Promotion | PageNameKind.Lead)) != 0;

    private static TextStyle StyleIn(string tag, Frame? around)
    {
        var style = around?.Style ?? TextStyle.None;
        return style | tag switch
        {
            "a" => TextStyle.Link,
            "b" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => TextStyle.Bold,
            "i" or "em" => TextStyle.Italic,
            _ => TextStyle.None,
        };
    }

    private void Leave(Frame frame)
    {
        if (frame.IsBlock)
        {
            Flush(frame);
            _afterBreak = false;
        }
        else if (frame.BeginsRun && frame.Node.Tag == "span" && frame.Node.Element.HasAttribute("class"))
        {
            _run.EndStamp();
        }
        frame.Node.End = _nodes.Count;
        frame.Node.EndBlock = _blocks.Count;
    }

    private void AddText(string text, Frame frame)
    {
        var source = _cursor.TakeText();
        if (!frame.Node.IsHidden)
        {
            _run.Add(text, source, frame.Style);
        }
    }

    private void Break(Frame around)
    {
        if (_run.IsEmpty)
        {
            _afterBreak = true;
        }
        Flush(around);
    }

    private void Flush(Frame? frame)
    {
        if (_run.IsEmpty || frame is null)
        {
            return;
        }
        _blocks.Add(_run.Take(frame.Owner, _afterPicture, _afterBreak));
        _afterPicture = false;
        _afterBreak = false;
    }

    private sealed class Frame(PageNode node, INodeList children, bool isBlock, PageNode owner, TextStyle style)
    {
        public PageNode Node { get; } = node;

        /// <summary>True when nothing of a run stood before it.</summary>
        public bool BeginsRun { get; init; }

        public INodeList Children { get; } = children;

        public bool IsBlock { get; } = isBlock;

        public PageNode Owner { get; } = owner;

        public TextStyle Style { get; } = style;

        public int Next { get; set; }
    }
}
