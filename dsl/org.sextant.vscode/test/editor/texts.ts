import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { URI } from 'vscode-uri';
import { Document } from './document';
import { EventEmitter } from './events';
import { Range } from './places';
import type { TextEdit, WorkspaceEdit } from './values';

/** One part of a change, as listeners hear of it. */
export interface Change {
    range: Range;
    rangeOffset: number;
    rangeLength: number;
    text: string;
}

/** The texts that are open, and who is told of what happens to them. */
export class Texts {
    readonly all: Document[] = [];
    readonly opened = new EventEmitter<Document>();
    readonly closed = new EventEmitter<Document>();
    readonly saved = new EventEmitter<Document>();
    readonly changed = new EventEmitter<{ document: Document; contentChanges: Change[]; reason: undefined }>();

    get(uri: URI): Document | undefined {
        return this.all.find((each) => each.uri.toString() === uri.toString());
    }

    open(uri: URI, text?: string): Document {
        const open = this.get(uri);
        if (open) {
            return open;
        }
        const made = new Document(uri, text ?? readFileSync(uri.fsPath, 'utf8'));
        this.all.push(made);
        this.opened.fire(made);
        return made;
    }

    close(document: Document): void {
        this.all.splice(this.all.indexOf(document), 1);
        document.isClosed = true;
        this.closed.fire(document);
    }

    save(document: Document): void {
        document.write();
        this.saved.fire(document);
    }

    /** Makes changes that do not overlap, as one. */
    edit(document: Document, edits: readonly TextEdit[]): void {
        const changes = edits.map(({ range, newText }): Change => {
            const rangeOffset = document.offsetAt(range.start);
            return {
                range: new Range(range.start, range.end),
                rangeOffset,
                rangeLength: document.offsetAt(range.end) - rangeOffset,
                text: newText,
            };
        });
        changes.sort((a, b) => b.rangeOffset - a.rangeOffset);
        document.become(
            changes.reduce(
                (text, each) =>
                    text.slice(0, each.rangeOffset) + each.text + text.slice(each.rangeOffset + each.rangeLength),
                document.getText(),
            ),
        );
        this.changed.fire({ document, contentChanges: changes, reason: undefined });
    }

    /** Makes changes of several texts, opening those that are not open, and files. */
    apply(edit: WorkspaceEdit): boolean {
        for (const step of edit.steps) {
            if ('made' in step) {
                if (!existsSync(step.made.fsPath)) {
                    writeFileSync(step.made.fsPath, '');
                }
            } else {
                this.edit(this.open(step.uri), step.edits);
            }
        }
        return true;
    }
}
