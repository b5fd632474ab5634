import { testLogWriter } from '../support/log-keys.js';
import { World, type Actor } from '../support/world.js';
import { inTransaction } from '../../api/src/cli/command.js';
import { personFromCommandLine, readPersonArguments } from '../../api/src/cli/person-command.js';

// Case 16 of the list of attacks: a person who has left, and an authorisation that was withdrawn.
describe('npm run person', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start(new Date().toISOString());
  });
  afterAll(() => world.stop());

  async function run(actor: Actor, act: string, ...more: string[]): Promise<string[]> {
    const lines: string[] = [];
    const asked = readPersonArguments([act, '--national-id', actor.nationalId, ...more]);
    if (!asked) throw new Error('help was asked for');
    await inTransaction(
      world.db.url,
      testLogWriter(),
      (command) => personFromCommandLine(command, asked),
      (line) => lines.push(line),
    );
    world.clock.set(new Date().toISOString());
    return lines;
  }
  const answer = async (actor: Actor) => {
    const { status, code } = await world.api(actor).run('{ patients { totalCount } }');
    return [status, code];
  };

  it('ends what somebody may at their next request, with the same token, and begins it again', async () => {
    const actor = await world.staff('CASE_WORKER', await world.unit('MUNICIPALITY'), 'Borte Blåmeis');
    expect(await answer(actor)).toEqual([200, undefined]);
    expect(await run(actor, 'deactivate')).toEqual(['Borte Blåmeis may not act any more.']);
    expect(await answer(actor)).toEqual([401, 'UNAUTHENTICATED']);
    await run(actor, 'activate');
    expect(await answer(actor)).toEqual([200, undefined]);
    const entries = await world.log<{ operation: string; resource_ids: string[] }>();
    expect(entries.filter(({ operation }) => operation === 'cli:person')).toMatchObject([
      { resource_ids: [actor.personId] },
      { resource_ids: [actor.personId] },
    ]);
  });

  it.each(['CLINICIAN', 'GP'])(
    'takes from a %s without authorisation that role, and no other',
    async (role) => {
      const actor = await world.staff(role, await world.unit('HEALTH_TRUST'));
      const other = {
        ...actor,
        ...(await world.grant(actor, 'CASE_WORKER', await world.unit('MUNICIPALITY'))),
      };
      await run(actor, 'withdraw-authorisation');
      expect(await answer(actor)).toEqual([403, 'FORBIDDEN']);
      expect(await answer(other)).toEqual([200, undefined]);
      await run(actor, 'restore-authorisation');
      expect(await answer(actor)).toEqual([200, undefined]);
    },
  );

  it('leaves no organisation without an administrator unless that is said', async () => {
    const organisation = await world.unit('HEALTH_TRUST', null, { name: 'Helse Elvestad' });
    const last = await world.staff('ADMINISTRATOR', organisation);
    const passing = await world.person('Kort Kvist');
    await world.grant(passing, 'ADMINISTRATOR', organisation, { validTo: '2100-01-01' });
    await expect(run(last, 'deactivate')).rejects.toThrow(/Helse Elvestad would have no administrator/);
    expect((await answer(last))[0]).not.toBe(401);
    await run(last, 'deactivate', '--leave-without-administrator');
    expect((await answer(last))[0]).toBe(401);
  });

  it.each([
    [['remove'], /Say what: one of deactivate, activate/],
    [['deactivate', '--national-id', '123'], /must be a valid national identity number/],
    [['deactivate', '--force'], /Unknown option '--force'/],
  ])('says in one line what is wrong', (args, message) => {
    expect(() => readPersonArguments(args)).toThrow(message);
  });
});
