// ajv's verdict on YAML records: `node validate.mjs TOOLS SCHEMA RECORD...`. TOOLS is the folder with node_modules.
// Prints one JSON object: record -> list of complaints, empty when the record is valid.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const [tools, schemaPath, ...records] = process.argv.slice(2);
const require = createRequire(join(resolve(tools), 'package.json'));
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;
const YAML = require('yaml');

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

// The keywords that plaint adds, and no others: a mistyped keyword stops ajv.
function ownKeywords(schema, found = new Set()) {
    if (schema === null || typeof schema !== 'object') return found;
    for (const [key, value] of Object.entries(schema)) {
        if (key.startsWith('x-')) found.add(key);
        else ownKeywords(value, found);
    }
    return found;
}

const schema = read(schemaPath);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
ajv.addVocabulary([...ownKeywords(schema)]);
const validate = ajv.compile(schema);

const verdicts = {};
for (const record of records) {
    const document = YAML.parseDocument(readFileSync(record, 'utf8'), { version: '1.2', uniqueKeys: true });
    verdicts[record] = document.errors.map((error) => `yaml: ${error.message}`);
    if (document.errors.length === 0 && !validate(document.toJS())) {
        verdicts[record] = validate.errors.map((error) => `${error.instancePath || '/'}: ${error.message}`);
    }
}
console.log(JSON.stringify(verdicts, null, 1));
