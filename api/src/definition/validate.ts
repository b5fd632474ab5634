import type { DraftedDefinition } from './document.type.js';
import { FindingSeverity, type Found } from './finding.type.js';
import { nearest } from './nearest.js';
import { DEFINITION_KINDS, PHASE_ENTRIES } from './phase.types.js';
import { checkRules } from './validate-rules.js';
import type { EventAlias } from '../deadline/deadline.types.js';

/** What a definition may speak of, and what it will stand beside. */
export interface Known {
  events: ReadonlySet<string>;
  aliases: readonly EventAlias[];
  conditions: ReadonlySet<string>;
  /** Clocks that have a name in words. */
  clocks: ReadonlySet<string>;
  /** Editions of the same pathway that are published. */
  editions: readonly { version: string; validFrom: string | null; validTo: string | null }[];
  /** Keys of rules of law that the standing edition has. */
  statutory: readonly string[];
}

/** Collects findings; a name that is not known is told with the nearest that is. */
export class Findings {
  readonly all: Found[] = [];

  error(path: string, rule: string, params: Found['params'] = {}): void {
    this.all.push({ path, rule, params, severity: FindingSeverity.ERROR, suggestion: null });
  }

  warning(path: string, rule: string, params: Found['params'] = {}): void {
    this.all.push({ path, rule, params, severity: FindingSeverity.WARNING, suggestion: null });
  }

  known(path: string, rule: string, name: string, names: Iterable<string>): boolean {
    const all = new Set(names);
    if (all.has(name)) return true;
    const suggestion = nearest(name, all);
    this.all.push({ path, rule, params: { name }, severity: FindingSeverity.ERROR, suggestion });
    return false;
  }

  once(path: string, names: readonly string[]): void {
    names.forEach((name, i) => {
      if (names.indexOf(name) < i) this.error(`${path}[${i}]`, 'TWICE', { name });
    });
  }
}

/** Everything that is wrong with a definition, or that it lacks; errors keep it from being published. */
export function validateDocument(document: DraftedDefinition, known: Known): Found[] {
  const findings = new Findings();
  const isPathway = document.kind !== 'RECOMMENDATION_SET';
  findings.known('kind', 'UNKNOWN_KIND', document.kind, DEFINITION_KINDS);
  if (!/^[A-Z][A-Z0-9_]*$/.test(document.pathwayKey)) findings.error('pathwayKey', 'KEY_FORM');
  if (!document.areas.length) findings.error('areas', 'REQUIRED');
  if (!document.source.length) findings.error('source', 'NO_SOURCE');
  if (isPathway && !document.code) findings.warning('code', 'CODE_MISSING');

  document.events.forEach((name, i) => findings.known(`events[${i}]`, 'UNKNOWN_EVENT', name, known.events));
  findings.once('events', document.events);
  findings.once('phases', document.phases);
  if (isPathway && !document.phases.length) findings.error('phases', 'REQUIRED');
  const happens = (name: string): boolean => givenBy(name, document.events, known.aliases);
  document.phases.forEach((name, i) => {
    if (!findings.known(`phases[${i}]`, 'UNKNOWN_PHASE', name, Object.keys(PHASE_ENTRIES))) return;
    const entries = PHASE_ENTRIES[name as keyof typeof PHASE_ENTRIES];
    if (!entries.some(happens)) {
      findings.error(`phases[${i}]`, 'UNREACHABLE_PHASE', { name, events: entries.join(', ') });
    }
  });
  checkStart(document, known, happens, findings);
  checkRules(document, known, happens, findings);
  checkValidity(document, known, findings);
  return findings.all;
}

/** Whether something that the definition registers counts as the event. */
export function givenBy(name: string, events: readonly string[], aliases: readonly EventAlias[]): boolean {
  const alias = aliases.find((each) => each.event === name);
  return (alias?.metBy ?? [name]).some((kind) => events.includes(kind));
}

function checkStart(
  { kind, start }: DraftedDefinition,
  known: Known,
  happens: (name: string) => boolean,
  findings: Findings,
): void {
  if (kind === 'RECOMMENDATION_SET') return;
  if (!start) return findings.error('start', 'NO_START');
  for (const part of ['ordinary', 'emergency', 'transfer'] as const) {
    const name = start[part];
    if (!name) {
      findings.warning(`start.${part}`, 'START_MISSING');
      continue;
    }
    if (!findings.known(`start.${part}`, 'UNKNOWN_EVENT', name, known.events)) continue;
    if (!happens(name)) findings.error(`start.${part}`, 'START_NOT_GIVEN', { name });
  }
}

/** An edition begins after the one that stands, and before no other that is published. */
function checkValidity({ validFrom }: DraftedDefinition, known: Known, findings: Findings): void {
  if (!validFrom) return;
  for (const { version, validFrom: from, validTo } of known.editions) {
    const closes = validTo === null && (from === null || from < validFrom);
    const before = validTo !== null && validTo < validFrom;
    if (!closes && !before) findings.error('validFrom', 'OVERLAPS', { version });
  }
}
