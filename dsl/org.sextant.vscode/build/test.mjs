// Checks the sources, makes the file to install, and tries that file with the real program.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';

const run = (...command) => {
    const { status, error } = spawnSync(process.execPath, command, { stdio: 'inherit' });
    if (status !== 0) {
        console.error(
            `ERROR: ${command[0].startsWith('-') ? 'a test' : basename(command[0])} ${error ?? 'has failed'}`,
        );
        process.exit(1);
    }
};

for (const old of ['classes', 'surefire-reports']) {
    rmSync(`target/${old}`, { recursive: true, force: true });
}
run('node_modules/typescript/bin/tsc');
run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
run('build/package.mjs');
const tests = readdirSync('target/classes/test')
    .filter((each) => each.endsWith('.test.js'))
    .map((each) => `target/classes/test/${each}`);
run(
    '--enable-source-maps',
    '--test',
    '--test-force-exit',
    '--test-concurrency=2',
    '--test-reporter=./build/reports.mjs',
    ...tests,
);
