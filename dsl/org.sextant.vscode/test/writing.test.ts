import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { statSync, writeFileSync } from 'node:fs';
import { minimatch } from 'minimatch';
import type * as vscode from 'vscode';
import { Location, Position, Range } from './editor/places';
import type {
    CodeAction,
    CompletionItem,
    CompletionList,
    Diagnostic,
    DocumentSymbol,
    FoldingRange,
    Hover,
    TextEdit,
    WorkspaceEdit,
} from './editor/values';
import { manifest } from './help/extension';
import { RIVERSIDE, Session } from './help/session';
import { until } from './help/wait';

describe('writing', () => {
    let session: Session;

    let count = 0;

    before(async () => {
        session = await Session.begin();
        await session.help();
    });

    after(() => session.end());

    const labels = (list: CompletionList) =>
        list.items.map((each: CompletionItem) => (typeof each.label === 'string' ? each.label : each.label.label));

    function riverside(work: string) {
        const folder = `riverside${++count}`;
        const system = session.write(`${folder}/riverside.sextant`, RIVERSIDE);
        const file = session.write(`${folder}/work.sextant`, work);
        session.openFolder(folder);
        return { system, document: session.editor.open(file) };
    }

    it('shows findings, as the text changes', async () => {
        const { document } = riverside('for Riverside\nactivity A { lead Trsut }\n');
        const finding = await session.finding(document, /called Trsut in Riverside; did you mean Trust\?/);
        assert.equal(document.getText(finding.range as never), 'Trsut');
        assert.equal(finding.severity, 0);
        assert.equal(finding.source, 'sextant');
        session.editor.replace(document, 'Trsut', 'Trust');
        await until(
            'the finding is gone',
            () => !session.findings(document).some((each) => /Trsut/.test(each.message)),
        );
        session.editor.replace(document, 'Trust', 'Nobody');
        await session.finding(document, /called Nobody/);
    });

    it('shows findings in files of the folder that are not open', async () => {
        const { system } = riverside('for Riverside\nactivity A { lead Trust }\n');
        writeFileSync(system, RIVERSIDE.replace('kind provider', 'knid provider'));
        await until('files are watched', () => session.editor.files.watching(system) > 0);
        session.editor.files.tell('changed', system);
        const { URI } = await import('vscode-uri');
        await until('a finding in the other file', () =>
            session.editor.languages.found(URI.file(system)).some((each) => /knid/.test(each.message)),
        );
    });

    it('completes', async () => {
        const { document } = riverside('for Riverside\nactivity B { lead Tr }\n');
        const list = await until('completion of names', async () => {
            const answer = await session.ask<CompletionList>(
                'CompletionItem',
                document,
                (provider: vscode.CompletionItemProvider, token) =>
                    provider.provideCompletionItems(document as never, document.at('Tr ', 2) as never, token, {
                        triggerKind: 0,
                        triggerCharacter: undefined,
                    } as never),
            );
            return answer.items.length > 0 && answer;
        });
        assert.deepEqual(labels(list), ['Trust – Northbank Hospitals']);
        assert.equal(list.items[0]?.insertText, 'Trust');
    });

    it('explains', async () => {
        const { document } = riverside('for Riverside\nactivity B { lead Trust }\n');
        const hover = await session.ask<Hover>('Hover', document, (provider: vscode.HoverProvider, token) =>
            provider.provideHover(document as never, document.at('Trust') as never, token),
        );
        assert.match((hover.contents[0] as { value: string }).value, /^\*\*Northbank Hospitals\*\*\n/);
    });

    it('renames in all files, and says why not', async () => {
        const { system, document } = riverside('for Riverside\nactivity A { lead Trust  with Trust }\n');
        const rename = (name: string) =>
            session.ask<WorkspaceEdit>('Rename', document, (provider: vscode.RenameProvider, token) =>
                provider.provideRenameEdits(document as never, document.at('Trust') as never, name, token),
            );
        await assert.rejects(rename('Other'), /Other is already the name of an organisation, at riverside\.sextant:5/);
        session.editor.texts.apply(await rename('Hospitals'));
        assert.equal(document.getText(), 'for Riverside\nactivity A { lead Hospitals  with Hospitals }\n');
        assert.match(session.editor.open(system).getText(), /^organisation Hospitals "Northbank/m);
        assert.deepEqual(session.editor.screen.shown, []);
    });

    it('repairs', async () => {
        const { document } = riverside('for Riverside\nactivity A { lead Trsut }\n');
        const finding: Diagnostic = await session.finding(document, /Trsut/);
        const fixes = await session.ask<CodeAction[]>(
            'CodeActions',
            document,
            (provider: vscode.CodeActionProvider, token) =>
                provider.provideCodeActions(
                    document as never,
                    finding.range as never,
                    { diagnostics: [finding], triggerKind: 1, only: undefined } as never,
                    token,
                ),
        );
        assert.ok(fixes[0]?.edit, 'no repair');
        session.editor.texts.apply(fixes[0].edit);
        assert.match(document.getText(), /lead Trust }/);
    });

    it('repairs all of a kind, working out the changes when it is chosen', async () => {
        const { document } = riverside('for Riverside\nactivity A { lead Trsut }\nactivity B { lead Trsut }\n');
        const finding = await session.finding(document, /Trsut/);
        const fixes = await session.ask<CodeAction[]>(
            'CodeActions',
            document,
            (provider: vscode.CodeActionProvider, token) =>
                provider.provideCodeActions(
                    document as never,
                    finding.range as never,
                    { diagnostics: [finding], triggerKind: 1, only: undefined } as never,
                    token,
                ),
        );
        const all = fixes.find((each) => each.title === 'Repair all of this kind in the file');
        assert.ok(all && !all.edit, fixes.map((each) => each.title).join());
        const chosen = await session.ask<CodeAction>(
            'CodeActions',
            document,
            (provider: vscode.CodeActionProvider, token) => provider.resolveCodeAction?.(all as never, token),
        );
        assert.ok(chosen.edit, 'no changes');
        session.editor.texts.apply(chosen.edit);
        assert.equal(document.getText(), 'for Riverside\nactivity A { lead Trust }\nactivity B { lead Trust }\n');
    });

    it('outlines, folds and shows states', async () => {
        const { document } = riverside('for Riverside\nactivity A "Visits" {\n    in csif.redesign.pathways\n}\n');
        const outline = await session.ask<DocumentSymbol[]>(
            'DocumentSymbol',
            document,
            (provider: vscode.DocumentSymbolProvider, token) =>
                provider.provideDocumentSymbols(document as never, token),
        );
        assert.ok(JSON.stringify(outline).includes('Visits'), JSON.stringify(outline));
        const folds = await session.ask<FoldingRange[]>(
            'FoldingRange',
            document,
            (provider: vscode.FoldingRangeProvider, token) =>
                provider.provideFoldingRanges(document as never, {}, token),
        );
        assert.deepEqual(
            folds.map((each) => [each.start, each.end]),
            [[1, 3]],
        );
        const hints = await until('states', async () => {
            const all = await session.ask<{ given: unknown[] }[]>(
                'InlayHints',
                document,
                (provider: vscode.InlayHintsProvider, token) =>
                    provider.provideInlayHints(document as never, new Range(0, 0, 4, 0) as never, token),
            );
            return all?.length > 0 && all;
        });
        assert.match(JSON.stringify(hints[0]?.given), /gap|intended|partial|covered/);
    });

    it('lays out with four spaces', async () => {
        const { document } = riverside('for Riverside\nactivity A {\n  lead Trust\n}\n');
        const edits = await session.ask<TextEdit[]>(
            'DocumentFormattingEdit',
            document,
            (provider: vscode.DocumentFormattingEditProvider, token) =>
                provider.provideDocumentFormattingEdits(document as never, { tabSize: 2, insertSpaces: false }, token),
        );
        session.editor.texts.edit(document, edits);
        assert.match(document.getText(), /activity A \{\n {4}lead Trust\n\}/);
    });

    it('leads to a framework that comes with Sextant, which cannot be changed', async () => {
        const { document } = riverside('for Riverside\nactivity A { in csif.redesign.pathways }\n');
        const found = await until('a definition', async () =>
            session.ask<vscode.LocationLink[] | Location[]>(
                'Definition',
                document,
                (provider: vscode.DefinitionProvider, token) =>
                    provider.provideDefinition(document as never, document.at('pathways', 2) as never, token),
            ),
        );
        const place = found[0] as vscode.LocationLink & Location;
        const uri = (place.targetUri ?? place.uri) as vscode.Uri;
        assert.match(uri.path, /csif\.sextant$/);
        assert.equal(statSync(uri.fsPath).mode & 0o222, 0);
        const { contributes } = manifest(session.installed) as unknown as {
            contributes: { configurationDefaults: { 'files.readonlyInclude': Record<string, boolean> } };
        };
        const readonly = Object.keys(contributes.configurationDefaults['files.readonlyInclude']);
        assert.ok(
            readonly.some((each) => minimatch(uri.path, each, { dot: true })),
            `${uri.path} can be changed`,
        );
        assert.ok(!readonly.some((each) => minimatch('/home/someone/sextant/frameworks/ours/own.sextant', each)));
    });

    it('serves several folders, which are added, by one program', async () => {
        const north = session.write('north/a.sextant', 'system North { uses csif }\nactivity A { lead Nobody }\n');
        const south = session.write('south/b.sextant', 'system South { uses csif }\nactivity B { lead Noone }\n');
        session.openFolder('north');
        session.openFolder('south');
        await session.finding(session.editor.open(north), /Nobody in North/);
        await session.finding(session.editor.open(south), /Noone in South/);
        assert.equal(session.starts().length, 1);
    });

    it('helps with texts that have no file yet', async () => {
        const { URI } = await import('vscode-uri');
        const document = session.editor.texts.open(URI.parse('untitled:Untitled-1.sextant'), 'sys');
        const list = await session.ask<CompletionList>(
            'CompletionItem',
            document,
            (provider: vscode.CompletionItemProvider, token) =>
                provider.provideCompletionItems(document as never, new Position(0, 3) as never, token, {
                    triggerKind: 0,
                    triggerCharacter: undefined,
                } as never),
        );
        assert.ok(
            labels(list).some((each) => each.startsWith('system')),
            labels(list).join(),
        );
    });
});
