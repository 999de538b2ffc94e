import { LanguageClient } from 'vscode-languageclient/node';

/** The library's client, without its own messages to people, who are told in plain words by others; the output has all. */
export class Client extends LanguageClient {
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }
}
