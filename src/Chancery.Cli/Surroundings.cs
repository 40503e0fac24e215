using System.Text;
using Chancery.Documents.Pdf;
using Chancery.Intake.Fetching;
using Chancery.Pipeline;
using Chancery.Register.Actors;

namespace Chancery.Cli;

/// <summary>What the program touches of the machine around it, so that a test can put its own in place.</summary>
internal sealed class Surroundings : IDisposable
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, for bytes; flush <see cref="Text"/> before writing to it.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Errors { get; init; }

    /// <summary>True when standard input is a terminal.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>True when standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True when standard error is a terminal.</summary>
    public bool ErrorsIsTerminal { get; init; }

    /// <summary>Columns of the terminal; 0 when unknown.</summary>
    public int Width { get; init; }

    /// <summary>Name of the user's language, "vi-VN".</summary>
    public string Culture { get; init; } = "";

    /// <summary>Environment variables.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The user's folder for data of programs.</summary>
    public string UserData { get; init; } = "";

    /// <summary>The folder of the program, beside or above which its data lies.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The clock that says when a report was first read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folders in which fonts lie.</summary>
    public IReadOnlyList<string> FontFolders { get; init; } = SystemFonts.Folders;

    /// <summary>Set when the user wants the program to stop.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Loads the coder from a data folder.</summary>
    public Func<string, ReportCoding> LoadCoder { get; init; } = ReportCoding.Load;

    /// <summary>Loads from a data folder what is known of people and offices.</summary>
    public Func<string, ActorKnowledge> LoadKnowledge { get; init; } = ActorKnowledgeFiles.Load;

    /// <summary>Makes what fetches links. A test's may reach a server of its own.</summary>
    public Func<FetchPolicy, TimeProvider, Fetcher> OpenFetcher { get; init; } = static (policy, clock) => new Fetcher(policy, clock);

    /// <summary>Standard output, for text: UTF-8 without a byte-order mark, buffered.</summary>
    public TextWriter Text => _text ??= new StreamWriter(Output, new UTF8Encoding(false), BufferSize, leaveOpen: true) { NewLine = "\n" };

    private StreamWriter? _text;

    /// <summary>Writes what is still in the buffer.</summary>
    public void Flush()
    {
        _text?.Flush();
        Output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What could not be flushed was reported; it must not be tried again.
        _text = null;
        Output.Dispose();
        Input.Dispose();
    }
}
