// plaint and another validator say the same of each record in tests/data/records: `node agree.mjs JUDGE TOOLS PLAINT`.
// Only what a schema can say counts: plaint's codes `yaml.*` and `schema.*`; what it finds beyond (states, references)
// no validator can know.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [judge, tools, plaint] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const data = resolve(here, '../data/records');
const script = { ajv: 'validate.mjs', yamlls: 'yamlls.mjs' }[judge];

// Records that the judge lets pass though they are invalid, with the reason; each must still be needed.
const laxer = JSON.parse(readFileSync(join(here, 'laxer.json'), 'utf8'))[judge] ?? {};

const recordsIn = (folder) => readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(data, folder, name));
const valid = recordsIn('valid');
const invalid = recordsIn('invalid');
if (valid.length === 0 || invalid.length === 0) throw new Error(`no records to compare in ${data}`);

const environment = { PATH: process.env.PATH, HOME: '/nonexistent', LC_ALL: 'C.UTF-8' };

// The schema as plaint gives it to editors.
const folder = mkdtempSync(join(tmpdir(), 'plaint-agree-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const schema = join(folder, 'record.schema.json');
writeFileSync(schema, execFileSync(plaint, ['schema'], { cwd: '/', env: environment, maxBuffer: 64 << 20 }));

// plaint's findings, as far as a schema could make them, by record; outside any repository, in the default profile.
function findingsOf(records) {
    const done = spawnSync(plaint, ['check', '--format', 'json', ...records], {
        cwd: '/', encoding: 'utf8', maxBuffer: 64 << 20, env: environment,
    });
    if (done.status !== 1) throw new Error(`plaint check: exit ${done.status}, not 1\n${done.stdout}${done.stderr}`);
    const byRecord = Object.fromEntries(records.map((record) => [record, { all: 0, ofSchema: [] }]));
    for (const one of JSON.parse(done.stdout).findings) {
        byRecord[one.file].all += 1;
        if (/^(yaml|schema)\./.test(one.code)) byRecord[one.file].ofSchema.push(`${one.code}: ${one.message}`);
    }
    return byRecord;
}

let failures = 0;
function fail(record, why, ...details) {
    failures += 1;
    console.log(`${record}: ${why}`);
    for (const detail of details.flat()) console.log(`    ${detail}`);
}

const ours = findingsOf([...valid, ...invalid]);
const theirs = JSON.parse(execFileSync(process.execPath, [join(here, script), tools, schema, ...valid, ...invalid],
    { encoding: 'utf8', maxBuffer: 64 << 20 }));
for (const record of [...valid, ...invalid]) {
    const name = record.slice(data.length + 1);
    const { all, ofSchema } = ours[record];
    if (valid.includes(record) && ofSchema.length > 0) fail(name, 'plaint should find it valid', ofSchema);
    if (invalid.includes(record) && all === 0) fail(name, 'plaint finds nothing wrong with it');
    const agree = (ofSchema.length === 0) === (theirs[record].length === 0);
    if (name in laxer && agree) fail(name, `${judge} has learnt this; take it out of laxer.json`, theirs[record]);
    if (!(name in laxer) && !agree) fail(name, `${judge} and plaint differ`, ofSchema.map((one) => `plaint: ${one}`),
        theirs[record].map((one) => `${judge}: ${one}`));
}
console.log(`${valid.length} valid and ${invalid.length} invalid records, ${failures} disagreements with ${judge}`);
process.exit(failures === 0 ? 0 : 1);
