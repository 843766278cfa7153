// Compiles the TypeScript files of a folder strictly, puts the construct of each into a stack, and prints the templates: { class: template }.
// Beside X.ts lies X.props.json: what the required members of its properties are, in their order.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { App, Stack } = require('aws-cdk-lib');
const { Function: LambdaFunction, Version } = require('aws-cdk-lib/aws-lambda');
const { Topic } = require('aws-cdk-lib/aws-sns');

const folder = process.argv[2];
const files = readdirSync(folder).filter(file => file.endsWith('.ts')).sort();

const strict = ['--strict', '--noUnusedLocals', '--noUnusedParameters', '--noImplicitReturns', '--exactOptionalPropertyTypes', 'false', '--skipLibCheck',
  '--target', 'es2022', '--module', 'commonjs', '--moduleResolution', 'node10'];
const tsc = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), ...strict, ...files], { cwd: folder, encoding: 'utf8' });
if (tsc.status !== 0) {
  process.stderr.write(tsc.stdout + tsc.stderr);
  process.exit(1);
}

const templates = {};
for (const file of files) {
  const name = file.slice(0, -3);
  const stack = new Stack(new App({ outdir: join(folder, name) }), 'Stack');
  const members = [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}readonly (\w+): /gm)].map(match => match[1]);
  const values = JSON.parse(readFileSync(join(folder, `${name}.props.json`), 'utf8'));
  const props = Object.fromEntries(values.map(({ kind, value }, index) => [members[index],
    kind === 'Function' ? (value.split(':').length > 7 ? Version.fromVersionArn : LambdaFunction.fromFunctionArn)(stack, `R${index}`, value)
      : kind === 'Topic' ? Topic.fromTopicArn(stack, `R${index}`, value)
        : value]));
  new (require(join(folder, `${name}.js`))[name])(stack, 'Flow', props);
  templates[name] = stack.node.root.synth().getStackByName('Stack').template;
}
process.stdout.write(JSON.stringify(templates));
