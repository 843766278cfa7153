// Holds templates against cdk-nag's AwsSolutions pack. Prints, as JSON, for each template the findings that no suppression in the template's metadata names, and how many were suppressed.
import { readFileSync } from 'node:fs';
import { App, Aspects, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AwsSolutionsChecks } from 'cdk-nag';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'nag-'));
const results = {};
try {
  for (const path of process.argv.slice(2)) {
    const template = JSON.parse(readFileSync(path, 'utf8'));
    // What the CDK adds to each template for its own bootstrap; an included template may not have it twice.
    delete template.Parameters?.BootstrapVersion;
    delete template.Rules;
    if (template.Parameters && Object.keys(template.Parameters).length === 0) delete template.Parameters;
    const file = join(folder, 'template.json');
    writeFileSync(file, JSON.stringify(template));
    const app = new App({ outdir: join(folder, 'out'), analyticsReporting: false });
    const stack = new Stack(app, 'Stack');
    new CfnInclude(stack, 'Template', { templateFile: file });
    Aspects.of(app).add(new AwsSolutionsChecks({ verbose: true }));
    const assembly = app.synth();
    const findings = assembly.stacks.flatMap((one) => one.messages)
      .filter((message) => message.level !== 'info')
      .map((message) => `${message.id}: ${String(message.entry.data).replace(/\s+/g, ' ').trim()}`);
    const suppressed = Object.values(template.Resources).flatMap((resource) => resource.Metadata?.cdk_nag?.rules_to_suppress ?? []);
    results[path] = { findings, suppressed: suppressed.length, withoutReason: suppressed.filter((one) => !(one.reason?.length >= 10)).length };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(results, null, 2));
