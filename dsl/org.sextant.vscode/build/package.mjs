// Makes target/sextant-VERSION.vsix, by way of target/extension, which holds exactly what is shipped.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { build } from 'esbuild';
import { createVSIX } from '@vscode/vsce';
import { grammar } from './grammar.mjs';
import { notices } from './notices.mjs';

const root = '../..';
const stage = 'target/extension';

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
for (const ours of ['devDependencies', 'scripts', 'prettier', 'private']) {
    delete manifest[ours];
}
manifest.files = ['**'];
await rm(stage, { recursive: true, force: true });
await mkdir(`${stage}/icons`, { recursive: true });

const { metafile } = await build({
    entryPoints: ['src/extension.ts'],
    outfile: `${stage}/extension.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
});
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
await writeFile(`${stage}/package.json`, json(manifest));
await writeFile(`${stage}/sextant.tmLanguage.json`, json(await grammar(root)));
await writeFile(`${stage}/NOTICE.txt`, await notices(Object.keys(metafile.inputs)));
await copyFile('language-configuration.json', `${stage}/language-configuration.json`);
await copyFile('README.md', `${stage}/README.md`);
await copyFile(`${root}/LICENSE`, `${stage}/LICENSE.txt`);
await copyFile(`${root}/bundles/org.sextant.workbench.editor/icons/file.svg`, `${stage}/icons/file.svg`);
await writeFile(
    `${stage}/icons/sextant.png`,
    new Resvg(await readFile(`${root}/bundles/org.sextant.workbench/icons/sextant.svg`), {
        fitTo: { mode: 'width', value: 256 },
    })
        .render()
        .asPng(),
);

// Same input, same bytes.
process.env.SOURCE_DATE_EPOCH ??= '1767225600';
await createVSIX({
    cwd: stage,
    packagePath: `${process.cwd()}/target/sextant-${manifest.version}.vsix`,
    dependencies: false,
    allowMissingRepository: true,
});
