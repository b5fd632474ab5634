import {
  ChangeKind,
  type DefinitionComparison,
  type FieldChange,
  type NameChange,
  type RuleChange,
} from './comparison.type.js';
import { clockOf } from './document.js';
import type { DraftedDefinition, DraftedRule } from './document.type.js';

/** Two definitions side by side: what is only in one, and what both have and say differently. */
export function compareDocuments(a: DraftedDefinition, b: DraftedDefinition): DefinitionComparison {
  const { rules: rulesA, events: eventsA, phases: phasesA, ...restA } = a;
  const { rules: rulesB, events: eventsB, phases: phasesB, ...restB } = b;
  const comparison = {
    fields: differing(restA, restB),
    phases: names(phasesA, phasesB),
    events: names(eventsA, eventsB),
    rules: rules(rulesA, rulesB),
  };
  return { same: Object.values(comparison).every((part) => part.length === 0), ...comparison };
}

function names(a: readonly string[], b: readonly string[]): NameChange[] {
  const removed = a.filter((name) => !b.includes(name));
  const added = b.filter((name) => !a.includes(name));
  return [
    ...removed.map((name) => ({ change: ChangeKind.REMOVED, name })),
    ...added.map((name) => ({ change: ChangeKind.ADDED, name })),
  ];
}

/** A rule is the same one by the key that it goes back to, else by its clock. */
function rules(a: readonly DraftedRule[], b: readonly DraftedRule[]): RuleChange[] {
  const left = new Set(b);
  const pair = (rule: DraftedRule): DraftedRule | undefined => {
    const found =
      [...left].find((other) => rule.key && other.key === rule.key) ??
      [...left].find((other) => clockOf(other) === clockOf(rule));
    if (found) left.delete(found);
    return found;
  };
  const changes = a.flatMap((rule): RuleChange[] => {
    const other = pair(rule);
    if (!other) return [change(ChangeKind.REMOVED, rule, [])];
    const fields = differing(bare(rule), bare(other));
    return fields.length ? [change(ChangeKind.CHANGED, other, fields)] : [];
  });
  return [...changes, ...[...left].map((rule) => change(ChangeKind.ADDED, rule, differing({}, bare(rule))))];
}

/** A key names a row, and a label a clock: neither is what a rule says. */
const bare = ({ key: _key, label: _label, ...rest }: DraftedRule): object => rest;

const change = (kind: ChangeKind, rule: DraftedRule, fields: FieldChange[]): RuleChange => ({
  change: kind,
  kind: rule.kind,
  setting: rule.setting ?? null,
  condition: rule.condition ?? null,
  from: rule.from,
  to: rule.to,
  fields,
});

function differing(a: object, b: object): FieldChange[] {
  const [left, right] = [flat(a), flat(b)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((path) => {
    const [was, is] = [left.get(path) ?? null, right.get(path) ?? null];
    return was === is ? [] : [{ path, a: was, b: is }];
  });
}

/** Every value by its path, as text; lists as one, what is empty as nothing. */
function flat(object: object, under = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    const path = under ? `${under}.${name}` : name;
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) {
      if (value.length) texts.set(path, value.join(', '));
    } else if (typeof value === 'object') {
      for (const [inner, text] of flat(value, path)) texts.set(inner, text);
    } else texts.set(path, String(value as string | number | boolean));
  }
  return texts;
}
