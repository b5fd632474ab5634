import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join('dist', 'console');
const LIMIT = 350_000;

/** The scripts that a page needs before it shows anything: those it names, and what they import at once. */
function initial(page: string): Set<string> {
  const found = new Set<string>();
  const html = readFileSync(join(folder, page), 'utf8');
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(folder, 'assets', name), 'utf8');
    for (const [, imported] of text.matchAll(
      /(?:^|[;}\s])import\s*(?:[^'"();]*?from\s*)?["'`]\.\/([\w.-]+\.js)["'`]/g,
    )) {
      visit(imported as string);
    }
  };
  for (const [, name] of html.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)) visit(name as string);
  return found;
}

describe('The console, as it is built', () => {
  it('weighs at most 350 kB of script before it shows something', () => {
    const scripts = [...initial('index.html')];
    expect(scripts.length).toBeGreaterThan(1);
    const weight = scripts
      .map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length)
      .reduce((sum, one) => sum + one, 0);
    expect(weight).toBeGreaterThan(100_000);
    expect(weight).toBeLessThanOrEqual(LIMIT);
  });

  it.each(['index.html', 'silent.html'])('has no script in the text of %s', (page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\son\w+=/);
  });
});
