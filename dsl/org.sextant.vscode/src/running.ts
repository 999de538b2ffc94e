import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn, State } from 'vscode-languageclient/node';
import { additions } from './additions';
import { Client } from './client';
import { Endings } from './endings';
import { Errors } from './errors';
import { find } from './program';
import { environment, type Settings, settings } from './settings';
import { tellMissing } from './told';

const RESTARTS = 4;

/** The program that helps, while it runs. One serves all folders of the window. What is asked of it is done in turn. */
export class Running {
    private client: Client | undefined;
    private last: Promise<void> = Promise.resolve();

    /** @param output takes what those want to read who look for a fault */
    constructor(private readonly output: LogOutputChannel) {}

    /** Starts the program, after ending the one that runs. Without one, or if it fails, people are told; never rejects. */
    start(): Promise<void> {
        return this.inTurn(async () => {
            await this.end();
            await this.begin(settings());
        });
    }

    /** Ends the program. Never rejects. */
    stop(): Promise<void> {
        return this.inTurn(() => this.end());
    }

    private inTurn(work: () => Promise<void>): Promise<void> {
        this.last = this.last.then(work).catch((error: unknown) => {
            this.output.error(String(error));
            tellMissing(`Sextant does not start. ${error instanceof Error ? error.message : String(error)}`);
        });
        return this.last;
    }

    private async begin(chosen: Settings): Promise<void> {
        const found = await find(chosen);
        if ('missing' in found) {
            this.output.warn(found.missing);
            tellMissing(found.missing);
            return;
        }
        this.output.info(`Sextant ${found.version}, ${found.program}`);
        const client = this.make(found.program, chosen);
        this.client = client;
        // Not waited for: one that hangs can still be ended, and started again. What goes wrong is told by Endings.
        client.start().catch((error: unknown) => this.output.error(String(error)));
    }

    private async end(): Promise<void> {
        const ending = this.client;
        this.client = undefined;
        try {
            await ending?.dispose();
        } catch (error) {
            // It has ended by itself, or does not answer; the library ends its process then.
            this.output.warn(`Sextant did not end in order: ${String(error)}`);
        }
    }

    private make(program: string, chosen: Settings): Client {
        const errors = new Errors();
        let hasHelped = false;
        const options: LanguageClientOptions = {
            documentSelector: [
                { language: 'sextant', scheme: 'file' },
                { language: 'sextant', scheme: 'untitled' },
            ],
            outputChannel: this.output,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            stdioOptions: {
                stderr: (input, output) => errors.read(input, output),
                stdout: () => undefined, // The protocol's.
            },
            initializationFailedHandler: () => false,
            errorHandler: new Endings(
                () => usual,
                () => hasHelped,
                errors,
            ),
            middleware: additions(() => client),
        };
        const server = { command: program, args: ['lsp'], options: { env: environment(chosen) } };
        const client = new Client('sextant', 'Sextant', server, options);
        client.onDidChangeState(({ newState }) => (hasHelped ||= newState === State.Running));
        const usual = client.createDefaultErrorHandler(RESTARTS);
        return client;
    }
}
