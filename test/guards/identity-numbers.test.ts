import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idnr } from '@navikt/fnrvalidator';

const FOLDERS = ['api', 'admin/src', 'bench', 'deploy', 'docs', 'schema', 'scripts', 'seeds', 'test'];
const NO_TEXT = /\.(png|ico|woff2?|svg)$/;

const files = (): string[] => [
  ...readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
    .map(({ name }) => name),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
];

/** What reads as somebody's identity number: the control digits hold, and no month says that it was made up. */
const somebodys = (text: string): string[] =>
  [...text.matchAll(/(?<![\w.-])\d{6} ?\d{5}(?![\w.-])/g)]
    .map(([found]) => found.replace(' ', ''))
    .filter((digits) => Number(digits.slice(2, 4)) <= 12 && idnr(digits).status === 'valid');

describe('What is kept', () => {
  it('holds no identity number that could be somebody’s: those in tests and seeds have month + 80', () => {
    const looked = files().filter((path) => !NO_TEXT.test(path));
    expect(looked.length).toBeGreaterThan(500);
    const found = looked.filter((path) => somebodys(readFileSync(path, 'utf8')).length > 0);
    expect(found).toEqual([]);
  });

  it('would be found out', () => {
    const valid = Array.from({ length: 1000 }, (_, i) => `0101800${String(i).padStart(4, '0')}`).find(
      (digits) => idnr(digits).status === 'valid',
    );
    expect(somebodys(`a ${valid}, b`)).toEqual([valid]);
    const written = `${valid?.slice(0, 6)} ${valid?.slice(6)}`;
    expect(somebodys(`"${written}"`)).toEqual([valid]);
  });
});
