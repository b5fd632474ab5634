import { spawnSync } from 'node:child_process';
import { testLogWriter } from '../support/log-keys.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { World } from '../support/world.js';
import { inTransaction } from '../../api/src/cli/command.js';
import { grantFromCommandLine, readGrantArguments } from '../../api/src/cli/grant-command.js';

describe('npm run grant', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start(new Date().toISOString());
  });
  afterAll(() => world.stop());

  async function run(...args: string[]): Promise<string[]> {
    const lines: string[] = [];
    const wanted = readGrantArguments(args);
    if (wanted) {
      await inTransaction(
        world.db.url,
        testLogWriter(),
        (command) => grantFromCommandLine(command, wanted),
        (line) => lines.push(line),
      );
    }
    return lines;
  }
  const roleOf = async (nationalId: string) => {
    const me = await world
      .api({ personId: '', nationalId })
      .run('{ me { person { name } grants { role unit { name } } } }');
    return me.data?.me;
  };

  it('makes the installation’s administrator, logs it without a role, and changes nothing the second time', async () => {
    const nationalId = syntheticNationalId();
    const lines = await run('administrator', '--national-id', nationalId, '--name', 'Første Forvalter');
    expect(lines).toEqual([
      'Første Forvalter is ADMINISTRATOR of the installation from now on.',
      expect.stringMatching(/^Grant [0-9a-f-]{36}\.$/),
    ]);
    expect(lines.join()).not.toContain(nationalId);
    world.clock.set(new Date().toISOString());
    expect(await roleOf(nationalId)).toEqual({
      person: { name: 'Første Forvalter' },
      grants: [{ role: 'ADMINISTRATOR', unit: null }],
    });
    const entries = (await world.log()).filter(
      (entry) => (entry as { operation: string }).operation === 'cli:grant',
    );
    expect(entries).toMatchObject([
      {
        role: null,
        person_id: null,
        purpose: 'ADMINISTRATION',
        action: 'GRANT',
        resource_type: 'Grant',
        decision: 'PERMIT',
      },
    ]);
    const again = await run('administrator', '--national-id', nationalId, '--name', 'Annet Navn');
    expect(again[0]).toBe(
      'Første Forvalter is ADMINISTRATOR of the installation already: nothing was changed.',
    );
    expect(await world.db.sql('select id from role_grant')).toHaveLength(1);
  });

  it('makes auditors and the first administrator of an organisation, by its id or its number', async () => {
    const organisation = await world.unit('HEALTH_TRUST', null, { name: 'Helse Elvestad' });
    await world.db.sql(`update unit set organisation_number = '974760673' where id = $1`, [organisation]);
    const [auditor, administrator] = [syntheticNationalId(), syntheticNationalId()];
    const [unit, email] = ['974760673', 'vaken.hubro@helse.test'];
    await run('auditor', '--national-id', auditor, '--name', 'Våken Hubro', '--unit', unit, '--email', email);
    await run(
      'organisation-administrator',
      '--national-id',
      administrator,
      '--name',
      'Stø Stær',
      '--unit',
      organisation,
    );
    expect(await world.db.sql('select email from notification_profile')).toEqual([{ email }]);
    world.clock.set(new Date().toISOString());
    expect((await roleOf(auditor)).grants).toEqual([{ role: 'AUDITOR', unit: { name: 'Helse Elvestad' } }]);
    expect((await roleOf(administrator)).grants).toEqual([
      { role: 'ADMINISTRATOR', unit: { name: 'Helse Elvestad' } },
    ]);
  });

  it('makes nobody auditor who holds anything else, and no auditor anything else', async () => {
    const organisation = await world.unit('HEALTH_TRUST');
    const clinician = await world.staff('CLINICIAN', organisation, 'Travel Trost');
    const auditor = await world.staff('AUDITOR', organisation, 'Våken Vipe');
    const number = (actor: { nationalId: string }) => ['--national-id', actor.nationalId, '--name', 'A B'];
    const refused = [
      [['auditor', ...number(clinician), '--unit', organisation], /an auditor holds nothing else/],
      [['administrator', ...number(auditor)], /an auditor holds nothing else/],
      [
        ['organisation-administrator', ...number(clinician), '--unit', organisation],
        /an administrator is not a clinician/,
      ],
    ] as const;
    for (const [args, message] of refused) await expect(run(...args)).rejects.toThrow(message);
  });

  it.each([
    ['nothing to grant', [], /Say what to grant: one of administrator, organisation-administrator, auditor/],
    [
      'a wrong number',
      ['administrator', '--national-id', '12345678901', '--name', 'A B'],
      /--national-id must be a valid/,
    ],
    [
      'half a name',
      ['administrator', '--national-id', '+', '--name', 'Kari'],
      /--name must have a given name/,
    ],
    [
      'an auditor of nothing',
      ['auditor', '--national-id', '+', '--name', 'A B'],
      /--unit must name the organisation/,
    ],
    [
      'an unknown organisation',
      ['auditor', '--national-id', '+', '--name', 'A B', '--unit', '974760673x'],
      /There is no organisation/,
    ],
    [
      'an address that is none',
      ['administrator', '--national-id', '+', '--name', 'A B', '--email', 'a b@c.test'],
      /--email must be an e-mail address/,
    ],
    ['an unknown option', ['administrator', '--force'], /Unknown option '--force'/],
  ])('says in one line what is wrong with %s', async (_what, args, message) => {
    const before = await world.db.sql('select count(*) from person');
    await expect(run(...args.map((arg) => (arg === '+' ? syntheticNationalId() : arg)))).rejects.toThrow(
      message,
    );
    expect(await world.db.sql('select count(*) from person')).toEqual(before);
  });

  it('explains itself, and ends with 1 at a mistake', () => {
    const program = 'dist/api/src/cli/grant.js';
    const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    expect([help.status, help.stdout.split('\n').length > 5]).toEqual([0, true]);
    const mistake = spawnSync(process.execPath, [program, 'king'], { encoding: 'utf8' });
    expect([mistake.status, mistake.stdout, mistake.stderr.trim().split('\n')]).toEqual([
      1,
      '',
      [expect.stringMatching(/^Say what/)],
    ]);
  });
});
