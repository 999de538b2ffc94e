import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openPromise } from 'yauzl';

/** The folder of the extension in the checkout. */
export const HERE = resolve(__dirname, '../../../..');
/** The folder of the checkout. */
export const ROOT = resolve(HERE, '../..');
/** The program as the build leaves it. */
export const PROGRAM = join(ROOT, 'target/sextant/bin/sextant');

/** The file that people install. */
export function vsix(): string {
    const made = readdirSync(join(HERE, 'target')).filter((each) => each.endsWith('.vsix'));
    if (made.length !== 1 || made[0] === undefined) {
        throw new Error(`not one .vsix but ${made.length}; run npm run package`);
    }
    return join(HERE, 'target', made[0]);
}

/** What the file holds, by path. */
export async function contents(): Promise<Map<string, Buffer>> {
    const result = new Map<string, Buffer>();
    const zip = await openPromise(vsix());
    for await (const entry of zip.eachEntry()) {
        const parts: Buffer[] = [];
        for await (const part of await zip.openReadStreamPromise(entry)) {
            parts.push(part as Buffer);
        }
        result.set(entry.fileName, Buffer.concat(parts));
    }
    return result;
}

/** Unpacks it as VS Code would; the caller takes it away. */
export async function install(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'sextant-vscode-'));
    for (const [name, bytes] of await contents()) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
    }
    return folder;
}

export interface Extension {
    activate(context: unknown): unknown;
    deactivate(): Promise<void>;
}

/** Loads the unpacked extension afresh, so that it talks to this editor and no other. */
export function load(installed: string, vscode: unknown): Extension {
    const main = join(installed, 'extension/extension.js');
    if (!existsSync(main)) {
        throw new Error(`${main} is not there`);
    }
    delete require.cache[main];
    const loader = Module as unknown as { _load(name: string, ...more: unknown[]): unknown };
    const usual = loader._load;
    loader._load = (name, ...more) => (name === 'vscode' ? vscode : usual.call(Module, name, ...more));
    try {
        return require(main) as Extension;
    } finally {
        loader._load = usual;
    }
}

/** The manifest that is shipped. */
export function manifest(installed: string): Record<string, never> {
    return JSON.parse(readFileSync(join(installed, 'extension/package.json'), 'utf8')) as Record<string, never>;
}

export function uninstall(installed: string): void {
    rmSync(installed, { recursive: true, force: true });
}
