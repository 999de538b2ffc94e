import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { RIVERSIDE, lives, Session } from './help/session';
import { until } from './help/wait';

describe('starting and ending', () => {
    let session: Session;
    const path = process.env['PATH'];
    const here = process.cwd();

    beforeEach(async () => {
        session = await Session.begin();
        session.openFolder();
    });

    afterEach(async () => {
        process.env['PATH'] = path;
        process.chdir(here);
        await session.end();
    });

    const set = (where: 'user' | 'folder', name: string, value: string) => {
        session.editor.configuration[where][name] = value;
    };

    it('finds the program on the PATH, passing over folders that depend on where one is', async () => {
        session.program();
        process.chdir(session.folder);
        process.env['PATH'] = `.:bin::${session.folder}/bin:${path}`;
        session.activate();
        await session.ready();
        assert.equal(session.starts().length, 1);
        assert.match(session.editor.screen.outputs[0]?.lines.join('\n') ?? '', /Sextant 0\.\S+, \/\S*\/bin\/sextant/);
    });

    it('says what is missing and leads to the setting', async () => {
        process.env['PATH'] = session.folder;
        session.activate();
        const shown = await session.shown(/no program called sextant was found/);
        assert.deepEqual(shown.choices, ['Open the setting', 'Start again', 'Show what happened']);
        shown.choose('Open the setting');
        await until('the setting is opened', () => session.editor.ran.length > 0);
        assert.deepEqual(session.editor.ran, [['workbench.action.openSettings', 'sextant.server.path']]);
    });

    it('starts as soon as the setting names a program', async () => {
        set('user', 'sextant.server.path', '/no/such/sextant');
        session.activate();
        await session.shown(/no program at \/no\/such\/sextant/);
        session.editor.configuration.set('user', 'sextant.server.path', session.program());
        await session.ready();
        assert.equal(session.editor.screen.shown.length, 1);
    });

    it('takes no path that depends on where one is', async () => {
        set('user', 'sextant.server.path', 'bin/sextant');
        session.program();
        session.activate();
        await session.shown(/bin\/sextant is no whole path/);
        assert.deepEqual(session.starts(), []);
    });

    it('passes on what the program says when it cannot run', async () => {
        const script = 'echo "sextant: needs a Java, version 21 or newer. Found: none" >&2; exit 2';
        set('user', 'sextant.server.path', session.program('sextant', script));
        session.activate();
        await session.shown(
            /^Sextant does not start\. .* says: sextant: needs a Java, version 21 or newer\. Found: none$/,
        );
    });

    it('says once that a program is too old to help', async () => {
        const script =
            '[ "$1" = lsp ] || { echo "sextant 0.0.1"; exit 0; }; echo "sextant: no command is called lsp" >&2; exit 2';
        set('user', 'sextant.server.path', session.program('sextant', script));
        session.activate();
        const shown = await session.shown(/does not start/);
        assert.equal(shown.text, 'Sextant does not start. It says: sextant: no command is called lsp');
        assert.equal(session.editor.screen.shown.length, 1);
        assert.equal(session.starts().length, 1);
    });

    it('gives Java what the settings say', async () => {
        set('user', 'sextant.java.options', '-Dsextant.test=yes -Xmx512m');
        set('user', 'sextant.java.home', '~/java');
        const script = 'unset JAVA_HOME; export JAVA_HOME; ';
        set('user', 'sextant.server.path', session.program('sextant', `${script}${session.real}`));
        session.activate();
        await session.ready();
        const [start] = session.starts();
        assert.equal(start?.javaOptions, '-Dsextant.test=yes -Xmx512m');
        assert.equal(start?.javaHome, `${process.env['HOME']}/java`);
    });

    it('runs nothing that a folder names until people trust it', async () => {
        process.env['PATH'] = session.folder;
        set('folder', 'sextant.server.path', session.program('theirs'));
        set('user', 'sextant.server.path', session.program('ours'));
        set('folder', 'sextant.java.options', '-Dtheirs=yes');
        session.editor.configuration.isTrusted = false;
        session.activate();
        await session.ready();
        assert.deepEqual(session.starts('theirs'), []);
        assert.equal(session.starts('ours')[0]?.javaOptions, '');
        session.editor.configuration.trust();
        const theirs = await until('the program that the folder names', () => session.starts('theirs')[0]);
        assert.equal(theirs.javaOptions, '-Dtheirs=yes');
    });

    it('starts again when asked, and ends the one before', async () => {
        const document = session.editor.open(
            session.write('a.sextant', 'system S { uses csif }\nactivity A { lead Nobody }\n'),
        );
        await session.help();
        await session.finding(document, /Nobody/);
        await session.editor.run('sextant.restart');
        await session.finding(document, /Nobody/);
        const [first, second] = session.starts();
        assert.ok(first && second && first.pid !== second.pid);
        await until('the first one has ended', () => !lives(first.pid));
        assert.ok(session.editor.has('sextant.addActivity'));
    });

    it('starts again when the program is killed, and goes on with texts that are not saved', async () => {
        const document = session.editor.open(session.write('a.sextant', RIVERSIDE));
        await session.help();
        session.editor.replace(document, 'kind provider', 'knid provider');
        await session.finding(document, /knid/);
        const first = await until('the program', () => session.starts()[0]);
        process.kill(first.pid, 'SIGKILL');
        await until('another start', () => session.starts().length === 2);
        await session.finding(document, /knid/);
        assert.deepEqual(session.editor.screen.shown, []);
    });

    it('gives up on a program that keeps on ending, until people ask for it', async () => {
        await session.help();
        for (let count = 1; count <= 5; count++) {
            const start = await until(`start ${count}`, () => session.starts()[count - 1]);
            await session.ready();
            process.kill(start.pid, 'SIGKILL');
        }
        const shown = await session.shown(/ended by itself five times within three minutes and is not started again/);
        assert.deepEqual(shown.choices, ['Start again', 'Show what happened']);
        assert.equal(session.starts().length, 5);
        shown.choose('Start again');
        await until('another start', () => session.starts().length === 6);
        await session.ready();
        assert.equal(session.editor.screen.shown.length, 1);
    });

    it('ends with the editor', async () => {
        await session.help();
        const start = await until('the program', () => session.starts()[0]);
        await session.deactivate();
        await until('it has ended', () => !lives(start.pid));
    });

    it('shows the output when asked', async () => {
        await session.help();
        await session.editor.run('sextant.showOutput');
        assert.equal(session.editor.screen.outputs[0]?.isShown, true);
        assert.equal(session.editor.screen.outputs[0]?.name, 'Sextant');
    });
});
