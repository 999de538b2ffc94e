import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { contents } from './help/extension';

interface Keys {
    comments: { lineComment: string };
    autoClosingPairs: { open: string; close: string; notIn: string[] }[];
    wordPattern: { pattern: string; flags: string };
    indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
}

describe('what keys do', () => {
    let keys: Keys;

    before(async () => {
        const text = (await contents()).get('extension/language-configuration.json')?.toString() ?? '';
        keys = JSON.parse(text) as Keys;
    });

    it('a double click takes whole names', () => {
        const words = (text: string) => text.match(new RegExp(keys.wordPattern.pattern, `g${keys.wordPattern.flags}`));
        assert.deepEqual(words('lead North.Ward-7, CaféTalks, 北岸 { held-by x_1 }'), [
            'lead',
            'North',
            'Ward-7',
            'CaféTalks',
            '北岸',
            'held-by',
            'x_1',
        ]);
    });

    it('Enter indents behind a brace that opens a block, and only there', () => {
        const increases = (line: string) => new RegExp(keys.indentationRules.increaseIndentPattern).test(line);
        for (const line of ['system R "R" {', '  plan P “a {” { // why', 'activity A {', 'x "a \\" b" {']) {
            assert.ok(increases(line), line);
        }
        for (const line of ['// system R {', 'note "an open {', 'organisation O { kind provider }', 'lead Trust']) {
            assert.ok(!increases(line), line);
        }
        assert.match('    }', new RegExp(keys.indentationRules.decreaseIndentPattern));
    });

    it('braces and quotes are closed as they are opened, and lines become comments', () => {
        assert.deepEqual(
            keys.autoClosingPairs.map((each) => each.open + each.close),
            ['{}', '""', '“”'],
        );
        assert.ok(keys.autoClosingPairs.every((each) => each.notIn.includes('comment')));
        assert.equal(keys.comments.lineComment, '//');
    });
});
