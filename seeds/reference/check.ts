/** What the shape of one file cannot say: that names mean something across the files, and keys are unique. */
import type { Reference } from './reference.types.js';

/** One line per problem: file, row, field, what is wrong. */
export function crossCheck(reference: Reference): string[] {
  const problems: string[] = [];
  const kinds = new Set(reference.eventKinds.map((event) => event.kind));
  const aliases = new Set(reference.eventAliases.map((alias) => alias.event));
  const conditions = new Set(reference.conditions.map((condition) => condition.key));
  const clocks = new Set(reference.deadlineKinds.map((kind) => kind.kind));

  const need = (ok: boolean, file: string, row: string, field: string, message: string) => {
    if (!ok) problems.push(`${file}: row ${row}, field ${field}: ${message}`);
  };
  const event = (kind: string, file: string, row: string, field: string, aliasToo = false) =>
    need(kinds.has(kind) || (aliasToo && aliases.has(kind)), file, row, field, `unknown event ${kind}`);
  const unique = (file: string, keys: string[]) => {
    const seen = new Set<string>();
    for (const key of keys) {
      need(!seen.has(key), file, key, 'key', 'occurs twice');
      seen.add(key);
    }
  };

  for (const rule of [...reference.rules, ...reference.organisationRules]) {
    const national = 'key' in rule;
    const file = national ? 'seeds/reference/rules.json' : 'seeds/reference/organisation-rules.json';
    const row = national ? rule.key : rule.kind;
    need(clocks.has(rule.kind), file, row, 'kind', `unknown deadline kind ${rule.kind}`);
    event(rule.fromEvent, file, row, 'fromEvent', true);
    event(rule.toEvent, file, row, 'toEvent', true);
    rule.cancelledBy.forEach((kind) => event(kind, file, row, 'cancelledBy'));
    const { minDays, maxDays, condition } = rule;
    need(
      minDays === null || maxDays === null || minDays <= maxDays,
      file,
      row,
      'minDays',
      'is above maxDays',
    );
    need(
      condition === null || conditions.has(condition),
      file,
      row,
      'condition',
      `unknown condition ${condition}`,
    );
    const asked = national ? (rule.unless ?? []) : [];
    asked.forEach((name) => need(conditions.has(name), file, row, 'unless', `unknown condition ${name}`));
  }
  for (const rule of reference.taskRules) {
    const file = 'seeds/reference/task-rules.json';
    rule.events.forEach((kind) => event(kind, file, rule.key, 'events'));
    rule.metBy.forEach((kind) => event(kind, file, rule.key, 'metBy'));
    rule.clocks.forEach((kind) => need(clocks.has(kind), file, rule.key, 'clocks', `unknown clock ${kind}`));
    need(rule.events.length + rule.clocks.length > 0, file, rule.key, 'events', 'is given by nothing');
    const { validFrom, validTo } = rule;
    need(!validFrom || !validTo || validFrom <= validTo, file, rule.key, 'validTo', 'lies before validFrom');
  }
  for (const alias of reference.eventAliases) {
    alias.metBy.forEach((kind) => event(kind, 'seeds/reference/rules.json', alias.event, 'metBy'));
  }
  for (const { key, validFrom, validTo, events, start } of reference.definitions) {
    const file = 'seeds/reference/definitions.json';
    events.forEach((kind) => event(kind, file, key, 'events'));
    if (start) event(start.ordinary, file, key, 'start.ordinary');
    need(!validFrom || !validTo || validFrom <= validTo, file, key, 'validTo', 'lies before validFrom');
  }
  for (const code of reference.codes) {
    const file = 'seeds/reference/codes.json';
    if (code.dueByEvent) event(code.dueByEvent, file, code.key, 'dueByEvent');
    const { eventKind } = code;
    if (!eventKind) continue;
    event(eventKind, file, code.key, 'eventKind');
    // What is coded can be registered in every pathway that the code is for.
    const without = reference.definitions.find(
      (row) =>
        row.editionKey === code.editionKey &&
        code.pathwayKeys.some((key) => key === row.pathwayKey) &&
        !row.events.includes(eventKind),
    );
    need(!without, file, code.key, 'eventKind', `${eventKind} is no event of ${without?.key}`);
  }
  const documents = new Set(reference.directory.documents.map((document) => document.name));
  for (const { key, document } of reference.directory.entries) {
    need(documents.has(document), 'seeds/reference/directory.json', key, 'document', 'is not in the list');
  }

  unique(
    'seeds/reference/rules.json',
    reference.rules.map((rule) => rule.key),
  );
  unique(
    'seeds/reference/task-rules.json',
    reference.taskRules.map((row) => row.key),
  );
  unique(
    'seeds/reference/definitions.json',
    reference.definitions.map((row) => row.key),
  );
  unique(
    'seeds/reference/codes.json',
    reference.codes.map((row) => row.key),
  );
  unique(
    'seeds/reference/checklists.json',
    reference.checklists.map((row) => row.key),
  );
  unique(
    'seeds/reference/directory.json',
    reference.directory.entries.map((row) => row.key),
  );
  unique(
    'schema/codes/event-kinds.json',
    reference.eventKinds.map((row) => row.kind),
  );
  return problems;
}
