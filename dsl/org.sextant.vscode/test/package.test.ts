import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { contents, HERE, ROOT, vsix } from './help/extension';

interface Packaged {
    name: string;
    version: string;
    main: string;
    icon: string;
    contributes: {
        commands: { command: string }[];
        configuration: { properties: Record<string, { scope: string }> };
        languages: { extensions: string[]; configuration: string; icon: { light: string } }[];
        grammars: { path: string }[];
    };
    capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
}

describe('the file to install', () => {
    let files: Map<string, Buffer>;
    let manifest: Packaged;

    const text = (name: string) => files.get(name)?.toString() ?? assert.fail(`${name} is not there`);

    before(async () => {
        files = await contents();
        manifest = JSON.parse(text('extension/package.json')) as Packaged;
    });

    it('holds what is needed and nothing else', () => {
        assert.deepEqual([...files.keys()].sort(), [
            '[Content_Types].xml',
            'extension.vsixmanifest',
            'extension/LICENSE.txt',
            'extension/NOTICE.txt',
            'extension/extension.js',
            'extension/icons/file.svg',
            'extension/icons/sextant.png',
            'extension/language-configuration.json',
            'extension/package.json',
            'extension/readme.md',
            'extension/sextant.tmLanguage.json',
        ]);
        assert.ok(statSync(vsix()).size < 300_000, `${statSync(vsix()).size} bytes`);
    });

    it('has all files that its manifest names', () => {
        const [language] = manifest.contributes.languages;
        const named = [
            `${manifest.main}`,
            manifest.icon,
            language?.configuration,
            language?.icon.light,
            manifest.contributes.grammars[0]?.path,
        ];
        for (const each of named) {
            assert.ok(files.has(join('extension', each ?? '?')), each);
        }
        assert.deepEqual(language?.extensions, ['.sextant']);
        assert.equal(files.get('extension/icons/sextant.png')?.subarray(1, 4).toString(), 'PNG');
    });

    it('has the version of everything else', () => {
        const pom = readFileSync(join(ROOT, 'pom.xml'), 'utf8');
        assert.equal(manifest.version, /<version>([\d.]+)-SNAPSHOT<\/version>/.exec(pom)?.[1]);
        assert.match(text('extension.vsixmanifest'), new RegExp(`Version="${manifest.version}"`));
    });

    it('offers the commands that the code runs, and lets no folder choose what is run', () => {
        const code = text('extension/extension.js');
        for (const { command } of manifest.contributes.commands) {
            assert.ok(code.includes(`"${command}"`), command);
        }
        const { untrustedWorkspaces } = manifest.capabilities;
        assert.equal(untrustedWorkspaces.supported, 'limited');
        const settings = Object.keys(manifest.contributes.configuration.properties);
        assert.deepEqual(
            settings.filter((each) => !each.startsWith('sextant.trace')),
            untrustedWorkspaces.restrictedConfigurations,
        );
    });

    it('names whose work it contains, and nothing of the machine that made it', () => {
        for (const [name, bytes] of files) {
            assert.ok(!bytes.includes(HERE) && !bytes.includes(ROOT), name);
        }
        for (const key of ['devDependencies', 'dependencies', 'scripts']) {
            assert.ok(!(key in manifest), key);
        }
        const notice = text('extension/NOTICE.txt');
        for (const each of ['vscode-languageclient', 'vscode-jsonrpc', 'minimatch', 'semver']) {
            assert.match(notice, new RegExp(`^${each} [\\d.]+ \\((MIT|ISC|BlueOak-1\\.0\\.0)\\)$`, 'm'));
        }
        assert.match(text('extension/LICENSE.txt'), /Eclipse Public License - v 2\.0/);
    });

    it('is locked to versions without naming where they come from', () => {
        const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
        assert.ok(!lock.includes('"resolved"'));
    });
});
