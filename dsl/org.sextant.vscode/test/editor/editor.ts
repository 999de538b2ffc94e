import { URI } from 'vscode-uri';
import { Configuration, type Manifest } from './configuration';
import type { Document } from './document';
import { enums } from './enums';
import { CancellationError, CancellationTokenSource, Disposable, EventEmitter } from './events';
import { Files } from './files';
import { Languages } from './languages';
import { Location, Position, Range, Selection } from './places';
import { Screen, TabInputText } from './screen';
import { Texts } from './texts';
import * as values from './values';

const { plain, ...made } = values;

/** Classes that the library extends or asks for by name, of which nothing reaches us. */
const OTHERS = [
    'CallHierarchyItem',
    'CallHierarchyIncomingCall',
    'CallHierarchyOutgoingCall',
    'Color',
    'ColorInformation',
    'ColorPresentation',
    'DiagnosticRelatedInformation',
    'DocumentHighlight',
    'DocumentLink',
    'InlayHint',
    'InlayHintLabelPart',
    'InlineCompletionItem',
    'InlineCompletionList',
    'InlineValueEvaluatableExpression',
    'InlineValueText',
    'InlineValueVariableLookup',
    'LinkedEditingRanges',
    'ParameterInformation',
    'RelativePattern',
    'SelectionRange',
    'SemanticTokensEdit',
    'SemanticTokensEdits',
    'SignatureHelp',
    'SignatureInformation',
    'SnippetTextEdit',
    'SymbolInformation',
    'TabInputCustom',
    'TabInputNotebook',
    'TabInputTextDiff',
    'TypeHierarchyItem',
];

/**
 * A small editor in memory, in the place of VS Code: texts, folders, settings, messages, commands, and whatever an extension
 * registers for a language. It has no screen and does nothing by itself; tests do what people would. What it does not know
 * of the interface fails when it is asked for.
 */
export class Editor {
    readonly texts = new Texts();
    readonly files = new Files();
    readonly screen = new Screen(this.texts);
    readonly languages = new Languages();
    readonly configuration: Configuration;
    /** Commands of VS Code itself that were run, with what they were given. */
    readonly ran: unknown[][] = [];
    private readonly commands = new Map<string, (...given: unknown[]) => unknown>();

    constructor(manifest: Manifest) {
        this.configuration = new Configuration(manifest);
    }

    /** Opens a file and shows it. */
    open(path: string): Document {
        const document = this.texts.open(URI.file(path));
        this.screen.show(document);
        return document;
    }

    /** Writes over the first occurrence of some words. */
    replace(document: Document, words: string, by: string): void {
        const start = document.at(words);
        this.texts.edit(document, [new values.TextEdit(new Range(start, document.at(words, words.length)), by)]);
    }

    has(command: string): boolean {
        return this.commands.has(command);
    }

    async run(command: string, ...given: unknown[]): Promise<unknown> {
        const own = this.commands.get(command);
        if (!own) {
            this.ran.push([command, ...given]);
        }
        return own?.(...given);
    }

    private register(command: string, work: (...given: unknown[]) => unknown): Disposable {
        if (this.commands.has(command)) {
            throw new Error(`command '${command}' already exists`);
        }
        this.commands.set(command, work);
        return new Disposable(() => this.commands.delete(command));
    }

    /** What `require('vscode')` gives. */
    api(): Record<string, unknown> {
        const classes = {
            ...made,
            Position,
            Range,
            Selection,
            Location,
            TabInputText,
            Disposable,
            EventEmitter,
            CancellationError,
            CancellationTokenSource,
            Uri: URI,
        };
        return strict('vscode', {
            ...enums(),
            ...Object.fromEntries(OTHERS.map((each) => [each, plain(each)])),
            ...classes,
            version: '1.91.0',
            env: strict('vscode.env', { language: 'en', appName: 'stub' }),
            commands: strict('vscode.commands', {
                registerCommand: this.register.bind(this),
                executeCommand: this.run.bind(this),
            }),
            languages: strict('vscode.languages', this.languages.api()),
            window: strict('vscode.window', this.screen.api()),
            workspace: strict('vscode.workspace', this.workspace()),
        });
    }

    private workspace(): Record<string, unknown> {
        const { texts, files, configuration } = this;
        const never = new EventEmitter<never>().event;
        return {
            get workspaceFolders() {
                return files.folders;
            },
            get textDocuments() {
                return texts.all;
            },
            get isTrusted() {
                return configuration.isTrusted;
            },
            notebookDocuments: [],
            fs: files.fs,
            getConfiguration: configuration.section.bind(configuration),
            getWorkspaceFolder: files.of.bind(files),
            applyEdit: async (edit: values.WorkspaceEdit) => texts.apply(edit),
            createFileSystemWatcher: files.watch.bind(files),
            onDidChangeConfiguration: configuration.changed.event,
            onDidChangeWorkspaceFolders: files.foldersChanged.event,
            onDidOpenTextDocument: texts.opened.event,
            onDidCloseTextDocument: texts.closed.event,
            onDidSaveTextDocument: texts.saved.event,
            onDidChangeTextDocument: texts.changed.event,
            ...Object.fromEntries(
                [
                    'WillSaveTextDocument',
                    'DidCreateFiles',
                    'DidRenameFiles',
                    'DidDeleteFiles',
                    'WillCreateFiles',
                    'WillRenameFiles',
                    'WillDeleteFiles',
                    'DidOpenNotebookDocument',
                    'DidChangeNotebookDocument',
                    'DidSaveNotebookDocument',
                    'DidCloseNotebookDocument',
                ].map((each) => [`on${each}`, never]),
            ),
        };
    }
}

/** Fails on what is not there, so that nothing of the interface is missed in silence. */
function strict(name: string, parts: Record<string, unknown>): Record<string, unknown> {
    return new Proxy(parts, {
        get(target, key) {
            const value = Reflect.get(target, key) as unknown;
            if (
                value === undefined &&
                typeof key === 'string' &&
                !['then', '__esModule', 'proposed', 'activeTextEditor'].includes(key)
            ) {
                throw new Error(`the stub has no ${name}.${key}`);
            }
            return value;
        },
    });
}
