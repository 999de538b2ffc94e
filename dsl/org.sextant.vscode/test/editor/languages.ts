import { minimatch } from 'minimatch';
import type { URI } from 'vscode-uri';
import type { Document } from './document';
import { Disposable, EventEmitter } from './events';
import type { Diagnostic } from './values';

type Filter = string | { language?: string; scheme?: string; pattern?: string | { pattern: string } };

/** Findings, file by file. */
class Collection {
    private readonly found = new Map<string, readonly Diagnostic[]>();

    constructor(
        readonly name: string,
        private readonly changed: () => void,
    ) {}

    set(uri: URI, found: readonly Diagnostic[] | undefined): void {
        this.found.set(uri.toString(), found ?? []);
        this.changed();
    }

    get(uri: URI): readonly Diagnostic[] {
        return this.found.get(uri.toString()) ?? [];
    }

    delete(uri: URI): void {
        this.found.delete(uri.toString());
        this.changed();
    }

    clear(): void {
        this.found.clear();
        this.changed();
    }

    dispose(): void {
        this.clear();
    }
}

/** Who helps with a language, and the findings that they report. */
export class Languages {
    private readonly providers = new Map<
        string,
        Set<{ selector: Filter | Filter[]; provider: unknown; more: unknown[] }>
    >();
    private readonly collections = new Set<Collection>();
    readonly changed = new EventEmitter<void>();

    match(selector: Filter | Filter[], document: Document): number {
        return [selector].flat().some((each) => Languages.fits(each, document)) ? 10 : 0;
    }

    private static fits(filter: Filter, document: Document): boolean {
        if (typeof filter === 'string') {
            return filter === document.languageId;
        }
        const pattern = typeof filter.pattern === 'object' ? filter.pattern.pattern : filter.pattern;
        return (
            (filter.language === undefined || filter.language === document.languageId) &&
            (filter.scheme === undefined || filter.scheme === document.uri.scheme) &&
            (pattern === undefined || minimatch(document.uri.path, pattern, { dot: true }))
        );
    }

    /** The provider of a kind that the editor would ask about a text. */
    of<T>(kind: string, document: Document): T | undefined {
        return [...(this.providers.get(kind) ?? [])].find((each) => this.match(each.selector, document))?.provider as T;
    }

    /** What else a provider was registered with, such as the words that numbers stand for. */
    detail(kind: string): unknown[] {
        return [...(this.providers.get(kind) ?? [])][0]?.more ?? [];
    }

    count(kind: string): number {
        return this.providers.get(kind)?.size ?? 0;
    }

    found(uri: URI): Diagnostic[] {
        return [...this.collections].flatMap((each) => [...each.get(uri)]);
    }

    /** `vscode.languages`: whatever the library registers is kept. */
    api(): Record<string, unknown> {
        const own: Record<string, unknown> = {
            match: (selector: Filter | Filter[], document: Document) => this.match(selector, document),
            createDiagnosticCollection: (name: string) => {
                const made = new Collection(name, () => this.changed.fire());
                this.collections.add(made);
                return made;
            },
        };
        return new Proxy(own, {
            get: (_, name: string) =>
                own[name] ?? (/^register\w+Providers?$/.test(name) ? this.registering(name) : undefined),
        });
    }

    private registering(name: string): (...given: unknown[]) => Disposable {
        const kind = name.replace(/^register(\w+?)Providers?$/, '$1');
        return (...given) => {
            const everywhere = kind === 'WorkspaceSymbol';
            const selector = everywhere ? ({} as Filter) : (given.shift() as Filter | Filter[]);
            const [provider, ...more] = given;
            const entry = { selector, provider, more };
            const all = this.providers.get(kind) ?? new Set();
            this.providers.set(kind, all.add(entry));
            return new Disposable(() => all.delete(entry));
        };
    }
}
