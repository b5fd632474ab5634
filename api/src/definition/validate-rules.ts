import { clockOf } from './document.js';
import { Force, DayType } from './definition.entity.js';
import type { DraftedDefinition, DraftedRule } from './document.type.js';
import { RULE_PHASES } from './phase.types.js';
import type { Findings, Known } from './validate.js';

/** The rules of a definition, each by its place. */
export function checkRules(
  document: DraftedDefinition,
  known: Known,
  happens: (name: string) => boolean,
  findings: Findings,
): void {
  const clocks = new Map<string, number>();
  document.rules.forEach((rule, i) => {
    const path = `rules[${i}]`;
    checkNames(rule, path, document, known, happens, findings);
    checkDays(rule, path, findings);
    if (!rule.source.length) findings.error(`${path}.source`, 'NO_SOURCE');
    if (rule.force === Force.ORGANISATION) findings.error(`${path}.force`, 'NATIONAL_ONLY');
    const earlier = clocks.get(clockOf(rule));
    if (earlier !== undefined) findings.error(path, 'TWO_RULES_ONE_CLOCK', { other: `rules[${earlier}]` });
    else clocks.set(clockOf(rule), i);
  });
  const keys = new Set(document.rules.map((rule) => rule.key));
  for (const key of known.statutory) {
    if (!keys.has(key)) findings.warning('rules', 'STATUTORY_LEFT_OUT', { name: key });
  }
}

function checkNames(
  rule: DraftedRule,
  path: string,
  document: DraftedDefinition,
  known: Known,
  happens: (name: string) => boolean,
  findings: Findings,
): void {
  const names = [...known.events, ...known.aliases.map((alias) => alias.event)];
  if (!rule.label) findings.known(`${path}.kind`, 'UNKNOWN_CLOCK', rule.kind, known.clocks);
  for (const part of ['from', 'to'] as const) {
    if (!findings.known(`${path}.${part}`, 'UNKNOWN_EVENT', rule[part], names)) continue;
    if (!happens(rule[part])) findings.error(`${path}.${part}`, 'DANGLING_EVENT', { name: rule[part] });
  }
  rule.cancelledBy.forEach((name, i) =>
    findings.known(`${path}.cancelledBy[${i}]`, 'UNKNOWN_EVENT', name, known.events),
  );
  if (rule.condition) {
    findings.known(`${path}.condition`, 'UNKNOWN_CONDITION', rule.condition, known.conditions);
  }
  rule.unless.forEach((name, i) =>
    findings.known(`${path}.unless[${i}]`, 'UNKNOWN_CONDITION', name, known.conditions),
  );
  if (!rule.phase) return;
  if (!findings.known(`${path}.phase`, 'UNKNOWN_PHASE', rule.phase, RULE_PHASES)) return;
  if (!['START', 'FEEDBACK', ...document.phases].includes(rule.phase)) {
    findings.error(`${path}.phase`, 'PHASE_NOT_IN_DEFINITION', { name: rule.phase });
  }
}

function checkDays(rule: DraftedRule, path: string, findings: Findings): void {
  for (const part of ['minDays', 'maxDays', 'dueSoonDays'] as const) {
    if ((rule[part] ?? 0) < 0) findings.error(`${path}.${part}`, 'BELOW_ZERO');
    if ((rule[part] ?? 0) > 3660) findings.error(`${path}.${part}`, 'TOO_MANY_DAYS', { max: 3660 });
  }
  const { minDays, maxDays } = rule;
  if (minDays != null && maxDays != null && minDays > maxDays) {
    findings.error(`${path}.minDays`, 'MIN_OVER_MAX', { min: minDays, max: maxDays });
  }
  const perPatient = rule.dayType === DayType.DATE_SET_PER_PATIENT;
  if (perPatient && maxDays != null) findings.error(`${path}.maxDays`, 'DATE_AND_DAYS');
  if (!perPatient && minDays == null && maxDays == null) {
    findings.warning(`${path}.maxDays`, 'DAYS_MISSING');
  }
}
