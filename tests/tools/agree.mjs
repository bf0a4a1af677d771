// plaint and another validator say the same of each record in tests/data/records: `node agree.mjs JUDGE TOOLS PLAINT`.
// Those in valid/ are valid to both, those in invalid/ to neither. Only what a schema can say counts: plaint's codes
// `yaml.*` and `schema.*`; what it finds beyond (states, references) no validator can know.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [judge, tools, plaint] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const data = resolve(here, '../data/records');
const schema = resolve(here, '../../templates/profiles/it-project/schema.json');
const script = { ajv: 'validate.mjs', yamlls: 'yamlls.mjs' }[judge];

// Records that the judge lets pass though they are invalid, with the reason; each must still be needed.
const laxer = JSON.parse(readFileSync(join(here, 'laxer.json'), 'utf8'))[judge] ?? {};

const recordsIn = (folder) => readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(data, folder, name));
const valid = recordsIn('valid');
const invalid = recordsIn('invalid');
if (valid.length === 0 || invalid.length === 0) throw new Error(`no records to compare in ${data}`);

const work = mkdtempSync(join(tmpdir(), 'plaint-agree-'));
const environment = {
    PATH: process.env.PATH, HOME: work, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C.UTF-8',
    GIT_AUTHOR_NAME: 'Wang Fang', GIT_AUTHOR_EMAIL: 'wang@example.cn',
    GIT_COMMITTER_NAME: 'Wang Fang', GIT_COMMITTER_EMAIL: 'wang@example.cn',
};
const run = (program, ...args) => execFileSync(program, args, { cwd: work, env: environment, stdio: 'pipe' });

// plaint's findings about one record, as far as a schema could make them.
function findingsOf(record) {
    const done = spawnSync(plaint, ['check', '--format', 'json', record],
        { cwd: work, env: environment, encoding: 'utf8', maxBuffer: 64 << 20 });
    if (![0, 1, 3].includes(done.status)) throw new Error(`plaint check ${record}: exit ${done.status}\n${done.stderr}`);
    const text = done.stdout.trim() || done.stderr.trim();
    const found = text === '' ? [] : JSON.parse(text).findings;
    return found.filter((one) => /^(yaml|schema)\./.test(one.code)).map((one) => `${one.code}: ${one.message}`);
}

let failures = 0;
function fail(record, why, ...details) {
    failures += 1;
    console.log(`${record}: ${why}`);
    for (const detail of details.flat()) console.log(`    ${detail}`);
}

try {
    run('git', 'init', '-q', '-b', 'main', '.');
    run(plaint, 'init');
    const verdicts = JSON.parse(execFileSync(process.execPath,
        [join(here, script), tools, schema, ...valid, ...invalid], { encoding: 'utf8', maxBuffer: 64 << 20 }));
    for (const record of [...valid, ...invalid]) {
        const name = record.slice(data.length + 1);
        const ours = findingsOf(record);
        const theirs = verdicts[record];
        const expected = valid.includes(record);
        if ((ours.length === 0) !== expected) fail(name, `plaint should find it ${expected ? 'valid' : 'invalid'}`, ours);
        if (name in laxer && theirs.length > 0) fail(name, `${judge} has learnt this; take it out of laxer.json`, theirs);
        if (!(name in laxer) && (theirs.length === 0) !== expected) {
            fail(name, `${judge} does not agree; plaint finds it ${ours.length === 0 ? 'valid' : 'invalid'}`, ours, theirs);
        }
    }
    console.log(`${valid.length} valid and ${invalid.length} invalid records, ${failures} disagreements with ${judge}`);
} finally {
    rmSync(work, { recursive: true, force: true });
}
process.exit(failures === 0 ? 0 : 1);
