using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Tool.Lsp;

// What is used of the Language Server Protocol 3.17 (https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/), with its names. Members that may be missing can be null.

/// <summary>A place: line and UTF-16 code unit in it, both from 0.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a document; its end is not part of it.</summary>
internal readonly record struct Range(Position Start, Position End);

internal sealed record Location(string Uri, Range Range);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version = null);

internal sealed record TextDocumentItem(string Uri, int Version, [property: JsonConverter(typeof(LoneSurrogates))] string Text);

internal sealed record WorkspaceFolder(string Uri);

internal sealed record InitializeParams(int? ProcessId = null, string? RootUri = null, string? RootPath = null, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null, JsonElement? Capabilities = null);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>What was changed; without a range, the whole text.</summary>
internal sealed record ContentChange([property: JsonConverter(typeof(LoneSurrogates))] string Text, Range? Range = null);

internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

internal sealed record FileEvent(string Uri);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

internal sealed record HoverParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

internal sealed record Diagnostic(Range Range, int Severity, string Code, string Source, string Message)
{
    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }
}

internal sealed record RelatedInformation(Location Location, string Message);

internal sealed record Hover(MarkupContent Contents, Range Range);

internal sealed record MarkupContent(string Kind, string Value);

internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }
}

/// <summary>An edit of files: the second member for clients that know document changes, the first for the others.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes, IReadOnlyList<DocumentChange>? DocumentChanges);

/// <summary>An edit of one document, or, with a kind, a file that is made.</summary>
internal sealed record DocumentChange
{
    public string? Kind { get; init; }

    public string? Uri { get; init; }

    public CreateFileOptions? Options { get; init; }

    public EditedDocument? TextDocument { get; init; }

    public IReadOnlyList<TextEdit>? Edits { get; init; }
}

/// <summary>A document that is edited; a version of null says that it is not open, and has to be written.</summary>
internal sealed record EditedDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

internal sealed record CreateFileOptions(bool IgnoreIfExists);

internal sealed record TextEdit(Range Range, string NewText);

internal sealed record ShowMessageParams(int Type, string Message);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string? Version);

internal sealed record ServerCapabilities(
    string PositionEncoding, TextDocumentSyncOptions TextDocumentSync, bool HoverProvider, CodeActionOptions CodeActionProvider, WorkspaceCapabilities Workspace);

internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record WorkspaceCapabilities(WorkspaceFoldersCapability WorkspaceFolders);

internal sealed record WorkspaceFoldersCapability(bool Supported, bool ChangeNotifications);

internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method, WatchedFilesOptions RegisterOptions);

internal sealed record WatchedFilesOptions(IReadOnlyList<FileSystemWatcherOptions> Watchers);

internal sealed record FileSystemWatcherOptions(string GlobPattern);
