/** Questions to the reference: which definition is in force, which rules it carries, what its page says. */
import { createHash } from 'node:crypto';
import type { Reference } from './reference.types.js';
import type { PathwayKey, ReferenceDefinition, ReferenceRule, Statement } from './types.js';

/** The definition of a pathway that is in force on a day; undefined when none is. */
export function definitionInForce(
  reference: Reference,
  pathwayKey: PathwayKey,
  day: string,
): ReferenceDefinition | undefined {
  return reference.definitions
    .filter((row) => row.pathwayKey === pathwayKey)
    .filter((row) => (row.validFrom ?? day) <= day && day <= (row.validTo ?? day))
    .sort((a, b) => b.version - a.version)[0];
}

/**
 * The rules of a definition: per clock those of the first edition it carries that has any. So a new edition's
 * number replaces the old one on the day it is published, and until then the old one runs, named as old.
 */
export function rulesOf(reference: Reference, definition: ReferenceDefinition): ReferenceRule[] {
  const own = reference.rules.filter((rule) =>
    (rule.pathwayKeys as readonly string[]).includes(definition.pathwayKey),
  );
  const chosen = new Map<string, string>();
  for (const edition of definition.carries) {
    for (const rule of own) {
      if (rule.editionKey === edition && !chosen.has(rule.kind)) chosen.set(rule.kind, edition);
    }
  }
  return own.filter((rule) => chosen.get(rule.kind) === rule.editionKey);
}

export interface CatalogueEntry {
  pathwayKey: PathwayKey;
  forWhom: Statement;
  howToRefer: Statement | null;
  whatToExpect: Statement[];
  coordinatorTasks: Statement[];
  gpRole: Statement[];
}

/** The public catalogue: what is said of one pathway first, then what holds for all. */
export function catalogueOf({ catalogue }: Reference): CatalogueEntry[] {
  const { shared, pathways } = catalogue;
  return pathways.map((row) => ({
    pathwayKey: row.pathwayKey,
    forWhom: row.forWhom,
    howToRefer: row.howToRefer ?? (row.usesSharedReferral ? shared.howToRefer : null),
    whatToExpect: [...row.whatToExpect, ...shared.whatToExpect],
    coordinatorTasks: [...row.coordinatorTasks, ...shared.coordinatorTasks],
    gpRole: [...row.gpRole, ...shared.gpRole],
  }));
}

const NAMESPACE = Buffer.from('8f0c1f2e4b6d5a7c9e3b1d5f7a9c2e4f', 'hex');

/** The same id for the same row on every installation (UUID version 5), so that loading twice changes nothing. */
export function referenceId(table: string, key: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${table}:${key}`).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
