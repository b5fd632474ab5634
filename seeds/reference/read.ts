/** Reads and checks the reference data. A typo stops the start with one line: which file, row and field. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { crossCheck } from './check.js';
import { directoryFile } from './directory.types.js';
import { feedbackInstrumentsFile } from './feedback-instrument.types.js';
import { erasureGroundsFile, sharingGroundsFile } from './sharing-grounds.types.js';
import { taskRule } from './task-rule.types.js';
import * as shape from './types.js';
import type { Reference } from './types.js';

export class ReferenceError extends Error {
  override name = 'ReferenceError';
}

type Files = Record<string, unknown>;

/** The whole reference, checked. `override` replaces files by path, for tests of the check itself. */
export function readReference(override: Files = {}): Reference {
  const load = <S extends z.ZodType>(file: string, schema: S): z.output<S> =>
    parse(file, file in override ? override[file] : readJson(file), schema);

  const reference: Reference = {
    ...load('seeds/reference/definitions.json', shape.definitionsFile),
    ...load('seeds/reference/rules.json', shape.rulesFile),
    ...load('seeds/reference/codes.json', shape.codesFile),
    organisationRules: load('seeds/reference/organisation-rules.json', shape.organisationRulesFile),
    taskRules: load('seeds/reference/task-rules.json', z.array(taskRule)),
    checklists: load('seeds/reference/checklists.json', z.array(shape.checklist)),
    indicators: load('seeds/reference/indicators.json', z.array(shape.indicator)),
    catalogue: load('seeds/reference/catalogue.json', shape.catalogueFile),
    directory: load('seeds/reference/directory.json', directoryFile),
    eventKinds: load('schema/codes/event-kinds.json', shape.eventKindsFile),
    deadlineKinds: load('schema/codes/deadline-kinds.json', shape.deadlineKindsFile),
    delayReasons: load('seeds/reference/delay-reasons.json', shape.delayReasonsFile),
    coordinatorTasks: load('seeds/reference/coordinator-tasks.json', shape.coordinatorTasksFile),
    pathwaySteps: load('seeds/reference/pathway-steps.json', shape.pathwayStepsFile),
    sharingGrounds: load('seeds/reference/sharing-grounds.json', sharingGroundsFile),
    feedbackInstruments: load('seeds/reference/feedback-instruments.json', feedbackInstrumentsFile),
    erasureGrounds: load('seeds/reference/erasure-grounds.json', erasureGroundsFile),
  };
  const problems = crossCheck(reference);
  if (problems.length > 0) throw new ReferenceError(problems.join('\n'));
  return reference;
}

function parse<S extends z.ZodType>(file: string, data: unknown, schema: S): z.output<S> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new ReferenceError(result.error.issues.map((issue) => describe(file, data, issue)).join('\n'));
}

/** "seeds/reference/rules.json: rules, row 3 (tsb.…), field maxDays: …" */
function describe(file: string, data: unknown, issue: z.core.$ZodIssue): string {
  const at = issue.path.findIndex((step) => typeof step === 'number');
  if (at < 0) return `${file}: ${issue.path.join('.') || 'file'}: ${issue.message}`;
  const list = issue.path.slice(0, at).join('.');
  let row: unknown = data;
  for (const step of issue.path.slice(0, at + 1)) row = (row as Record<PropertyKey, unknown>)[step];
  const { key, kind, event } = (row ?? {}) as Record<string, unknown>;
  const label = key ?? kind ?? event;
  const field = issue.path.slice(at + 1).join('.') || 'row';
  const where = `${list ? `${list}, ` : ''}row ${Number(issue.path[at]) + 1}${label ? ` (${String(label)})` : ''}`;
  return `${file}: ${where}, field ${field}: ${issue.message}`;
}

function readJson(file: string): unknown {
  const path = join(projectRoot(), file);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ReferenceError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The data lie beside package.json; the compiled code may lie in dist/ below it. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new ReferenceError('seeds/reference: no package.json above the program');
    folder = parent;
  }
  return folder;
}
