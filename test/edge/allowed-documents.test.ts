import { consoleDocuments } from '../../scripts/console-documents.mjs';
import { documentHash, readDocumentList } from '../../api/src/platform/document-list.js';
import { liveServer, type LiveServer } from '../support/live.js';
import { until } from '../support/program.js';
import { World, type Actor } from '../support/world.js';

const ME = '{ me { person { id } } }';
const HEARD = 'subscription { notificationReceived { id } }';

describe('An installation that lists its documents', () => {
  let world: World;
  let server: LiveServer;
  let ann: Actor;
  beforeAll(async () => {
    world = await World.start(undefined, { documents: new Set([ME, HEARD].map(documentHash)) });
    server = await liveServer(world);
    ann = await world.staff(
      'COORDINATING_UNIT',
      await world.unit('COORDINATING_UNIT', await world.unit('MUNICIPALITY')),
    );
  });
  afterAll(async () => {
    await server.stop();
    await world.stop();
  });

  it('answers those', async () => {
    expect((await world.api(ann).run(ME)).data.me.person.id).toBe(ann.personId);
  });

  it.each([
    '{ me { person { id name } } }',
    `${ME} `,
    '{ __typename }',
    '{',
    `query { a: __typename ${ME.slice(1)}`,
  ])('refuses any other, unread: %s', async (query) => {
    const answer = await world.api(ann).run(query);
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'query', rule: 'UNLISTED_DOCUMENT' },
    ]);
  });

  it('holds subscriptions to the same list', async () => {
    const live = await server.connect(ann);
    const other = live.subscribe('subscription { notificationReceived { id kind } }');
    const listed = live.subscribe(HEARD);
    const notify = () =>
      world.db.sql(
        `insert into notification (id, recipient_id, kind, created_at) values (gen_random_uuid(), $1, 'NEED_REPORTED', now())`,
        [ann.personId],
      );
    await until(async () => (await notify(), listed.messages.length > 0));
    expect(JSON.stringify(other.errors)).toContain('UNLISTED_DOCUMENT');
    expect(other.messages).toEqual([]);
  });
});

describe('A list of documents', () => {
  const [a, b] = ['{ a }', '{ b }'].map(documentHash) as [string, string];

  it('has a hash in a line, and what people write beside it', () => {
    expect(readDocumentList(`# ours\n${a} Mine\r\n\n${b}\n`)).toEqual([a, b]);
  });

  it.each([`${a}\n{ b }`, `${a}\n${b.toUpperCase()}`, `${a}\n${b}0`, `${a}\n ${b}`])(
    'names the line that is none: %j',
    (text) => expect(readDocumentList(text)).toEqual({ wrongLine: 2 }),
  );

  it('is made of what the console sends', async () => {
    const text = await consoleDocuments();
    const { MeDocument } = await import('../../admin/src/gql/operations.js');
    expect(readDocumentList(text)).toContain(documentHash(MeDocument.toString()));
    expect(text).toContain(' MeDocument\n');
  });
});
