import type { FileFolder } from './file-folder.js';
import type { Logger } from './logger.js';
import type { Clock } from './clock.js';
import type { Rights } from '../authz/ability.js';
import type { Principal } from '../authz/principal.js';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A grant that the caller may act under, real or derived. */
export interface AvailableGrant extends Principal {
  validFrom: string;
  validTo: string | null;
  /** Whom a derived grant acts for. */
  patientName: string | null;
}

/** Who calls: nobody (public operations only), or a person with grants, of which one is picked. */
export interface Caller {
  personId: string;
  clientId: string | null;
  grants: AvailableGrant[];
  /** Null: several, and none was named. */
  rights: Rights | null;
}

/** What one request carries from the edge to the services. */
export interface RequestContext {
  requestId: string;
  language: Language;
  clock: Clock;
  logger: Logger;
  caller: Caller | null;
  /** Where files lie that are too long for a row; not said, or null: nowhere. */
  files?: FileFolder | null;
}

/** The best of the languages that the caller asks for; bokmål first. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = params.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    if (tag === 'nb' || tag === 'no') return 'nb';
    if (tag === 'nn' || tag === 'en') return tag;
  }
  return 'nb';
}
