import { readFileSync } from 'node:fs';

/** The enumerations of the real interface with their real numbers, as its declaration gives them. */
export function enums(): Record<string, Record<string, number | string>> {
    const text = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const result: Record<string, Record<string, number | string>> = {};
    for (const [, name, body] of text.matchAll(/export enum (\w+) \{([^}]*)\}/g)) {
        const values: Record<string, number | string> = {};
        let next = 0;
        for (const [, key, number] of (body ?? '').matchAll(/(\w+)(?:\s*=\s*(-?\d+))?/g)) {
            const value = number === undefined ? next : Number(number);
            values[key as string] = value;
            values[value] = key as string;
            next = value + 1;
        }
        result[name as string] = values;
    }
    return result;
}
