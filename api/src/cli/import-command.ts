import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { logCommand, type Command } from './command.js';
import type { PlannedRow } from '../organisation/import-plan.js';
import { importUnits } from '../organisation/import-units.service.js';
import { CsvFileError } from '../organisation/unit-csv.js';
import { UnitKind } from '../organisation/unit.entity.js';
import { StartError } from '../platform/start-error.js';

export const IMPORT_HELP = `Imports units from the public business register's CSV (data.brreg.no), or a pathway definition as a draft.

  npm run import -- units FILE.csv [--dry-run] [--keep-going] [--kind KIND]

  --dry-run     says what would change, and changes nothing
  --keep-going  writes the rows that can be, although others are wrong; without it, all or nothing
  --kind KIND   what rows are of which the register does not say it (${UnitKind.OTHER_PARTNER} unless told)

Columns: organisasjonsnummer, navn, organisasjonsform.kode, overordnetEnhet, forretningsadresse.kommunenummer,
hjemmeside, telefon, epostadresse. More are ignored; what is empty leaves what is there. Ends with 1 if a row is wrong.

  npm run import -- definition FILE.json [--dry-run]

  Makes a draft of the definition (docs/pathways.md), and publishes nothing. Every mistake is told with its line.`;

interface Wanted {
  file: string;
  dryRun: boolean;
  keepGoing: boolean;
  kind: UnitKind;
}

export function readImportArguments(args: string[]): Wanted | null {
  const { values, positionals } = options(args);
  if (values.help) return null;
  const [what, file, ...more] = positionals;
  if (what !== 'units' || !file || more.length) {
    throw new StartError(
      'Say what to import: units FILE.csv or definition FILE.json (npm run import -- --help).',
    );
  }
  const kind = values.kind ?? UnitKind.OTHER_PARTNER;
  if (!Object.values(UnitKind).includes(kind as UnitKind)) {
    throw new StartError(
      `--kind ${kind} is not a kind: it must be one of ${Object.values(UnitKind).join(', ')}.`,
    );
  }
  return {
    file,
    dryRun: values['dry-run'] ?? false,
    keepGoing: values['keep-going'] ?? false,
    kind: kind as UnitKind,
  };
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        'keep-going': { type: 'boolean' },
        kind: { type: 'string' },
      },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run import -- --help).`);
  }
}

/** Gives whether every row was right. */
export async function importFromCommandLine(
  { sql, draft, print }: Command,
  wanted: Wanted,
): Promise<boolean> {
  await access(wanted.file).catch(() => {
    throw new StartError(`${wanted.file} cannot be read: it must be a CSV file.`);
  });
  try {
    const report = await importUnits(sql, createReadStream(wanted.file), {
      ...wanted,
      preview: (rows) => rows.forEach((row) => print(lineOf(row))),
      progress: (done, all) => {
        if (done % 500 === 0 || done === all) print(`Written ${done} of ${all}.`);
      },
    });
    const { totals } = report;
    if (report.ids.length) {
      await logCommand(
        { sql, draft },
        { operation: 'cli:import', action: 'UPDATE', type: 'Unit', ids: report.ids },
      );
    }
    print(
      `${report.rows.length} rows: ${totals.new} new, ${totals.changed} changed, ${totals.unchanged} unchanged, ${totals.error} wrong.`,
    );
    print(outcome(wanted, totals.error, report.written));
    return totals.error === 0;
  } catch (error) {
    if (error instanceof CsvFileError)
      throw new StartError(`${wanted.file}: ${error.message}. Nothing was written.`);
    throw error;
  }
}

function lineOf(row: PlannedRow): string {
  const what =
    row.status === 'error'
      ? row.problems.map((p) => `${p.field}: ${p.rule}${p.detail ? ` (${p.detail})` : ''}`)
      : row.changes.map((c) => `${c.field}: ${c.from || '(nothing)'} -> ${c.to}`);
  const head = `line ${row.line}: ${row.status} ${row.organisationNumber} ${row.name}`.trimEnd();
  return `${head}${row.status === 'new' ? ` as ${row.kind}` : ''}${what.length ? `: ${what.join('; ')}` : ''}`;
}

function outcome(wanted: Wanted, wrong: number, written: boolean): string {
  if (wanted.dryRun) return 'Nothing was written: this was a dry run.';
  if (written) return wrong ? 'Written, but for the rows that are wrong.' : 'Written.';
  return wrong && !wanted.keepGoing
    ? 'Nothing was written: mend the rows that are wrong, or leave them out with --keep-going.'
    : 'Nothing was written: there was nothing to change.';
}
