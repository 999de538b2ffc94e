// Writes how the tests went, one file for each file of tests, as Maven's Surefire does; ./verify counts and names them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const here = process.cwd();
const folder = 'target/surefire-reports';

const escape = (text) =>
    text
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\n/g, '&#10;');

/** What went wrong, and where in our own code, with paths as they are in the repository. */
function failure(error) {
    const cause = error?.cause ?? error;
    const places = String(cause?.stack ?? '')
        .split('\n')
        .filter((line) => line.includes(here) && !line.includes('node_modules'))
        .map(
            (line) => `  at org.sextant.vscode/${line.slice(line.indexOf(here) + here.length + 1).replace(/\)$/, '')}`,
        );
    return `<failure message="${escape(String(cause?.message ?? cause))}">\n${places.join('\n').replace(/[<&]/g, ' ')}\n</failure>`;
}

/** Writes what is known of a file of tests; each time anew, so that nothing is lost however the tests end. */
function write(file, tests) {
    const cases = tests.map(
        (each) =>
            `<testcase name="${escape(each.name)}" classname="org.sextant.vscode.${file}" time="${each.duration_ms / 1000}">\n` +
            `${each.skipped ? '<skipped/>' : each.failed ? failure(each.error) : ''}\n</testcase>`,
    );
    const count = (what) => tests.filter((each) => each[what]).length;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
        `${folder}/TEST-org.sextant.vscode.${file}.xml`,
        `<testsuite name="org.sextant.vscode.${file}" tests="${tests.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}">\n${cases.join('\n')}\n</testsuite>\n`,
    );
}

export default async function* reports(events) {
    const files = new Map();
    for await (const { type, data } of events) {
        const failed = type === 'test:fail';
        const isGroup = data.details?.type === 'suite';
        // A group fails with its tests, which are told of themselves; else something around them went wrong.
        if (isGroup ? failed && data.details.error?.failureType !== 'subtestsFailed' : failed || type === 'test:pass') {
            const file = basename(data.file ?? data.name).replace(/\.test\.[jt]s$/, '');
            const tests = files.get(file) ?? [];
            files.set(file, [...tests, { name: data.name, failed, skipped: data.skip !== undefined, ...data.details }]);
            write(file, files.get(file));
            yield `${failed ? 'FAILED' : 'ok'} ${file}: ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
            if (failed) {
                yield `${String(data.details.error?.cause?.stack ?? data.details.error)}\n`;
            }
        }
    }
}
