import { Role } from '../authz/roles.js';
import { notify } from '../notification/notification.acts.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export interface Opened extends Row {
  id: string;
  root_id: string;
  person_id: string;
  serious: boolean;
}

/** Those who review for an organisation, now; whom a finding is about is told nothing of it. */
async function reviewers(work: Work, rootId: string, roles: Role[], but: string | null): Promise<string[]> {
  const people = await work.sql<{ person_id: string }>(
    `select distinct g.person_id from role_grant g join unit u on u.id = g.unit_id join person p on p.id = g.person_id and p.active
      where u.organisation_id = $1 and g.role = any($2) and g.person_id is distinct from $3
        and g.valid_from <= $4 and (g.valid_to is null or g.valid_to > $4)`,
    [rootId, roles, but, work.now.toISOString()],
  );
  return people.map(({ person_id }) => person_id);
}

async function tell(work: Work, kind: string, finding: Opened | null, rootId: string, to: string[]) {
  const subject = finding ? { subjectType: 'AccessFinding', subjectId: finding.id } : {};
  for (const recipientId of to)
    await notify(work, { kind, ...subject, recipientId, patientId: null, rootId });
}

/** Of what is serious each by itself, at once; of the rest that there is something, until it was read. */
export async function tellOfOpened(work: Work, opened: Opened[]): Promise<void> {
  for (const finding of opened.filter(({ serious }) => serious)) {
    const to = await reviewers(work, finding.root_id, [Role.AUDITOR], finding.person_id);
    await tell(work, 'ACCESS_FINDING_OPENED', finding, finding.root_id, to);
  }
  for (const rootId of new Set(opened.filter(({ serious }) => !serious).map(({ root_id }) => root_id))) {
    const told = await work.sql<{ recipient_id: string }>(
      `select distinct recipient_id from notification where kind = 'ACCESS_FINDINGS_WAITING' and read_at is null`,
    );
    const know = new Set(told.map(({ recipient_id }) => recipient_id));
    const to = (await reviewers(work, rootId, [Role.AUDITOR], null)).filter((id) => !know.has(id));
    await tell(work, 'ACCESS_FINDINGS_WAITING', null, rootId, to);
  }
}

/** Another is to read it after who reviewed it; and what nobody closed in time is its organisation's to answer for. */
export async function tellOthers(work: Work, kind: string, finding: Opened, roles: Role[]): Promise<void> {
  const to = await reviewers(work, finding.root_id, roles, finding.person_id);
  const others = to.filter((id) => id !== work.principal.personId);
  await tell(work, kind, finding, finding.root_id, others);
}
