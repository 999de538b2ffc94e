import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { LogOutputChannel } from 'vscode';

const KEPT = 4;
const PATIENCE_MS = 2_000;

/** What the program writes beside its answers: all of it goes to the output, and the last of it into messages. */
export class Errors {
    private lines: string[] = [];
    private ended: Promise<void> = Promise.resolve();

    /** Begins to read what a new start of the program writes. */
    read(input: Readable, output: LogOutputChannel): void {
        this.lines = [];
        const reader = createInterface({ input, crlfDelay: Infinity });
        reader.on('line', (line) => {
            output.error(line);
            this.lines = [...this.lines, line].slice(-KEPT);
        });
        this.ended = new Promise((resolve) => reader.once('close', resolve));
    }

    /** The last lines, once the program has ended; empty if it wrote none. */
    async last(): Promise<string> {
        let timer: NodeJS.Timeout | undefined;
        // Something that the program started may still hold the stream open.
        await Promise.race([this.ended, new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)))]);
        clearTimeout(timer);
        return this.lines.join(' ').trim();
    }
}
