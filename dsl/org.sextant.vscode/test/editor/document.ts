import { writeFileSync } from 'node:fs';
import type { URI } from 'vscode-uri';
import { Position, Range } from './places';

/** A text that is open. Tests and edits change it by way of the editor, which tells the others. */
export class Document {
    readonly languageId: string;
    version = 1;
    isDirty = false;
    isClosed = false;
    readonly eol = 1;

    constructor(
        readonly uri: URI,
        private text: string,
    ) {
        this.languageId = uri.path.endsWith('.sextant') ? 'sextant' : 'plaintext';
    }

    get fileName(): string {
        return this.uri.fsPath;
    }

    get isUntitled(): boolean {
        return this.uri.scheme === 'untitled';
    }

    private get lines(): string[] {
        return this.text.split('\n');
    }

    get lineCount(): number {
        return this.lines.length;
    }

    lineAt(where: number | Position): { text: string; range: Range } {
        const line = typeof where === 'number' ? where : where.line;
        const text = this.lines[line] ?? '';
        return { text, range: new Range(line, 0, line, text.length) };
    }

    getText(range?: Range): string {
        return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
    }

    offsetAt(place: Position): number {
        const before = this.lines.slice(0, place.line).reduce((sum, line) => sum + line.length + 1, 0);
        return before + Math.min(place.character, this.lineAt(place.line).text.length);
    }

    positionAt(offset: number): Position {
        const before = this.text.slice(0, Math.max(0, offset)).split('\n');
        return new Position(before.length - 1, before.at(-1)?.length ?? 0);
    }

    validateRange(range: Range): Range {
        return new Range(this.positionAt(this.offsetAt(range.start)), this.positionAt(this.offsetAt(range.end)));
    }

    getWordRangeAtPosition(place: Position): Range | undefined {
        const { text } = this.lineAt(place);
        for (const match of text.matchAll(/[\p{L}\p{N}_-]+/gu)) {
            const range = new Range(place.line, match.index, place.line, match.index + match[0].length);
            if (range.contains(place)) {
                return range;
            }
        }
        return undefined;
    }

    /** For the editor alone. */
    become(text: string): void {
        this.text = text;
        this.version++;
        this.isDirty = true;
    }

    /** For the editor alone. */
    write(): void {
        writeFileSync(this.uri.fsPath, this.text);
        this.isDirty = false;
    }

    /** The place of the first occurrence of some words, and how far behind its beginning. */
    at(words: string, behind = 0): Position {
        const offset = this.text.indexOf(words);
        if (offset < 0) {
            throw new Error(`${words} does not stand in\n${this.text}`);
        }
        return this.positionAt(offset + behind);
    }
}
