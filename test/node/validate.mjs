// Prints, for each definition named on the command line, what two validators say: asl-validator and AWS's own language service.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const validator = require('asl-validator');
const { getLanguageService } = require('amazon-states-language-service');
const { TextDocument } = require('vscode-languageserver-textdocument');

const service = getLanguageService({});

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const checked = validator(JSON.parse(text), { checkPaths: true, checkArn: true });
  for (const error of checked.errors ?? []) console.log(`asl-validator: ${error['Error code'] ?? ''} ${error.Message ?? JSON.stringify(error)}`);

  const document = TextDocument.create('file:///definition.asl.json', 'asl', 1, text);
  const diagnostics = await service.doValidation(document, service.parseJSONDocument(document));
  for (const diagnostic of diagnostics) console.log(`language service: line ${diagnostic.range.start.line + 1}: ${diagnostic.message}`);
}
