import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { environment, type Settings } from './settings';

/** A program that can help, or why there is none, in a sentence or two that say what to do. */
export type Found = { readonly program: string; readonly version: string } | { readonly missing: string };

const NAME = 'sextant';
const PATIENCE_MS = 60_000;

/**
 * Finds the program and tries whether it runs. Only whole paths are looked at, so that nothing is run that happens to lie
 * in the folder that somebody opens.
 *
 * @param chosen what the settings say
 */
export async function find(chosen: Settings): Promise<Found> {
    const program = await look(chosen.path);
    return typeof program === 'string' ? tried(program, chosen) : program;
}

async function look(path: string): Promise<string | { missing: string }> {
    if (isAbsolute(path)) {
        return (await isProgram(path))
            ? path
            : { missing: `There is no program at ${path}. Say in the settings where Sextant is.` };
    }
    if (/[/\\]/.test(path)) {
        return {
            missing: `${path} is no whole path. Say in the settings where Sextant is, from the root of the disk.`,
        };
    }
    const name = path || NAME;
    for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)) {
        if (await isProgram(join(folder, name))) {
            return join(folder, name);
        }
    }
    return {
        missing: `Sextant is not there: no program called ${name} was found on this computer. Install Sextant, or say in the settings where it is.`,
    };
}

async function isProgram(path: string): Promise<boolean> {
    try {
        await access(path, constants.X_OK);
        return (await stat(path)).isFile();
    } catch {
        return false;
    }
}

function tried(program: string, chosen: Settings): Promise<Found> {
    return new Promise((resolve) => {
        const options = { env: environment(chosen), timeout: PATIENCE_MS };
        execFile(program, ['--version'], options, (error, output, errors) => {
            const version = /^sextant (\S+)/.exec(output)?.[1];
            if (error || !version) {
                const said = (errors.trim() || output.trim() || error?.message || 'It says nothing.').slice(0, 600);
                resolve({ missing: `Sextant does not start. ${program} says: ${said}` });
            } else {
                resolve({ program, version });
            }
        });
    });
}
