/** A checkpoint says what was signed, by whom and when, in one way alone; anything else is refused. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLogKeys } from '../../api/src/audit/keys.js';
import { openCheckpoint, parseCheckpoint, type Checkpoint } from '../../api/src/seal/checkpoint.js';
import { leafHash } from '../../api/src/seal/merkle.js';
import { NoteError, parsePublicKey, parsePublicKeys } from '../../api/src/seal/note.js';
import {
  newSigningKey,
  parseSigningKey,
  parseSigningKeys,
  signCheckpoint,
} from '../../api/src/seal/signing-key.js';

const key = parseSigningKey(newSigningKey('samlop.test'));
const trusted = [parsePublicKey(key.publicText)];
const checkpoint: Checkpoint = {
  origin: 'samlop.test',
  size: 12,
  root: leafHash(Buffer.from('root')),
  time: new Date('2026-03-01T12:00:00.000Z'),
  insteadOf: null,
};
const note = signCheckpoint(checkpoint, [key]);

test('what was signed is read again', () => {
  expect(openCheckpoint(note, trusted)).toEqual({ ...checkpoint, keyId: key.keyId, note });
  const insteadOf = { size: 20, root: leafHash(Buffer.from('lost')) };
  const restored = signCheckpoint({ ...checkpoint, insteadOf }, [key]);
  expect(openCheckpoint(restored, trusted).insteadOf).toEqual(insteadOf);
});

test('a note of another program, made with another key, is read as the specification has it', () => {
  // The example of the specification of signed notes (Go's checksum database): same lines, same arithmetic of key ids.
  const sumdb = parsePublicKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
  expect(sumdb).toMatchObject({ name: 'PeterNeumann', keyId: 'c74f20a3' });
});

test('one byte that was changed is found, wherever it stands', () => {
  for (let at = 0; at < note.length; at += 1) {
    const changed = note.slice(0, at) + (note[at] === 'x' ? 'y' : 'x') + note.slice(at + 1);
    expect(() => openCheckpoint(changed, trusted)).toThrow(NoteError);
  }
});

test('a text that could be read in two ways is no checkpoint', () => {
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  for (const wrong of [
    text.replace('\n12\n', '\n012\n'),
    text.replace('\n12\n', '\n+12\n'),
    text.replace('\n12\n', '\n12 \n'),
    text.replace('\n12\n', '\n-1\n'),
    `${text}more\n`,
    text.replace('time ', 'TIME '),
    text.replace('.000Z', 'Z'),
    '',
  ])
    expect(() => parseCheckpoint(wrong)).toThrow(NoteError);
  for (const wrong of ['', text, text + '\n', note.trimEnd(), note + note, note.replace('— ', '- ')])
    expect(() => openCheckpoint(wrong, trusted)).toThrow(NoteError);
});

test('a key that is not trusted has signed nothing', () => {
  const other = parseSigningKey(newSigningKey('samlop.test'));
  expect(() => openCheckpoint(signCheckpoint(checkpoint, [other]), trusted)).toThrow(
    'none of the keys that are trusted has signed it',
  );
});

test('while one key replaces another both sign, and whoever knows either can read', () => {
  const next = parseSigningKey(newSigningKey('samlop.test'));
  const both = signCheckpoint(checkpoint, [key, next]);
  expect(openCheckpoint(both, trusted).keyId).toBe(key.keyId);
  expect(openCheckpoint(both, [parsePublicKey(next.publicText)]).keyId).toBe(next.keyId);
  expect(openCheckpoint(both, [parsePublicKey(next.publicText), ...trusted]).size).toBe(12);
});

test('a key signs in its time and not outside it', () => {
  const keys = parsePublicKeys(`
    # the first year's
    ${key.publicText} 2025-01-01T00:00:00Z 2026-01-01T00:00:00Z
  `);
  expect(() => openCheckpoint(note, keys)).toThrow(`key ${key.keyId} does not sign at that time`);
  const within = signCheckpoint({ ...checkpoint, time: new Date('2025-06-01T00:00:00Z') }, [key]);
  expect(openCheckpoint(within, keys).size).toBe(12);
});

test('a key that is none is told in one line', () => {
  for (const wrong of ['', 'x', key.publicText.replace(key.keyId, '00000000'), `${key.publicText} soon`])
    expect(() => parsePublicKey(wrong)).toThrow(NoteError);
  expect(() => parseSigningKeys('# nothing\n')).toThrow(NoteError);
  expect(() => parseSigningKey('PRIVATE+KEY+x+00000000+AAAA')).toThrow(NoteError);
});

test('the keys that are made for docker-compose.yml are read by the programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samlop-secrets-'));
  cpSync('deploy/make-secrets.sh', join(folder, 'make-secrets.sh'));
  const made = spawnSync('sh', [join(folder, 'make-secrets.sh'), 'samlop.example.no'], { encoding: 'utf8' });
  const secret = (name: string) => readFileSync(join(folder, 'secrets', name), 'utf8');
  expect(made.status).toBe(0);
  const [own] = parseSigningKeys(secret('log-signing-keys'));
  expect(secret('log-public-keys')).toBe(`${own?.publicText} - -\n`);
  expect(
    openCheckpoint(signCheckpoint(checkpoint, own ? [own] : []), parsePublicKeys(secret('log-public-keys')))
      .size,
  ).toBe(12);
  expect(readLogKeys(join(folder, 'secrets', 'access-log-keys')).current.id).toBe('1');
  // A key that was lost: another is made, and what the first signed can still be verified.
  rmSync(join(folder, 'secrets', 'log-signing-keys'));
  expect(spawnSync('sh', [join(folder, 'make-secrets.sh'), 'samlop.example.no']).status).toBe(0);
  const [next] = parseSigningKeys(secret('log-signing-keys'));
  expect(secret('log-public-keys')).toBe(`${own?.publicText} - -\n${next?.publicText} - -\n`);
  rmSync(folder, { recursive: true, force: true });
});
