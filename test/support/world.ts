import { KeyObject, randomUUID, sign } from 'node:crypto';
import { exportJWK, generateKeyPair, createLocalJWKSet, SignJWT } from 'jose';
import request from 'supertest';
import type { Actor, Answer } from './actor.js';
import { TestClock } from './clock.js';
import { LOG } from './log.js';
import { testLogKeys } from './log-keys.js';
import { bornNext, syntheticNationalId } from './identity-number.js';
import type { Issuer } from './issuer.js';
import { testDatabase, type TestDatabase } from './database.js';
import { createApp, type App, type AppDependencies } from '../../api/src/app.js';
import { createLogger } from '../../api/src/platform/logger.js';
import type { Config } from '../../api/src/platform/config.js';
import type { FileFolder } from '../../api/src/platform/file-folder.js';
import { testFiles } from './files.js';

export type { Actor, Answer } from './actor.js';

const ISSUER = 'https://issuer.test';
export const AUDIENCE = 'samlop-test';

/** An installation of one's own: its database, its API over HTTP, and builders for what a test needs. */
export class World {
  private born = 0;

  private constructor(
    readonly db: TestDatabase,
    readonly app: App,
    readonly clock: TestClock,
    private readonly sign: (claims: Record<string, unknown>, expires: number) => Promise<string>,
    private readonly key: KeyObject,
    private readonly deps: AppDependencies,
  ) {}

  static async start(
    at = '2026-11-23T09:00:00Z',
    more: Partial<AppDependencies> &
      Partial<
        Pick<Config, 'cors' | 'introspection' | 'trustedProxies' | 'rates' | 'documents' | 'uploads'>
      > & {
        level?: Config['oidc']['level'];
        /** In place of a copy of the template; and who publishes the keys, for processes of their own. */
        db?: TestDatabase;
        issuer?: Issuer;
      } = {},
  ): Promise<World> {
    const db = more.db ?? (await testDatabase());
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const {
      issuer,
      cors = { origins: [], anyLocalhost: false },
      introspection = true,
      rates,
      level,
      trustedProxies,
      documents,
      uploads,
      ...deps
    } = more;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' };
    const [iss, clock] = [issuer?.publish(jwk) ?? ISSUER, new TestClock(new Date(at))];
    const all: AppDependencies = {
      config: {
        oidc: { issuer: iss, audience: AUDIENCE, personClaim: 'pid', ...(level && { level }) },
        introspection,
        cors,
        ...(rates ? { rates } : {}),
        ...(trustedProxies ? { trustedProxies } : {}),
        ...(documents ? { documents } : {}),
        ...(uploads ? { uploads } : {}),
      },
      databaseUrl: db.url,
      logger: createLogger('silent'),
      logKeys: testLogKeys,
      keys: createLocalJWKSet({ keys: [jwk] }),
      clock,
      poolSize: 5,
      files: testFiles(),
      ...deps,
    };
    const app = await createApp(all);
    const signClaims = (claims: Record<string, unknown>, expires: number): Promise<string> =>
      new SignJWT({ client_id: 'test-client', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
        .setIssuer(iss)
        .setAudience(AUDIENCE)
        .setExpirationTime(expires)
        .sign(privateKey);
    return new World(db, app, clock, signClaims, KeyObject.from(privateKey), all);
  }

  get files(): FileFolder | undefined {
    return this.deps.files;
  }

  /** Another API process of the installation; whoever asked for it closes its app. */
  async beside(otherwise: Partial<AppDependencies> = {}): Promise<World> {
    const deps = { ...this.deps, ...otherwise };
    return new World(this.db, await createApp(deps), this.clock, this.sign, this.key, deps);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.db.drop();
  }

  token(actor: Actor): Promise<string> {
    return this.sign({ pid: actor.nationalId }, Math.floor(this.clock.now().getTime() / 1000) + 3600);
  }

  /** What a token of theirs says. */
  claims(actor: Actor): Record<string, unknown> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return {
      iss: ISSUER,
      aud: AUDIENCE,
      client_id: 'test-client',
      pid: actor.nationalId,
      iat: now,
      exp: now + 3600,
    };
  }

  /** A token signed as it stands, whatever it says; text claims are signed as they are written. */
  rawToken(
    claims: Record<string, unknown> | string,
    header: Record<string, unknown> = {},
    key = this.key,
  ): string {
    const text = typeof claims === 'string' ? claims : JSON.stringify(claims);
    const head = JSON.stringify({ alg: 'ES256', kid: 'test', typ: 'at+jwt', ...header });
    const signed = [head, text].map((part) => Buffer.from(part).toString('base64url')).join('.');
    return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }

  /** The API as somebody, or as nobody. */
  api(actor?: Actor, headers: Record<string, string> = {}) {
    return {
      run: async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
        const call = request(this.app.handler)
          .post('/graphql')
          .set('Content-Type', 'application/json')
          .set(headers);
        if (actor) call.set('Authorization', `Bearer ${await this.token(actor)}`);
        if (actor?.grantId && !headers['Samlop-Grant']) call.set('Samlop-Grant', actor.grantId);
        const response = await call.send(JSON.stringify({ query, variables }));
        const body = response.body as { data?: unknown; errors?: Answer['errors'] };
        return {
          status: response.status,
          headers: response.headers as Record<string, string>,
          data: body.data,
          errors: body.errors,
          code: body.errors?.[0]?.extensions.code,
          text: response.text,
        } as Answer;
      },
    };
  }

