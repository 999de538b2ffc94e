import type { URI } from 'vscode-uri';
import type { Document } from './document';
import { EventEmitter } from './events';
import { Position, type Range, Selection } from './places';
import type { Texts } from './texts';

/** A message that people see, until they choose something. */
export interface Shown {
    readonly kind: 'error' | 'warning' | 'information';
    readonly text: string;
    readonly choices: readonly string[];
    /** What people do about it; nothing if they close it. */
    choose(choice?: string): void;
}

/** A text on the screen. */
export class TextEditor {
    selection = new Selection(new Position(0, 0), new Position(0, 0));
    revealed: Range | undefined;

    constructor(readonly document: Document) {}

    revealRange(range: Range): void {
        this.revealed = range;
    }
}

export class TabInputText {
    constructor(readonly uri: URI) {}
}

/** Where the library writes what those want to read who look for a fault. */
export class Output {
    readonly lines: string[] = [];
    isShown = false;
    logLevel = 3;
    readonly onDidChangeLogLevel = new EventEmitter<number>().event;

    constructor(readonly name: string) {}

    readonly trace = (line: string) => this.appendLine(line);
    readonly debug = (line: string) => this.appendLine(line);
    readonly info = (line: string) => this.appendLine(line);
    readonly warn = (line: string) => this.appendLine(line);
    readonly error = (line: string) => this.appendLine(line);

    append(text: string): void {
        this.lines.push(text);
    }

    appendLine(line: string): void {
        this.lines.push(line);
    }

    show(): void {
        this.isShown = true;
    }

    dispose(): void {
        // Tests read it afterwards.
    }
}

/** What people see: texts, messages, output. */
export class Screen {
    readonly shown: Shown[] = [];
    readonly outputs: Output[] = [];
    editors: TextEditor[] = [];
    active: TextEditor | undefined;
    private readonly activated = new EventEmitter<TextEditor | undefined>();
    private readonly visible = new EventEmitter<TextEditor[]>();
    private readonly tabs = new EventEmitter<{ opened: unknown[]; closed: unknown[]; changed: unknown[] }>();

    constructor(private readonly texts: Texts) {}

    /** Brings a text to the front. */
    show(document: Document): TextEditor {
        const there = this.editors.find((each) => each.document === document);
        this.active = there ?? new TextEditor(document);
        if (!there) {
            this.editors = [...this.editors, this.active];
            this.tabs.fire({ opened: [document], closed: [], changed: [] });
            this.visible.fire(this.editors);
        }
        this.activated.fire(this.active);
        return this.active;
    }

    private tell(kind: Shown['kind'], text: string, given: unknown[]): Promise<unknown> {
        const items = given.filter((each) => typeof each === 'string' || (each as { title?: string })?.title) as (
            string | { title: string }
        )[];
        const label = (item: string | { title: string }) => (typeof item === 'string' ? item : item.title);
        return new Promise((resolve) => {
            const choose = (choice?: string) => resolve(items.find((each) => label(each) === choice));
            this.shown.push({ kind, text, choices: items.map(label), choose });
        });
    }

    /** `vscode.window`. */
    api(): Record<string, unknown> {
        const screen = this;
        return {
            get activeTextEditor() {
                return screen.active;
            },
            get visibleTextEditors() {
                return screen.editors;
            },
            tabGroups: {
                get all() {
                    return [{ tabs: screen.editors.map((each) => ({ input: new TabInputText(each.document.uri) })) }];
                },
                onDidChangeTabs: this.tabs.event,
            },
            onDidChangeActiveTextEditor: this.activated.event,
            onDidChangeVisibleTextEditors: this.visible.event,
            createOutputChannel: (name: string) => {
                const made = new Output(name);
                this.outputs.push(made);
                return made;
            },
            showErrorMessage: (text: string, ...more: unknown[]) => this.tell('error', text, more),
            showWarningMessage: (text: string, ...more: unknown[]) => this.tell('warning', text, more),
            showInformationMessage: (text: string, ...more: unknown[]) => this.tell('information', text, more),
            showTextDocument: async (what: Document | URI) =>
                this.show('getText' in what ? what : this.texts.open(what)),
            withProgress: (_: unknown, work: (progress: { report(): void }, token: unknown) => unknown) =>
                work(
                    { report: () => undefined },
                    { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event },
                ),
        };
    }
}
