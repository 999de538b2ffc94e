import { commands, window } from 'vscode';
import { PATH } from './settings';

/** A command of ours. */
export const RESTART = 'sextant.restart';
/** A command of ours. */
export const SHOW_OUTPUT = 'sextant.showOutput';

const SETTING = 'Open the setting';
const AGAIN = 'Start again';
const OUTPUT = 'Show what happened';

/** Says why there is no help, with what can be done about it. Returns at once. */
export function tellMissing(sentence: string): void {
    tell(sentence, SETTING, AGAIN, OUTPUT);
}

/** Says that the help has ended by itself. Returns at once. */
export function tellEnded(sentence: string): void {
    tell(sentence, AGAIN, OUTPUT);
}

function tell(sentence: string, ...choices: string[]): void {
    void window.showErrorMessage(sentence, ...choices).then((chosen) => {
        switch (chosen) {
            case SETTING:
                return commands.executeCommand('workbench.action.openSettings', PATH);
            case AGAIN:
                return commands.executeCommand(RESTART);
            case OUTPUT:
                return commands.executeCommand(SHOW_OUTPUT);
            default:
                return undefined;
        }
    });
}
