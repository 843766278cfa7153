// Evaluates templates with jsonata 2.0.6, as Step Functions does: strings in {% %} are expressions, the rest is literal.
// In: a file with [{ template, document }]. Out: [{ value }, or { error } when an expression fails or gives nothing].
import { readFileSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

const parsed = new Map();
const functions = {
  parse: text => JSON.parse(text),
  uuid: () => randomUUID(),
  random: () => Math.random(),
  hash: (text, algorithm) => createHash(algorithm.replace('-', '').toLowerCase()).update(text).digest('hex'),
};

function prepare(text) {
  if (!parsed.has(text)) parsed.set(text, jsonata(text));
  return parsed.get(text);
}

async function evaluate(template, document) {
  if (typeof template === 'string' && template.startsWith('{%') && template.endsWith('%}')) {
    const value = await prepare(template.slice(2, -2)).evaluate(undefined, { ...functions, doc: document });
    if (value === undefined) throw new Error('returned nothing (undefined)');
    return value;
  }
  if (Array.isArray(template)) return Promise.all(template.map(item => evaluate(item, document)));
  if (template === null || typeof template !== 'object') return template;
  const made = {};
  for (const [name, value] of Object.entries(template)) made[name] = await evaluate(value, document);
  return made;
}

const results = [];
for (const { template, document } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  try {
    results.push({ value: await evaluate(template, document) });
  } catch (error) {
    results.push({ error: `${error.code ?? ''} ${error.message}` });
  }
}
process.stdout.write(JSON.stringify(results));
