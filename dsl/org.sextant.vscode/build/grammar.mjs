// The colours until the program answers, made from the language's own list of keywords.
import { readFile } from 'node:fs/promises';

/** The keywords, in alphabetical order. */
export async function keywords(root) {
    const text = await readFile(
        `${root}/dsl/org.sextant.dsl.ide/src/org/sextant/dsl/ide/internal/keywords.properties`,
        'utf8',
    );
    const names = text.split('\n').flatMap((line) => /^(?:\w+\.)?([\w-]+)\s*=/.exec(line)?.[1] ?? []);
    return [...new Set(names)].sort();
}

/** The grammar, as VS Code reads it. A keyword is coloured wherever it is no part of a longer name. */
export async function grammar(root) {
    const words = await keywords(root);
    return {
        name: 'Sextant',
        scopeName: 'source.sextant',
        patterns: [
            { name: 'comment.line.double-slash.sextant', match: '//.*$' },
            { name: 'string.quoted.double.sextant', match: '"(?:[^"\\\\]|\\\\.)*"?' },
            { name: 'string.quoted.double.sextant', match: '“[^”]*”?' },
            {
                name: 'keyword.control.sextant',
                match: `(?<![\\p{L}\\p{M}\\p{N}_.-])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}_.-])`,
            },
            { name: 'constant.numeric.sextant', match: '(?<![\\p{L}\\p{M}\\p{N}_.-])\\d[\\d_.-]*' },
        ],
    };
}
