import { findLooks } from '../../api/src/finding/finding.jobs.js';
import { Jobs } from '../support/jobs.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

export interface Found {
  id: string;
  kinds: string[];
  status: string;
  sentence: string;
  count: number;
  version: number;
  firstAt: string;
  explainedBy: string[];
  person: { name: string };
  patientPseudonym: string | null;
  reasons: { kind: string; words: string; ruleVersion: string; rowIds: string[] }[];
}
const FINDINGS = `query($filter: AccessFindingFilter) { accessFindings(filter: $filter) { nodes {
  id kinds status sentence count version firstAt explainedBy serious dueAt outcome person { name } patientPseudonym allowed
  reasons { kind words ruleVersion rowIds } } } }`;

/** An entry as the log has them, written by hand: person, unit, root, patient, time, action. */
export const ENTRY = entryOf('Patient');
export function entryOf(resourceType: string): string {
  return `insert into audit.entry (id, at, entry, mac, person_id, role, unit_id, root_id, request_id, operation, action, purpose, resource_type,
    decision, subject_ids, resource_ids)
  select gen_random_uuid(), $5, '{}', decode(repeat('00', 32), 'hex'), $1, 'CLINICIAN', $2, $3, 'r', 'patient', $6, 'CARE', '${resourceType}', 'PERMIT',
         array[s.subject], array[s.subject] from app.subjects_of(array[$4::uuid]) s`;
}

/** A region with auditors, and the worker that goes through its log. */
export class Findings {
  private constructor(
    readonly world: World,
    readonly r: Region,
    readonly jobs: Jobs,
    readonly auditor: Actor,
    readonly second: Actor,
  ) {}

  static async start(): Promise<Findings> {
    const world = await World.start();
    const r = await region(world);
    const jobs = await Jobs.open(world);
    const auditors = [
      await world.staff('AUDITOR', r.trust, 'Våken Vipe'),
      await world.staff('AUDITOR', r.trust, 'Rolig Ravn'),
    ];
    return new Findings(world, r, jobs, auditors[0] as Actor, auditors[1] as Actor);
  }

  async stop(): Promise<void> {
    await this.jobs.close();
    await this.world.stop();
  }

  /** A clinician of the section, and a patient whom the section was once asked for: open to all there, and nobody's. */
  async stranger(name = 'Ukjent Ugle'): Promise<{ patientId: string }> {
    const patient = await this.world.patient(name);
    await this.world.relate(patient.patientId, this.r.section, 'ADDRESSED', { validFrom: '2026-01-05' });
    return patient;
  }

  async look(actor: Actor, patientId: string): Promise<void> {
    const { data } = await this.world
      .api(actor)
      .run(`query($id: ID!) { patient(id: $id) { name } }`, { id: patientId });
    if (!data.patient) throw new Error('nothing was seen');
  }

  /** What stands open after the log was gone through, some days on. */
  async found(actor: Actor, days = 0): Promise<Found[]> {
    this.world.clock.pass(days);
    await findLooks(this.jobs.tools);
    return (await this.list({ person: actor.personId })).filter(
      ({ status }) => !['WITHDRAWN', 'CLOSED'].includes(status),
    );
  }

  async list(filter: object, auditor = this.auditor): Promise<Found[]> {
    const { data, errors } = await this.world.api(auditor).run(FINDINGS, { filter });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.accessFindings.nodes as Found[];
  }

  run(actor: Actor, mutation: string, input: object) {
    const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
    const fields = mutation === 'changeAccessRule' ? 'kind version thresholds { name value }' : 'id';
    return this.world
      .api(actor)
      .run(`mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
  }
}
