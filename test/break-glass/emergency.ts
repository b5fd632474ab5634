import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

export const OPEN = `mutation($input: BreakGlassInput!) { breakGlass(input: $input) {
  id status ground reason expiresAt reviewDueAt allowed patient { id name phone pathways { totalCount } } } }`;
export const RENEW = `mutation($input: RenewBreakGlassInput!) { renewBreakGlass(input: $input) { id expiresAt renewals { reason } } }`;
export const CLOSE = `mutation($input: CloseBreakGlassInput!) { closeBreakGlass(input: $input) { id status endedAt } }`;
export const REVIEW = `mutation($input: ReviewBreakGlassInput!) { reviewBreakGlass(input: $input) { id status outcome reviewedBy { name } } }`;
export const LIST = `{ breakGlasses { totalCount nodes { id status reason openedBy { name } patient { id name } patientPseudonym reviewDueAt escalatedAt redacted allowed } } }`;
export const SEEN = `query($id: ID!) { patient(id: $id) { name blocked phone allowed pathways { nodes { unit { name } events { totalCount } } } referrals { nodes { content { symptoms } } } } }`;
export const BLOCK = `mutation($input: BlockAccessInput!) { blockAccess(input: $input) { id } }`;

export const REASON = 'Bevisstløs på legevakten, må vite hva hun bruker';
export const GROUND = 'LIFE_OR_HEALTH';

/** A region with those who are told of an opening, and somebody on duty who has no relation to anybody. */
export class Emergency {
  stranger!: Actor;
  patient!: Actor & { patientId: string };

  private constructor(
    readonly world: World,
    readonly r: Region,
    readonly administrator: Actor,
    readonly auditor: Actor,
  ) {}

  static async start(): Promise<Emergency> {
    const world = await World.start();
    const r = await region(world);
    const administrator = await world.staff('ADMINISTRATOR', r.trust, 'Aktsom Ørn');
    const auditor = await world.staff('AUDITOR', r.trust, 'Årvåken Alke');
    await world.staff('ADMINISTRATOR', r.municipality, 'En Annen');
    return new Emergency(world, r, administrator, auditor);
  }

  /** For each test a patient and somebody on duty of its own. */
  async renew(): Promise<void> {
    this.world.clock.set('2026-11-23T09:00:00Z');
    this.patient = await patientOf(this.world, this.r);
    this.stranger = await this.world.staff('CLINICIAN', this.r.acute, 'Vakthavende Vipe');
  }

  open(actor = this.stranger, more: Record<string, unknown> = {}) {
    const input = { nationalId: this.patient.nationalId, ground: GROUND, reason: REASON, ...more };
    return this.world.api(actor).run(OPEN, { input });
  }

  async opened(actor = this.stranger) {
    const answer = await this.open(actor);
    expect(answer.errors).toBeUndefined();
    return answer.data.breakGlass as { id: string; [key: string]: unknown };
  }

  async seen(actor = this.stranger) {
    return (await this.world.api(actor).run(SEEN, { id: this.patient.patientId })).data.patient;
  }

  async told(actor: Actor) {
    const { data } = await this.world
      .api(actor)
      .run('{ notifications { nodes { kind subjectType subjectId } } }');
    return data.notifications.nodes as { kind: string; subjectId: string }[];
  }
}
