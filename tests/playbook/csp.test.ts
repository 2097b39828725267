import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** V8's switch does what `script-src 'self'` does on an extension page: `eval` and `new Function` throw. */
const runWithoutEval = (code: string) =>
  execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '-'], {
    input: code,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('scripts are rendered without making code from strings, as the CSP of an extension page demands', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import parting from '@/assets/playbooks/ru/parting-call.json';
        import { renderPlaybook } from '@/lib/playbook/render';
        console.log(renderPlaybook(parting, { endDate: '2027-03-31' }, {}).blocks.find((b) => b.id === 'end').text);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    minify: true,
    alias: { '@': process.cwd() },
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toMatch(/\bnew Function\b|\beval\(|\bFunction\(/);
  expect(runWithoutEval(code).trim()).toBe('Мы решили завершить работу с вами. Последний день: 31 марта 2027 года.');
  expect(() => runWithoutEval('new Function("return 1")()')).toThrow('Code generation from strings disallowed');
});
