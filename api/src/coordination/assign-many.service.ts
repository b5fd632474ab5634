import { assignCoordinator } from './assign.service.js';
import { Assignment } from './assignment.entity.js';
import type { AssignCoordinatorsInput, AssignRowInput } from './bulk.inputs.js';
import type { AssignedRow } from './bulk.type.js';
import { Coverage, CoverageStatus } from './coverage.entity.js';
import { holdCase } from './coverage.acts.js';
import { MOST_AT_ONCE } from './propose.service.js';
import { Action } from '../authz/actions.js';
import { badInput, forbidden, SamlopError, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/**
 * Names somebody for each row that it can be done of, and says of each of the others why not: somebody else was there
 * first, or whoever was to be named may not be. A row that the caller may not act on is a refusal of all.
 */
export async function assignCoordinators(work: Work, input: AssignCoordinatorsInput): Promise<AssignedRow[]> {
  const { rows } = input;
  if (!rows.length) throw badInput({ path: 'rows', rule: 'EMPTY' });
  if (rows.length > MOST_AT_ONCE)
    throw badInput({ path: 'rows', rule: 'TOO_MANY', params: { max: MOST_AT_ONCE } });
  const twice = rows.findIndex((row, at) => rows.findIndex((one) => one.vacancyId === row.vacancyId) < at);
  if (twice >= 0) throw badInput({ path: `rows[${twice}].vacancyId`, rule: 'TWICE' });
  const answers = new Map<string, AssignedRow>();
  // In one order for everybody, so that nobody waits for one who waits for them.
  for (const row of [...rows].sort((a, b) => a.vacancyId.localeCompare(b.vacancyId)))
    answers.set(row.vacancyId, await assignRow(work, row));
  return rows.map((row) => answers.get(row.vacancyId) as AssignedRow);
}

const CODES = ['CONFLICT', 'BAD_USER_INPUT'];

async function assignRow(work: Work, { vacancyId, grantId }: AssignRowInput): Promise<AssignedRow> {
  const side = await vacantSide(work, vacancyId);
  if (!side.vacant) {
    const standing = await work.em.findOne(Assignment, {
      ...{ case: side.caseId, side: side.side, kind: side.kind, grantId, accountable: true },
      proposedBy: work.principal.personId,
    });
    // Asked again: it was done the first time.
    if (standing) return { vacancyId, assignmentId: standing.id, code: null, rule: null };
    return { vacancyId, assignmentId: null, code: 'CONFLICT', rule: 'ALREADY_COVERED' };
  }
  try {
    const { caseId, side: of, kind } = side;
    const assignmentId = await assignCoordinator(work, { caseId, side: of, kind, grantId });
    return { vacancyId, assignmentId, code: null, rule: null };
  } catch (error) {
    // Refused before anything of the row was written.
    if (!(error instanceof SamlopError) || !CODES.includes(error.code)) throw error;
    const [field] = (error.details.fields ?? []) as FieldProblem[];
    return { vacancyId, assignmentId: null, code: error.code, rule: field?.rule ?? error.messageKey };
  }
}

/** The side that a vacancy is, or was; with its case held. */
async function vacantSide(work: Work, id: string) {
  work.attempt = { resource: 'Vacancy', id, patientId: null };
  // What somebody filled meanwhile is no vacancy any more; who may see the side still is told so, and nobody else.
  const vacant = await work.check('Vacancy', id, Action.ASSIGN).then(
    () => true,
    async (error: unknown) => {
      if (!(error instanceof SamlopError) || error.code !== 'NOT_FOUND') throw error;
      await work.check('Coverage', id, Action.READ);
      work.checkRole(Action.ASSIGN, 'Vacancy');
      return false;
    },
  );
  const [row] = await work.sql<{ case_id: string }>('select case_id from coverage where id = $1', [id]);
  await holdCase(work, row?.case_id as string);
  const side = await work.em.findOneOrFail(Coverage, { id });
  const still = side.status === CoverageStatus.VACANT && side.until === null;
  // They see the side, and it is not theirs to fill.
  if (still && !vacant) throw forbidden('ASSIGN on Vacancy');
  return { caseId: side.caseId, side: side.side, kind: side.kind, vacant: still };
}
