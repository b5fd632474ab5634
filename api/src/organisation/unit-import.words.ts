import type { CellProblem, Column } from './unit-table.js';
import type { MatchedLine, StandingUnit } from './unit-match.js';
import { SamlopError, type FieldProblem } from '../platform/errors.js';

/** What a line changes, as a person reads it. */
export interface ToldChange {
  column: Column;
  from: string;
  to: string;
}

const TEXTS = [
  'name',
  'organisationNumber',
  'municipalityNumber',
  'municipalityName',
  'phone',
  'email',
  'website',
  'referralContact',
  'fallbackContact',
] as const;

/** What is to be said of the unit, of that which is not so already; what the line leaves empty stays. */
export function changesOf(
  { line, parent }: MatchedLine,
  unit: StandingUnit,
  above: string | null,
): { input: Record<string, unknown>; changes: ToldChange[] } {
  const input: Record<string, unknown> = {};
  const changes: ToldChange[] = [];
  const say = (column: Column, field: string, value: unknown, from: string, to: string): void => {
    input[field] = value;
    changes.push({ column, from, to });
  };
  for (const column of TEXTS) {
    const to = line.text[column]?.normalize('NFC');
    if (to && to !== (unit[column] ?? '')) say(column, column, to, unit[column] ?? '', to);
  }
  const { pathwayKeys: keys, listed } = line;
  if (keys && [...keys].sort().join() !== [...unit.pathwayKeys].sort().join())
    say('pathwayKeys', 'pathwayKeys', keys, unit.pathwayKeys.join(' '), keys.join(' '));
  if (listed !== undefined && listed !== unit.listed)
    say('listed', 'listed', listed, yesOrNo(unit.listed), yesOrNo(listed));
  if (above && above !== unit.parentId) {
    const to = parent && ('unit' in parent ? parent.unit.name : parent.line.line.text.name);
    say('parent', 'parentId', above, unit.parentName ?? '', to ?? '');
  }
  return { input, changes };
}

const yesOrNo = (is: boolean): string => (is ? 'ja' : 'nei');

/** A verb's refusal as what is wrong with which cell; whatever else went wrong is not the line's. */
export function problemsOf(error: unknown, { line, unit, parent }: MatchedLine): CellProblem[] {
  if (!(error instanceof SamlopError)) throw error;
  const named: Column = line.text.id ? 'id' : line.text.organisationNumber ? 'organisationNumber' : 'name';
  switch (error.code) {
    case 'BAD_USER_INPUT':
      return (error.details.fields as FieldProblem[]).map(({ path, rule, params }) => ({
        ...{ column: columnOf(path), rule },
        ...(params && { params }),
      }));
    case 'CONFLICT':
      return [{ column: CONFLICTS[error.messageKey] ?? null, rule: error.messageKey }];
    // One may see every unit; what is refused is another organisation's, or would be an organisation.
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      if (unit) return [{ column: named, rule: 'WRONG_ORGANISATION' }];
      return [{ column: 'parent', rule: parent ? 'WRONG_ORGANISATION' : 'REQUIRED' }];
    default:
      throw error;
  }
}

const CONFLICTS: Record<string, Column> = {
  ORGANISATION_NUMBER_TAKEN: 'organisationNumber',
  UNIT_IN_USE: 'close',
};

const columnOf = (path: string): Column => {
  const [field = ''] = path.split(/[.[]/);
  return field === 'parentId' || field === 'secondParentId' ? 'parent' : (field as Column);
};
