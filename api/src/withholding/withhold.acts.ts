import { v7 } from 'uuid';
import { groundProblem } from './ground.js';
import { Withholding } from './withholding.entity.js';
import type { WithheldFrom, WithheldType } from './withholding.type.js';
import { Side } from '../authz/roles.js';
import type { Content } from '../consent/content.type.js';
import type { Patient } from '../patient/patient.entity.js';
import { tooShort } from '../platform/checks.js';
import { badInput, conflict } from '../platform/errors.js';
import type { Work } from '../write/work.js';

export interface NewWithholding {
  audience: WithheldFrom;
  contents: Content[] | null;
  objectType: WithheldType | null;
  objectId: string | null;
  ground: string;
  reason: string;
  reviewOn: string | null;
}

const MIN_REASON = 10;

/** Closes it at the next request of those from whom it is withheld. Nobody of them is told. */
export async function withhold(work: Work, patient: Patient, what: NewWithholding, at = ''): Promise<string> {
  const problems = [
    ...(await groundProblem(work, what.ground, what.audience, patient.birthDate)),
    ...tooShort(what.reason, MIN_REASON, 'reason'),
    ...(what.reviewOn && what.reviewOn <= work.today ? [{ path: 'reviewOn', rule: 'PAST' }] : []),
  ];
  if (problems.length) throw badInput(...problems.map((each) => ({ ...each, path: `${at}${each.path}` })));
  const [standing] = await work.sql<{ id: string }>(
    `select id from withholding where patient_id = $1 and audience = $2 and ended_at is null
        and (contents @> $3::text[] or object_id = $4) limit 1`,
    [patient.id, what.audience, what.contents, what.objectId],
  );
  if (standing) throw conflict('ALREADY_WITHHELD', { withholdingId: standing.id });
  const withholding = work.em.create(Withholding, {
    id: v7(),
    patient,
    ...what,
    side: work.principal.side ?? Side.MUNICIPAL,
    unitId: work.principal.unitId,
    validFrom: work.now,
    createdBy: work.principal.personId,
  } as never);
  work.em.persist(withholding);
  await work.em.flush();
  work.did('Withholding', withholding.id, patient.id);
  return withholding.id;
}