  async unit(
    kind: string,
    parentId: string | null = null,
    more: Record<string, unknown> = {},
  ): Promise<string> {
    const id = randomUUID();
    const [parent] = parentId
      ? await this.db.sql<{ organisation_id: string }>('select organisation_id from unit where id = $1', [
          parentId,
        ])
      : [];
    await this.db.sql(
      `insert into unit (id, name, kind, parent_id, organisation_id, pathway_keys, municipality_number)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        more.name ?? `${kind} ${id.slice(0, 4)}`,
        kind,
        parentId,
        parent?.organisation_id ?? id,
        more.pathwayKeys ?? [],
        more.municipalityNumber ?? null,
      ],
    );
    return id;
  }

  async person(name = 'Rolig Fjellrev', nationalId = syntheticNationalId()): Promise<Actor> {
    const [given = '', ...family] = name.split(' ');
    const personId = randomUUID();
    await this.db.sql('insert into person (id, given_name, family_name) values ($1, $2, $3)', [
      personId,
      given,
      family.join(' ') || 'Prøve',
    ]);
    await this.db.sql('insert into person_identity (person_id, national_id) values ($1, $2)', [
      personId,
      nationalId,
    ]);
    return { personId, nationalId };
  }

  /** A person with a grant. */
  async staff(role: string, unitId: string | null, name?: string): Promise<Actor> {
    const person = await this.person(name);
    return { ...person, ...(await this.grant(person, role, unitId)), ...(unitId ? { unitId } : {}) };
  }

  async grant(
    person: Actor,
    role: string,
    unitId: string | null,
    more: Record<string, unknown> = {},
  ): Promise<{ grantId: string }> {
    const grantId = randomUUID();
    await this.db.sql(
      `insert into role_grant (id, person_id, role, unit_id, valid_from, valid_to, basis) values ($1, $2, $3, $4, $5, $6, 'GRANTED')`,
      [grantId, person.personId, role, unitId, more.validFrom ?? '2020-01-01', more.validTo ?? null],
    );
    return { grantId };
  }

  /** A patient who can log in: a person, an identity, and the relation to themselves. */
  async patient(
    name = 'Sindig Bjørk',
    more: { birthDate?: string; protectedAddress?: boolean; gp?: Actor } = {},
  ): Promise<Actor & { patientId: string }> {
    const birthDate = more.birthDate ?? bornNext(this.born++);
    const person = await this.person(name, syntheticNationalId(birthDate));
    const patientId = randomUUID();
    const [given = '', ...family] = name.split(' ');
    await this.db.sql(
      `insert into patient (id, person_id, given_name, family_name, birth_date, gp_id, municipality_number)
       values ($1, $2, $3, $4, $5, $6, '9901')`,
      [patientId, person.personId, given, family.join(' '), birthDate, more.gp?.personId ?? null],
    );
    if (more.protectedAddress)
      await this.db.sql('insert into address_protection (patient_id, grade) values ($1, 6)', [patientId]);
    await this.db.sql('insert into patient_identifier values ($1, $2)', [patientId, person.nationalId]);
    await this.db.sql(
      `insert into patient_contact (patient_id, phone, email) values ($1, '900 00 000', 'post@eksempel.test')`,
      [patientId],
    );
    await this.relate(patientId, person.personId, 'SELF');
    if (more.gp) await this.relate(patientId, more.gp.personId, 'GP_OF');
    return { ...person, patientId };
  }

  async relate(
    patientId: string,
    subjectId: string,
    kind: string,
    more: Record<string, unknown> = {},
  ): Promise<string> {
    const id = randomUUID();
    await this.db.sql(
      `insert into relation (id, patient_id, subject_id, kind, basis, cause, cause_id, valid_from, valid_to, full_until, contents)
       values ($1, $2, $3, $4, 'test', 'test', $1, $5, $6, $7, $8)`,
      [
        id,
        patientId,
        subjectId,
        kind,
        more.validFrom ?? '2020-01-01',
        more.validTo ?? null,
        more.fullUntil ?? null,
        more.contents ?? null,
      ],
    );
    // Whoever registered a patient wrote something.
    if (kind === 'REGISTERS') {
      await this.db.sql(
        `insert into patient_registration (id, patient_id, person_id, given_name, family_name, birth_date, reason, created_at)
         select $1, t.id, p.id, t.given_name, t.family_name, t.birth_date, 'test', $4 from patient t, person p
          where t.id = $2 and p.id = $3`,
        [id, patientId, subjectId, more.validFrom ?? '2020-01-01'],
      );
    }
    return id;
  }

  /** The access log's rows, oldest first. */
  log<T extends object = Record<string, unknown>>(): Promise<T[]> {
    return this.db.sql<T>(`select * from ${LOG} order by at, resource_type`);
  }
}
