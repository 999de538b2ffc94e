import {
    CloseAction,
    type CloseHandlerResult,
    type ErrorHandler,
    type ErrorHandlerResult,
    type Message,
} from 'vscode-languageclient/node';
import type { Errors } from './errors';
import { tellEnded } from './told';

/** What is done when the program ends by itself: it is started again if it helped before, unless it keeps on ending. */
export class Endings implements ErrorHandler {
    /**
     * @param usual counts how often; asked for when it is needed, since it needs the client that is being made
     * @param hasHelped whether the program could be spoken with since this client was made
     * @param errors what it wrote last
     */
    constructor(
        private readonly usual: () => ErrorHandler,
        private readonly hasHelped: () => boolean,
        private readonly errors: Errors,
    ) {}

    error(
        error: Error,
        message: Message | undefined,
        count: number | undefined,
    ): ErrorHandlerResult | Promise<ErrorHandlerResult> {
        return this.usual().error(error, message, count);
    }

    async closed(): Promise<CloseHandlerResult> {
        if (!this.hasHelped()) {
            const message = `Sextant does not start. It says: ${(await this.errors.last()) || 'nothing.'}`;
            tellEnded(message);
            return { action: CloseAction.DoNotRestart, handled: true, message };
        }
        const { action } = await this.usual().closed();
        if (action === CloseAction.Restart) {
            return { action, handled: true, message: 'Sextant has ended by itself and is started again.' };
        }
        const message = 'Sextant has ended by itself five times within three minutes and is not started again.';
        tellEnded(message);
        return { action, handled: true, message };
    }
}
