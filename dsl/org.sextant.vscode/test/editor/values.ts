import type { URI } from 'vscode-uri';
import type { Position, Range } from './places';

/*
 * What the library and the editor hand to each other: no more than their parts, in the order of the real constructors.
 * Others that the library only extends, and that Sextant's server sends none of, are made by `plain`.
 */

export class TextEdit {
    static replace(range: Range, text: string): TextEdit {
        return new TextEdit(range, text);
    }

    static insert(at: Position, text: string): TextEdit {
        return new TextEdit({ start: at, end: at } as Range, text);
    }

    constructor(
        readonly range: Range,
        readonly newText: string,
    ) {}
}

/** Changes of texts, and files to make, in their order. */
export class WorkspaceEdit {
    readonly steps: ({ uri: URI; edits: TextEdit[] } | { made: URI })[] = [];

    set(uri: URI, edits: (TextEdit | [TextEdit, unknown])[]): void {
        this.steps.push({ uri, edits: edits.map((each) => (Array.isArray(each) ? each[0] : each)) });
    }

    replace(uri: URI, range: Range, text: string): void {
        this.steps.push({ uri, edits: [new TextEdit(range, text)] });
    }

    createFile(uri: URI): void {
        this.steps.push({ made: uri });
    }

    entries(): [URI, TextEdit[]][] {
        return this.steps.flatMap((each) => ('uri' in each ? [[each.uri, each.edits] as [URI, TextEdit[]]] : []));
    }
}

export class Diagnostic {
    source?: string;
    code?: unknown;

    constructor(
        readonly range: Range,
        readonly message: string,
        readonly severity: number,
    ) {}
}

export class MarkdownString {
    isTrusted = false;

    constructor(public value = '') {}

    appendCodeblock(value: string): this {
        this.value += `\n${value}\n`;
        return this;
    }
}

export class SnippetString {
    constructor(readonly value = '') {}
}

export class CompletionItem {
    insertText?: string | SnippetString;
    range?: unknown;
    sortText?: string;

    constructor(
        readonly label: string | { label: string },
        readonly kind?: number,
    ) {}
}

export class CompletionList {
    constructor(
        readonly items: CompletionItem[] = [],
        readonly isIncomplete = false,
    ) {}
}

export class Hover {
    readonly contents: unknown[];

    constructor(
        contents: unknown,
        readonly range?: Range,
    ) {
        this.contents = Array.isArray(contents) ? contents : [contents];
    }
}

export class CodeLens {
    constructor(
        readonly range: Range,
        public command?: { title: string; command: string; arguments?: unknown[] },
    ) {}
}

export class CodeActionKind {
    static readonly Empty = new CodeActionKind('');
    static readonly QuickFix = new CodeActionKind('quickfix');
    static readonly Refactor = new CodeActionKind('refactor');
    static readonly RefactorExtract = new CodeActionKind('refactor.extract');
    static readonly RefactorInline = new CodeActionKind('refactor.inline');
    static readonly RefactorRewrite = new CodeActionKind('refactor.rewrite');
    static readonly Source = new CodeActionKind('source');
    static readonly SourceOrganizeImports = new CodeActionKind('source.organizeImports');
    static readonly SourceFixAll = new CodeActionKind('source.fixAll');

    constructor(readonly value: string) {}

    append(part: string): CodeActionKind {
        return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
    }
}

export class CodeAction {
    edit?: WorkspaceEdit;

    constructor(
        readonly title: string,
        readonly kind?: CodeActionKind,
    ) {}
}

export class DocumentSymbol {
    children: DocumentSymbol[] = [];

    constructor(
        readonly name: string,
        readonly detail: string,
        readonly kind: number,
        readonly range: Range,
        readonly selectionRange: Range,
    ) {}
}

export class SemanticTokens {
    constructor(
        readonly data: Uint32Array,
        readonly resultId?: string,
    ) {}
}

export class FoldingRange {
    constructor(
        readonly start: number,
        readonly end: number,
        readonly kind?: number,
    ) {}
}

/** A class of that name that keeps what it is made with. */
export function plain(name: string): unknown {
    return {
        [name]: class {
            readonly given: unknown[];

            constructor(...given: unknown[]) {
                this.given = given;
            }
        },
    }[name];
}
