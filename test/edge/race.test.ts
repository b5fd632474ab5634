import { World } from '../support/world.js';

describe('A hundred at once who change the same version', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('are one who wins, and ninety-nine who are told so or to come again; nothing is half', async () => {
    const ann = await world.patient('Ann Ask');
    const phone = (i: number): string => `911 22 ${String(i).padStart(3, '0')}`;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        world
          .api(ann)
          .run('mutation($input: UpdateContactInput!) { updateContact(input: $input) { phone version } }', {
            input: { id: ann.patientId, phone: phone(i), expectedVersion: 1 },
          }),
      ),
    );
    const won = answers.filter((answer) => !answer.errors);
    const codes = new Set(answers.filter((answer) => answer.errors).map(({ code }) => code));
    expect(won).toHaveLength(1);
    expect([...codes].filter((code) => code !== 'CONFLICT' && code !== 'UNAVAILABLE')).toEqual([]);
    const stored = await world.db.sql(
      'select p.version, c.phone from patient p join patient_contact c on c.patient_id = p.id where p.id = $1',
      [ann.patientId],
    );
    expect(stored).toEqual([won[0]?.data.updateContact]);
  });
});
