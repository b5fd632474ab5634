import { v7 } from 'uuid';
import { PathwayEvent, type Pathway } from './pathway.entity.js';
import type { CareSetting } from './area.js';
import { Person } from '../person/person.entity.js';
import type { Work } from '../write/work.js';

/** Registers that something happened; the caller recomputes the deadlines when all of an act is registered. */
export async function registerEvent(
  work: Work,
  pathway: Pathway,
  kind: string,
  occurredAt: Date = work.now,
  more: { note?: string | null; code?: string | null; careSetting?: CareSetting | null } = {},
): Promise<PathwayEvent> {
  const event = work.em.create(PathwayEvent, {
    id: v7(),
    pathwayId: pathway.id,
    patientId: pathway.patient.id,
    kind,
    code: more.code ?? null,
    careSetting: more.careSetting ?? null,
    note: more.note ?? null,
    occurredAt,
    registeredAt: work.now,
    registeredBy: work.em.getReference(Person, work.principal.personId),
  } as never);
  work.em.persist(event);
  await work.em.flush();
  return event;
}
