// The YAML language server's verdict on records, asked for as an editor asks: `node yamlls.mjs TOOLS SCHEMA RECORD...`.
// Prints one JSON object: record -> list of diagnostics, empty when the record is valid.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools, schema, ...records] = process.argv.slice(2);
const server = spawn(process.execPath,
    [join(resolve(tools), 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] });
const settings = {
    yaml: { validate: true, yamlVersion: '1.2', schemaStore: { enable: false }, hover: false, completion: false },
};

let lastId = 0;
const answers = new Map();      // request id -> resolve
const diagnostics = new Map();  // uri -> resolve

function send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
function request(method, params) {
    const id = ++lastId;
    send({ id, method, params });
    return new Promise((done) => answers.set(id, done));
}
function receive(message) {
    if (message.method && message.id !== undefined) {
        const result = message.method === 'workspace/configuration'
            ? message.params.items.map((item) => settings[item.section] ?? null) : null;
        send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
        diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.id !== undefined) {
        if (message.error) throw new Error(JSON.stringify(message.error));
        answers.get(message.id)?.(message.result);
    }
}

let pending = Buffer.alloc(0);
server.stdout.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
        const end = pending.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = Number(/Content-Length: (\d+)/i.exec(pending.subarray(0, end))[1]);
        if (pending.length < end + 4 + length) return;
        const body = pending.subarray(end + 4, end + 4 + length).toString();
        pending = pending.subarray(end + 4 + length);
        receive(JSON.parse(body));
    }
});
let over = false;
server.on('exit', (code) => { if (!over) { console.error(`the language server ended with ${code}`); process.exit(1); } });

// The record as an editor shows it, with this schema's modeline in the first line in place of its own.
function withModeline(text) {
    const modeline = `# yaml-language-server: $schema=${pathToFileURL(resolve(schema))}`;
    return text.startsWith('# yaml-language-server:') ? text.replace(/^.*/, modeline) : `${modeline}\n${text}`;
}

await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
    initializationOptions: {},
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings } });

const verdicts = {};
for (const record of records) {
    const uri = pathToFileURL(resolve(record)).href;
    const published = new Promise((done) => diagnostics.set(uri, done));
    const text = withModeline(readFileSync(record, 'utf8'));
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    verdicts[record] = (await published).map((one) => `${one.range.start.line + 1}: ${one.message}`);
    diagnostics.delete(uri);
    send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
}
over = true;
await request('shutdown', null);
send({ method: 'exit' });
console.log(JSON.stringify(verdicts, null, 1));
