// Who made what the extension is made from, for the file that goes with it.
import { readdir, readFile } from 'node:fs/promises';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

/**
 * The names of the packages with their licences in full.
 *
 * @param inputs the files that were put together, as esbuild tells them, relative to the current folder
 * @throws if a licence is not one of those that may be shipped
 */
export async function notices(inputs) {
    const folders = new Set(
        inputs.flatMap((each) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(each)?.[0] ?? []),
    );
    const parts = [];
    for (const folder of [...folders].sort()) {
        const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
        if (!ALLOWED.includes(license)) {
            throw new Error(`${name} has the licence ${license}, which may not be shipped without a thought`);
        }
        const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.|$)/i.test(each));
        if (!file) {
            throw new Error(`${name} brings no text of its licence`);
        }
        const text = (await readFile(`${folder}/${file}`, 'utf8')).replace(/\r\n?/g, '\n').trim();
        parts.push(`${name} ${version} (${license})\n\n${text}\n`);
    }
    return `This extension contains the following software.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
