import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { Running } from './running';
import { concernsServer } from './settings';
import { RESTART, SHOW_OUTPUT } from './told';

let running: Running | undefined;

/** VS Code calls this when a `.sextant` file is opened, or a folder with one. What takes time goes on behind it. */
export function activate(context: ExtensionContext): void {
    const output = window.createOutputChannel('Sextant', { log: true });
    const server = new Running(output);
    running = server;
    context.subscriptions.push(
        output,
        commands.registerCommand(RESTART, () => server.start()),
        commands.registerCommand(SHOW_OUTPUT, () => output.show()),
        workspace.onDidChangeConfiguration((change) => {
            if (concernsServer(change)) {
                void server.start();
            }
        }),
    );
    void server.start();
}

/** VS Code calls this when it closes, or when Sextant is taken out of it. */
export async function deactivate(): Promise<void> {
    await running?.stop();
    running = undefined;
}
