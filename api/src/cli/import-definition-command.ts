import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { logCommand, type Command } from './command.js';
import { SYSTEM_PERSON } from '../authz/roles.js';
import { readDefinitionFile } from '../definition/definition-file.js';
import { editionOn, type Sql } from '../definition/document.questions.js';
import type { DraftedDefinition } from '../definition/document.type.js';
import { sayFindings } from '../definition/finding-words.js';
import { FindingSeverity } from '../definition/finding.type.js';
import { knownFor } from '../definition/known.questions.js';
import { validateDocument } from '../definition/validate.js';
import { osloDay } from '../platform/calendar.js';
import { StartError } from '../platform/start-error.js';

interface Wanted {
  file: string;
  dryRun: boolean;
}

export function readDefinitionArguments(args: string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' } },
    });
    const [, file, ...more] = positionals;
    if (!file || more.length) throw new Error('Say which file: definition FILE.json');
    return { file, dryRun: values['dry-run'] ?? false };
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run import -- --help).`);
  }
}

/** Makes a draft of a definition that is written as a file. Gives whether it has no mistake; publishes nothing. */
export async function importDefinition(command: Command, wanted: Wanted): Promise<boolean> {
  const { sql, print } = command;
  const text = await readFile(wanted.file, 'utf8').catch(() => {
    throw new StartError(`${wanted.file} cannot be read: it must be a JSON file.`);
  });
  const { document, mistakes, lineOf } = readDefinitionFile(text);
  for (const { line, path, message } of mistakes) print(`line ${line}: ${path ? `${path}: ` : ''}${message}`);
  if (!document) {
    print(`Nothing was written: mend ${count(mistakes.length, 'mistake')} first.`);
    return false;
  }
  const ask = sql as Sql;
  const found = validateDocument(document, await knownFor(ask, document.pathwayKey));
  for (const { path, severity, message } of sayFindings(found, 'en')) {
    print(`line ${lineOf(path)}: ${severity.toLowerCase()}: ${path}: ${message}`);
  }
  const wrong = found.filter(({ severity }) => severity === FindingSeverity.ERROR).length;
  if (wrong) print(`Nothing was written: mend ${count(wrong, 'mistake')} first.`);
  else if (wanted.dryRun) print('Nothing was written: this was a dry run.');
  else print(`Draft ${await writeDraft(ask, command, document)}. It is read and published over the API.`);
  return wrong === 0;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

async function writeDraft(sql: Sql, command: Command, document: DraftedDefinition): Promise<string> {
  const id = v7();
  const base = await editionOn(sql, document.pathwayKey, osloDay(new Date()));
  await sql(
    `insert into definition_draft (id, pathway_key, based_on_id, definition, created_at, created_by, changed_at, changed_by)
     values ($1, $2, $3, $4, now(), $5, now(), $5)`,
    [id, document.pathwayKey, base, JSON.stringify(document), SYSTEM_PERSON],
  );
  await logCommand(command, {
    operation: 'cli:import',
    action: 'CREATE',
    type: 'DefinitionDraft',
    ids: [id],
  });
  return id;
}
