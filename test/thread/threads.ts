import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

export type Patient = Actor & { patientId: string };

const THREAD = `id version subject topic unread closedAt allowed lastMessageAt
  participants { person { id name } role readTo leftAt }
  messages { totalCount nodes { id text author { id } authorRole retractedAt retractionReason allowed
    attachments { id name mediaType size sha256 } } }`;

/** What tests of threads do, over HTTP. */
export class Threads {
  private constructor(
    readonly world: World,
    readonly r: Region,
  ) {}

  static async start(more: Parameters<typeof World.start>[1] = {}): Promise<Threads> {
    const world = await World.start(undefined, more);
    return new Threads(world, await region(world));
  }

  /** A patient of the region whom everybody there knows. */
  async patient(): Promise<Patient> {
    const { world, r } = this;
    const patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    return patient;
  }

  async pathway(patient: Patient): Promise<string> {
    return (await sentReferral(this.world, this.r, patient.patientId)).pathwayId;
  }

  /** A treatment plan, whose owner is the clinician. */
  async plan(patient: Patient): Promise<string> {
    const id = randomUUID();
    await this.world.db.sql(
      `insert into plan (id, patient_id, kind, status, owner_id, made_at, created_at, created_by, changed_at)
       values ($1, $2, 'TREATMENT', 'ACTIVE', $3, now(), now(), $3, now())`,
      [id, patient.patientId, this.r.clinician.personId],
    );
    return id;
  }

  run(by: Actor, name: string, type: string, input: object, selection = 'id'): Promise<Answer> {
    return this.world
      .api(by)
      .run(`mutation($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input });
  }

  open(by: Actor, patient: Patient, others: Actor[], more: object = {}): Promise<Answer> {
    const input = {
      patientId: patient.patientId,
      participantIds: others.map(({ personId }) => personId),
      ...{ topic: 'Søvn', text: 'Hvordan går det?', ...more },
    };
    return this.run(by, 'openThread', 'OpenThreadInput', input, THREAD);
  }

  async opened(by: Actor, patient: Patient, others: Actor[], more: object = {}): Promise<string> {
    const answer = await this.open(by, patient, others, more);
    if (answer.errors) throw new Error(answer.text);
    return answer.data.openThread.id as string;
  }

  send(by: Actor, threadId: string, text: string, more: object = {}): Promise<Answer> {
    return this.run(by, 'sendMessage', 'SendMessageInput', { threadId, text, ...more }, 'id text sentAt');
  }

  read(by: Actor, id: string): Promise<Answer> {
    return this.world.api(by).run(`query($id: ID!) { thread(id: $id) { ${THREAD} } }`, { id });
  }

  /** The texts that somebody reads in a thread, or why they read none. */
  async texts(by: Actor, id: string): Promise<(string | null)[] | string | undefined> {
    const { data, code } = await this.read(by, id);
    return data?.thread?.messages.nodes.map(({ text }: { text: string | null }) => text) ?? code;
  }

  async list(by: Actor): Promise<string[]> {
    const { data } = await this.world.api(by).run('{ threads { totalCount nodes { id } } }');
    return data.threads.nodes.map(({ id }: { id: string }) => id);
  }

  async told(who: Actor): Promise<string[]> {
    const rows = await this.world.db.sql<{ subject_id: string }>(
      `select subject_id from notification where recipient_id = $1 and kind = 'MESSAGE_RECEIVED' order by created_at, id`,
      [who.personId],
    );
    return rows.map(({ subject_id: id }) => id);
  }

  async upload(by: Actor | null, bytes: Buffer, type = 'application/pdf') {
    const call = request(this.world.app.handler).post('/files').set('Content-Type', type);
    if (by) call.set('Authorization', `Bearer ${await this.world.token(by)}`);
    if (by?.grantId) call.set('Samlop-Grant', by.grantId);
    return call.send(bytes);
  }

  async fetch(by: Actor, id: string) {
    const call = request(this.world.app.handler).get(`/files/${id}`);
    call.set('Authorization', `Bearer ${await this.world.token(by)}`);
    if (by.grantId) call.set('Samlop-Grant', by.grantId);
    return call.buffer(true).parse((res, done) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => done(null, Buffer.concat(parts)));
    });
  }
}
