import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type * as vscode from 'vscode';
import type { Document } from './editor/document';
import type { CodeLens } from './editor/values';
import { RIVERSIDE, Session } from './help/session';
import { until } from './help/wait';

describe('offers between the lines', () => {
    let session: Session;

    before(async () => {
        session = await Session.begin();
        session.openFolder();
        await session.help();
    });

    after(() => session.end());

    const lenses = (document: Document) =>
        session.ask<CodeLens[]>('CodeLens', document, (provider: vscode.CodeLensProvider, token) =>
            provider.provideCodeLenses(document as never, token),
        );

    const offer = (document: Document) =>
        until('an offer', async () =>
            (await lenses(document))?.find((each) => each.command?.title.includes('add an activity')),
        );

    it('add an activity in the next gap, and show it', async () => {
        const document = session.editor.open(session.write('riverside.sextant', RIVERSIDE));
        const other = session.editor.open(session.write('work.sextant', 'for Riverside\nactivity A { lead Trust }\n'));
        session.editor.screen.show(document);
        const { command } = await offer(document);
        assert.match(command?.title ?? '', /^\d+ gaps: add an activity in “.+”$/);
        assert.equal(command?.command, 'sextant.addActivity');
        const before = document.getText() + other.getText();
        await session.editor.run('sextant.addActivity', ...(command?.arguments ?? []));
        const active = await until('the activity is written and shown', () => {
            const { active } = session.editor.screen;
            return active?.revealed && active;
        });
        assert.notEqual(document.getText() + other.getText(), before);
        const written = active.document.getText(active.revealed);
        assert.match(written, /^activity \w+[^]*\bin\s+csif\.[^]*\}$/);
        assert.deepEqual(active.selection.active, active.revealed?.end);
        await until('the offer is another one', async () => {
            const next = (await lenses(document)).find((each) => each.command?.title.includes('add an activity'));
            return next && next.command?.title !== command?.title;
        });
    });

    it('say in plain words why nothing can be added', async () => {
        const document = session.editor.open(session.write('riverside.sextant', RIVERSIDE));
        await offer(document);
        await session.editor.run('sextant.addActivity', document.uri.toString(), 'nothing');
        const shown = await session.shown(/There is no gap any more in nothing\./);
        assert.equal(shown.kind, 'warning');
        assert.equal(session.editor.screen.shown.length, 1);
    });
});
