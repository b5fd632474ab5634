import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Said } from './client.js';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { patientOf, type Region } from '../support/region.js';
import type { Actor, World } from '../support/world.js';

/** A write that was acknowledged: whoever asked was told that it is done. */
export interface Acknowledged {
  type: 'Referral' | 'PathwayEvent' | 'Need';
  id: string;
  key: string;
  grantId: string;
  requestId: string;
}

const CREATE = 'mutation($input: CreateReferralInput!) { createReferral(input: $input) { id } }';
const SUBMIT = 'mutation($input: ReferralActInput!) { submitReferral(input: $input) { id status } }';
const READ = 'query($id: ID!) { referral(id: $id) { id status patient { name } } }';
const PATHWAY = 'query($id: ID!) { pathways(filter: { patient: $id }, first: 1) { nodes { id } } }';
const ASSESS = 'mutation($input: AssessReferralInput!) { assessReferral(input: $input) { id } }';
const RECORD = 'mutation($input: RecordEventInput!) { recordEvent(input: $input) { id } }';
const NEED = 'mutation($input: ReportNeedInput!) { reportNeed(input: $input) { id } }';
const LIST = '{ patients(first: 5) { nodes { id name } } }';

/** People at work, several at once, whatever befalls what they work with. */
export class Storm {
  readonly acknowledged: Acknowledged[] = [];
  /** Reads that were answered with somebody's data in them. */
  readonly read: string[] = [];
  /** What should not have been answered. */
  readonly wrong: string[] = [];
  stories = 0;
  private blowing = true;
  private workers: Promise<void>[] = [];

  constructor(
    private readonly world: World,
    private readonly r: Region,
    private readonly client: Client,
    private readonly paceMs: number,
  ) {}

  begin(people: number): this {
    this.workers = Array.from({ length: people }, async () => {
      while (this.blowing) await this.story();
    });
    return this;
  }

  /** Lets everybody finish what they are at. */
  async end(): Promise<void> {
    this.blowing = false;
    await Promise.all(this.workers);
  }

  /** For a run that failed: what people were at is left. */
  async abandon(): Promise<void> {
    this.blowing = false;
    this.client.givenUp = true;
    await Promise.allSettled(this.workers);
  }

  /** One patient: referred, assessed, seen, with a need of coordination; read in between. */
  private async story(): Promise<void> {
    const { gp, clinician } = this.r;
    const patientId = await this.patient();
    const id = await this.make('Referral', gp, CREATE, {
      patientId,
      toUnitId: this.r.section,
      pathwayKey: 'PHV_ADULT',
      reviewedWithPatientAt: '2026-11-20',
      noMunicipalContact: true,
      content: { symptoms: 'Lite søvn og uro', patientView: 'Ønsker hjelp til å sove' },
    });
    await this.look(gp, READ, { id });
    await this.act(gp, SUBMIT, { id });
    const found = await this.look(clinician, PATHWAY, { id: patientId });
    const pathwayId = found.data?.pathways?.nodes[0]?.id as string;
    const latestStart = addDays(osloDay(new Date()), 60);
    await this.act(clinician, ASSESS, { id, outcome: 'ACCEPT', latestStart });
    await this.make('PathwayEvent', clinician, RECORD, {
      ...{ pathwayId, kind: 'FIRST_ATTENDANCE', careSetting: 'OUTPATIENT' },
    });
    await this.look(clinician, LIST);
    await this.make('Need', clinician, NEED, {
      patientId,
      pathwayId,
      kind: 'INDIVIDUAL_PLAN',
      patientAgrees: true,
    });
    this.stories += 1;
  }

  /** Under a key of its own, so that whoever is not answered can ask again; now and then somebody asks twice for nothing. */
  private async make(
    type: Acknowledged['type'],
    actor: Actor,
    query: string,
    input: object,
  ): Promise<string> {
    const key = randomUUID();
    const variables = { input: { ...input, clientMutationId: key } };
    const said = await this.ask(actor, query, variables);
    const id = Object.values((said.data ?? {}) as Record<string, { id: string } | null>)[0]?.id;
    if (!id) {
      this.wrong.push(said.text);
      return '';
    }
    const { requestId } = said;
    this.acknowledged.push({ type, id, key, grantId: actor.grantId as string, requestId });
    if (this.stories % 3 === 0) {
      const second = await this.ask(actor, query, variables);
      if (!second.text.includes(id)) this.wrong.push(`asked again: ${second.text}`);
    }
    return id;
  }

  /** Whoever asks again is told what the first time came to, and not that it is done already. */
  private async act(actor: Actor, query: string, input: object): Promise<void> {
    const said = await this.ask(actor, query, { input: { ...input, clientMutationId: randomUUID() } });
    if (said.code) this.wrong.push(said.text);
  }

  private async look(actor: Actor, query: string, variables: object = {}): Promise<Said> {
    const said = await this.ask(actor, query, variables);
    if (said.code || !said.data) this.wrong.push(said.text);
    else this.read.push(said.requestId);
    return said;
  }

  private async ask(actor: Actor, query: string, variables: object): Promise<Said> {
    await pause(this.paceMs);
    return this.client.ask(actor, query, variables);
  }

  /** Set up past the API; tried again while the database is away. */
  private async patient(): Promise<string> {
    for (;;) {
      const made = await patientOf(this.world, this.r).catch(() => null);
      if (made) return made.patientId;
      if (this.client.givenUp) throw new Error('given up');
      await pause(100);
    }
  }
}
