// Lists the documents that the console sends, for installations that take no others (ALLOWED_DOCUMENTS).
import { createHash } from 'node:crypto';
import { transformFileSync } from '@swc/core';
import { fileURLToPath } from 'node:url';

const operations = fileURLToPath(new URL('../admin/src/gql/operations.ts', import.meta.url));

/** A line for each: the SHA-256 of its text, and its name. */
export async function consoleDocuments() {
  const { code } = transformFileSync(operations, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const lines = Object.entries(module)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, text]) => `${createHash('sha256').update(String(text)).digest('hex')} ${name}\n`);
  return lines.sort().join('');
}
