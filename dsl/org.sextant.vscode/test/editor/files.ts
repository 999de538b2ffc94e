import { stat } from 'node:fs/promises';
import { minimatch } from 'minimatch';
import { URI } from 'vscode-uri';
import { EventEmitter } from './events';

export interface Folder {
    uri: URI;
    name: string;
    index: number;
}

/** The folders of the window, and who watches their files. Tests say what changes on disk. */
export class Files {
    folders: Folder[] = [];
    readonly foldersChanged = new EventEmitter<{ added: Folder[]; removed: Folder[] }>();
    private readonly watchers = new Set<{
        pattern: string;
        created: EventEmitter<URI>;
        changed: EventEmitter<URI>;
        deleted: EventEmitter<URI>;
    }>();

    /** Adds a folder; nobody is told before the extension runs. */
    add(path: string): void {
        const uri = URI.file(path);
        const added = { uri, name: path.slice(path.lastIndexOf('/') + 1), index: this.folders.length };
        this.folders.push(added);
        this.foldersChanged.fire({ added: [added], removed: [] });
    }

    of(uri: URI): Folder | undefined {
        return this.folders.find((each) => uri.path.startsWith(`${each.uri.path}/`));
    }

    /** How many watch a file. */
    watching(path: string): number {
        return [...this.watchers].filter((each) => minimatch(path, each.pattern, { dot: true })).length;
    }

    /** Another program did this to a file. */
    tell(what: 'created' | 'changed' | 'deleted', path: string): void {
        for (const each of this.watchers) {
            if (minimatch(path, each.pattern, { dot: true })) {
                each[what].fire(URI.file(path));
            }
        }
    }

    watch(pattern: string): Record<string, unknown> {
        const watcher = {
            pattern,
            created: new EventEmitter<URI>(),
            changed: new EventEmitter<URI>(),
            deleted: new EventEmitter<URI>(),
        };
        this.watchers.add(watcher);
        return {
            onDidCreate: watcher.created.event,
            onDidChange: watcher.changed.event,
            onDidDelete: watcher.deleted.event,
            dispose: () => this.watchers.delete(watcher),
        };
    }

    /** `vscode.workspace.fs`, as far as it is used. */
    readonly fs = {
        stat: async (uri: URI) => ({ type: (await stat(uri.fsPath)).isDirectory() ? 2 : 1 }),
    };
}
