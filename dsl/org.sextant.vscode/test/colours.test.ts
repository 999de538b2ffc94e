import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type * as vscode from 'vscode';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, type IGrammar, parseRawGrammar, Registry } from 'vscode-textmate';
import type { Document } from './editor/document';
import type { SemanticTokens } from './editor/values';
import { contents, ROOT } from './help/extension';
import { Session } from './help/session';
import { until } from './help/wait';

interface Part {
    line: number;
    start: number;
    text: string;
    type: string;
}

const TYPES: Record<string, string> = {
    'keyword.control.sextant': 'keyword',
    'string.quoted.double.sextant': 'string',
    'comment.line.double-slash.sextant': 'comment',
    'constant.numeric.sextant': 'number',
};

/** What VS Code's own engine makes of a text by the grammar. */
function byGrammar(grammar: IGrammar, text: string): Part[] {
    let state = INITIAL;
    return text.split('\n').flatMap((line, number) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
            const type = TYPES[scopes.at(-1) ?? ''];
            return type ? [{ line: number, start: startIndex, text: line.slice(startIndex, endIndex), type }] : [];
        });
    });
}

/** What the program says. */
function byProgram(tokens: SemanticTokens, legend: vscode.SemanticTokensLegend, document: Document): Part[] {
    const parts: Part[] = [];
    let [line, start] = [0, 0];
    for (let at = 0; at < tokens.data.length; at += 5) {
        const [lines, units, length, type] = tokens.data.subarray(at, at + 4) as unknown as [
            number,
            number,
            number,
            number,
        ];
        [line, start] = [line + lines, lines > 0 ? units : start + units];
        const text = document.lineAt(line).text.slice(start, start + length);
        parts.push({ line, start, text, type: legend.tokenTypes[type] ?? '?' });
    }
    return parts;
}

describe('colours', () => {
    let session: Session;
    let grammar: IGrammar;
    let words: string[];

    before(async () => {
        session = await Session.begin();
        session.openFolder();
        await session.help();
        const bytes = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
        await loadWASM(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
        const text = (await contents()).get('extension/sextant.tmLanguage.json')?.toString() ?? '';
        words =
            /\(\?:([^()]*)\)/
                .exec(
                    (JSON.parse(text) as { patterns: { name: string; match: string }[] }).patterns.find((each) =>
                        each.name.startsWith('keyword'),
                    )?.match ?? '',
                )?.[1]
                ?.split('|') ?? [];
        const registry = new Registry({
            onigLib: Promise.resolve({
                createOnigScanner: (patterns) => new OnigScanner(patterns),
                createOnigString: (line) => new OnigString(line),
            }),
            loadGrammar: async () => parseRawGrammar(text, 'sextant.json'),
        });
        grammar = (await registry.loadGrammar('source.sextant')) ?? assert.fail('no grammar');
    });

    after(() => session.end());

    it('know every word of the language before the program answers', () => {
        const source = readFileSync(join(ROOT, 'dsl/org.sextant.dsl/src/org/sextant/dsl/Sextant.xtext'), 'utf8');
        const rules = source.slice(0, source.indexOf('// ---- values')).replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
        const inGrammar = [...rules.matchAll(/'([a-z][\w-]+)'/g)].map((each) => each[1] ?? '');
        assert.ok(inGrammar.length > 80);
        assert.deepEqual(
            inGrammar.filter((each) => !words.includes(each)),
            [],
        );
        const told = readFileSync(join(ROOT, 'docs/language.md'), 'utf8');
        assert.deepEqual(
            words.filter((each) => !told.includes(`\`${each}\``)),
            [],
        );
    });

    it('are those of the program in a whole portfolio', async () => {
        await cp(join(ROOT, 'examples/portfolios/riverside'), session.folder, { recursive: true });
        for (const name of ['riverside', 'promises', 'conversation', 'plan']) {
            const document = session.editor.open(`${session.folder}/${name}.sextant`);
            const tokens = await until('colours', () =>
                session.ask<SemanticTokens>(
                    'DocumentSemanticTokens',
                    document,
                    (provider: vscode.DocumentSemanticTokensProvider, token) =>
                        provider.provideDocumentSemanticTokens(document as never, token),
                ),
            );
            const [legend] = session.editor.languages.detail('DocumentSemanticTokens') as [vscode.SemanticTokensLegend];
            const program = byProgram(tokens, legend, document);
            const ours = byGrammar(grammar, document.getText());
            for (const type of ['keyword', 'string', 'comment']) {
                const said = (parts: Part[]) =>
                    parts.filter((each) => each.type === type).map((each) => `${each.line}:${each.start} ${each.text}`);
                const missing = said(program).filter((each) => !said(ours).includes(each));
                assert.deepEqual(missing, [], `${name}: ${type}`);
            }
        }
    });

    it('have a scope for each type that the program names, so that every theme has them', async () => {
        const [legend] = session.editor.languages.detail('DocumentSemanticTokens') as [vscode.SemanticTokensLegend];
        const manifest = JSON.parse((await contents()).get('extension/package.json')?.toString() ?? '') as {
            contributes: { semanticTokenScopes: { scopes: Record<string, string[]> }[] };
        };
        const scopes = Object.keys(manifest.contributes.semanticTokenScopes[0]?.scopes ?? {});
        assert.deepEqual([...new Set(scopes.map((each) => each.split('.')[0]))].sort(), [...legend.tokenTypes].sort());
        const modifiers = scopes.flatMap((each) => each.split('.').slice(1));
        assert.deepEqual(modifiers.sort(), [...legend.tokenModifiers].sort());
    });
});
