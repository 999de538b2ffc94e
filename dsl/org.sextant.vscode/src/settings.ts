import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ConfigurationChangeEvent, workspace } from 'vscode';

/** What the settings say about the program that helps. In a folder that is not trusted, VS Code leaves out what that says. */
export interface Settings {
    /** Where the program is, or what it is called; empty if it is to be looked for. */
    readonly path: string;
    /** The folder of the Java to run with; empty for whichever is found. */
    readonly javaHome: string;
    /** Options for Java, separated by spaces; perhaps empty. */
    readonly javaOptions: string;
}

/** The setting that says where the program is. */
export const PATH = 'sextant.server.path';

/** Reads the settings as they are now. */
export function settings(): Settings {
    const all = workspace.getConfiguration('sextant');
    const text = (name: string): string => all.get<string>(name, '').trim();
    return {
        path: withHome(text('server.path')),
        javaHome: withHome(text('java.home')),
        javaOptions: text('java.options'),
    };
}

/** Whether a change of the settings asks for another program, or the same one started otherwise. */
export function concernsServer(change: ConfigurationChangeEvent): boolean {
    return change.affectsConfiguration('sextant.server') || change.affectsConfiguration('sextant.java');
}

/** The environment that the program runs in. */
export function environment(chosen: Settings): NodeJS.ProcessEnv {
    const result = { ...process.env };
    if (chosen.javaHome) {
        result['JAVA_HOME'] = chosen.javaHome;
    }
    if (chosen.javaOptions) {
        result['SEXTANT_JAVA_OPTIONS'] = chosen.javaOptions;
    }
    return result;
}

function withHome(path: string): string {
    return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
