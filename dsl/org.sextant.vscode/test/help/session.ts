import assert from 'node:assert/strict';
import {
    chmodSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    realpathSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as vscode from 'vscode';
import type { Document } from '../editor/document';
import { Editor } from '../editor/editor';
import { EventEmitter } from '../editor/events';
import type { Diagnostic } from '../editor/values';
import { type Extension, install, load, manifest, PROGRAM, uninstall } from './extension';
import { until, witness } from './wait';

/** A start of the program, as the script between the editor and it notes it. */
export interface Start {
    readonly pid: number;
    readonly javaHome: string;
    readonly javaOptions: string;
}

/** One editor with the packaged extension, portfolios in folders of their own, and the real program. */
export class Session {
    readonly editor: Editor;
    readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'sextant-session-')));
    private readonly context = { subscriptions: [] as { dispose(): unknown }[] };
    private readonly extension: Extension;

    private constructor(readonly installed: string) {
        this.editor = new Editor(manifest(installed) as never);
        this.extension = load(installed, this.editor.api());
        witness.say = () =>
            [
                ...this.editor.screen.shown.map((each) => `${each.kind}: ${each.text}`),
                ...this.editor.screen.outputs.flatMap((each) => each.lines),
                ...EventEmitter.failures.map(String),
            ].join('\n');
    }

    static async begin(): Promise<Session> {
        assert.ok(existsSync(PROGRAM), `${PROGRAM} is not there; build it with ./sextant --version`);
        return new Session(await install());
    }

    /** Writes a file and gives its path. */
    write(name: string, text: string): string {
        const path = join(this.folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return path;
    }

    /** Becomes the real program, in a script. */
    readonly real = `exec '${PROGRAM}' "$@"`;

    /** A script that notes each start of the program and then becomes it, or does something else. */
    program(name = 'sextant', then = this.real): string {
        const path = this.write(
            `bin/${name}`,
            `#!/bin/sh\nexport XDG_CACHE_HOME='${this.folder}/cache'\n[ "$1" != lsp ] || echo "$$|\${JAVA_HOME:-}|\${SEXTANT_JAVA_OPTIONS:-}" >> '${this.folder}/starts-${name}'\n${then}\n`,
        );
        chmodSync(path, 0o755);
        return path;
    }

    /** How the script of that name was started so far. */
    starts(name = 'sextant'): Start[] {
        const file = join(this.folder, `starts-${name}`);
        const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
        return lines.map((each) => {
            const [pid, javaHome, javaOptions] = each.split('|') as [string, string, string];
            return { pid: Number(pid), javaHome, javaOptions };
        });
    }

    /** Opens a folder below the session's in the window. */
    openFolder(name = '.'): void {
        mkdirSync(join(this.folder, name), { recursive: true });
        this.editor.files.add(join(this.folder, name).replace(/\/\.$/, ''));
    }

    activate(): void {
        this.extension.activate(this.context);
    }

    /** Activates the extension with the program set, and waits until it helps. */
    async help(): Promise<void> {
        this.editor.configuration.user['sextant.server.path'] = this.program();
        this.activate();
        await this.ready();
    }

    /** Waits until the program helps with a language. */
    async ready(): Promise<void> {
        await until('a provider of completion', () => this.editor.languages.count('CompletionItem') === 1);
    }

    /** Waits for a message that people see. */
    async shown(pattern: RegExp) {
        return until(
            `a message like ${pattern}; shown: ${this.editor.screen.shown.map((each) => each.text).join('; ')}`,
            () => this.editor.screen.shown.find((each) => pattern.test(each.text)),
        );
    }

    /** Waits for a finding in a file. */
    async finding(document: Document, pattern: RegExp): Promise<Diagnostic> {
        return until(`a finding like ${pattern}`, () =>
            this.findings(document).find((each) => pattern.test(each.message)),
        );
    }

    findings(document: Document): Diagnostic[] {
        return this.editor.languages.found(document.uri);
    }

    /** Asks who helps with something, as the editor does. A cancelled answer is asked for again, as the editor does too. */
    async ask<T>(
        kind: string,
        document: Document,
        question: (provider: never, token: vscode.CancellationToken) => unknown,
    ): Promise<T> {
        const token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event };
        const provider = await until(`a provider of ${kind}`, () => this.editor.languages.of<object>(kind, document));
        return (await question(provider as never, token as never)) as T;
    }

    deactivate(): Promise<void> {
        return this.extension.deactivate();
    }

    async end(): Promise<void> {
        await this.deactivate();
        this.context.subscriptions.forEach((each) => each.dispose());
        rmSync(this.folder, { recursive: true, force: true });
        uninstall(this.installed);
        assert.deepEqual(EventEmitter.failures.splice(0), [], 'a listener failed');
    }
}

/** Whether a process lives. */
export function lives(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch {
        return false;
    }
}

/** A small portfolio. */
export const RIVERSIDE = `system Riverside "Riverside" {
    uses csif
}
organisation Trust "Northbank Hospitals" { kind provider }
organisation Other "Others" { kind provider }
`;
