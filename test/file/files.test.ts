import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { deleteExpiredFiles } from '../../api/src/file/file.jobs.js';
import { fileFeature } from '../../api/src/file/index.js';
import { Jobs } from '../support/jobs.js';
import { World, type Actor } from '../support/world.js';

describe('A file', () => {
  let world: World;
  let section: string;
  let maker: Actor;
  let other: Actor;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    section = await world.unit('SECTION', await world.unit('HEALTH_TRUST'));
    maker = await world.staff('CLINICIAN', section);
    other = await world.staff('CLINICIAN', section);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    patient = await world.patient();
    for (const one of [maker, other]) await world.relate(patient.patientId, one.personId, 'TREATS');
  });

  async function stored(by = maker): Promise<string> {
    const id = randomUUID();
    const bytes = Buffer.from('blåbær');
    await world.db.sql(
      `insert into stored_file (id, grant_id, person_id, purpose, name, media_type, size, sha256, bytes, patient_ids, holds, created_at, expires_at)
       values ($1, $2, $3, 'EXPORT', 'bær "1".csv', 'text/csv; charset=utf-8', $4, repeat('0', 64), $5, $6, 'PathwayEvent', $7, $8)`,
      [
        ...[id, by.grantId, by.personId, bytes.length, bytes, [patient.patientId]],
        ...['2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z'],
      ],
    );
    return id;
  }

  async function fetch(by: Actor | null, path: string, method: 'get' | 'head' | 'post' | 'delete' = 'get') {
    const call = request(world.app.handler)[method](`/files/${path}`);
    if (by) call.set('Authorization', `Bearer ${await world.token(by)}`);
    if (by?.grantId) call.set('Samlop-Grant', by.grantId);
    return call;
  }

  it('is fetched by whoever made it, as a download that nobody keeps or runs', async () => {
    const id = await stored();
    const answer = await fetch(maker, id);
    expect([answer.status, answer.text]).toEqual([200, 'blåbær']);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': '8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename=/);
    expect(answer.headers.etag).toBeUndefined();
    const log = await world.log<{ resource_ids: string[]; patient_ids: string[]; decision: string }>();
    expect(log.filter((entry) => entry.resource_ids.includes(id))).toMatchObject([
      { resource_type: 'StoredFile', decision: 'PERMIT', patient_ids: [patient.patientId] },
    ]);
  });

  it('of another is as one that does not exist, to the byte, and the attempt is in the log', async () => {
    const id = await stored();
    const [hidden, absent, nonsense] = [
      await fetch(other, id),
      await fetch(other, randomUUID()),
      await fetch(other, 'registreringer.csv'),
    ];
    const seen = ({ status, text, headers }: typeof hidden) => {
      const {
        'x-request-id': _own,
        date: _when,
        ratelimit: _left,
        ...same
      } = headers as Record<string, string>;
      return { status, text, same };
    };
    expect(hidden.status).toBe(404);
    expect(seen(hidden)).toEqual(seen(absent));
    expect(seen(hidden)).toEqual(seen(nonsense));
    const log = await world.log<{ resource_ids: string[]; decision: string; person_id: string }>();
    expect(log.filter((entry) => entry.resource_ids.includes(id))).toMatchObject([
      { decision: 'DENY', person_id: other.personId },
    ]);
  });

  it('is the grant’s that made it, not the person’s', async () => {
    const id = await stored();
    const grant = await world.grant(maker, 'COORDINATOR', section);
    expect((await fetch({ ...maker, ...grant }, id)).status).toBe(404);
    const { grantId: _which, ...somebody } = maker;
    expect((await fetch(somebody, id)).status).toBe(403);
    expect((await fetch(maker, id)).status).toBe(200);
  });

  it('is gone when its maker may no longer read what it holds', async () => {
    const id = await stored();
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by) values ($1, $2, $3, 'PERSON', '2026-11-23T08:00Z', $4)`,
      [randomUUID(), patient.patientId, maker.personId, patient.personId],
    );
    expect((await fetch(maker, id)).status).toBe(404);
    const again = await stored();
    await world.db.sql('delete from block where patient_id = $1', [patient.patientId]);
    expect((await fetch(maker, again)).status).toBe(200);
    await world.db.sql(`update relation set valid_to = '2026-11-23T08:59:00Z' where patient_id = $1`, [
      patient.patientId,
    ]);
    expect((await fetch(maker, again)).status).toBe(404);
  });

  it('is nobody’s after a day, and then deleted', async () => {
    const id = await stored();
    world.clock.set('2026-11-24T08:59:59Z');
    expect((await fetch(maker, id)).status).toBe(200);
    world.clock.set('2026-11-24T09:00:00Z');
    expect((await fetch(maker, id)).status).toBe(404);
    const jobs = await Jobs.open(world);
    const fresh = await stored();
    await world.db.sql(`update stored_file set expires_at = '2026-11-24T09:00:01Z' where id = $1`, [fresh]);
    await deleteExpiredFiles(jobs.tools);
    await jobs.close();
    const kept = await world.db.sql<{ id: string }>('select id from stored_file where id = any($1)', [
      [id, fresh],
    ]);
    expect(kept.map((row) => row.id)).toEqual([fresh]);
    expect(fileFeature.crontab?.[0]).toContain('deleteExpiredFiles');
  });

  it('is not fetched without a token, nor with one in the URL', async () => {
    const id = await stored();
    const token = await world.token(maker);
    const none = await fetch(null, id);
    expect([none.status, none.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    expect((await fetch(null, `${id}?access_token=${token}`)).status).toBe(401);
    const wrong = await request(world.app.handler).get(`/files/${id}`).set('Authorization', 'Bearer x.y.z');
    expect(wrong.status).toBe(401);
  });

  it('is fetched, and nothing else', async () => {
    const id = await stored();
    for (const method of ['post', 'delete'] as const) {
      const answer = await fetch(maker, id, method);
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET']);
    }
    expect((await fetch(maker, '')).status).toBe(404);
    expect((await fetch(maker, `${id}/more`)).status).toBe(404);
    const head = await fetch(maker, id, 'head');
    expect([head.status, head.headers['content-length']]).toEqual([200, '8']);
  });
});
