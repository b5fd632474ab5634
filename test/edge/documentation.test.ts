import { readFileSync } from 'node:fs';
import { LIMITS } from '../../api/src/edge/limits.js';
import { EDGE_RULES } from '../../api/src/edge/messages.js';
import { DEFAULT_RATES } from '../../api/src/platform/config.js';
import { ERROR_CODES } from '../../api/src/platform/errors.js';

describe('docs/errors.md', () => {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

  it('names every code, and no other', () => {
    const codes = [...text.matchAll(/^\| `([A-Z_]+)` +\| \d/gm)].map((match) => match[1]);
    expect(codes).toEqual([...ERROR_CODES]);
  });

  it.each(Object.entries(LIMITS).filter(([name]) => name !== 'body'))(
    'says that %s end at %i',
    (name, limit) => {
      expect(text).toMatch(new RegExp(`^\\| \`${name}\` +\\| ${limit} +\\|`, 'm'));
    },
  );

  it.each(Object.entries(DEFAULT_RATES))('says that %s may spend %i', (policy, points) => {
    expect(text).toMatch(new RegExp(`^\\| \`${policy}\` +\\| ${points} in \\d+ s +\\|`, 'm'));
  });

  it.each(Object.keys(EDGE_RULES))('names the rule %s', (rule) => expect(text).toContain(`\`${rule}\``));
});
