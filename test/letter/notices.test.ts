import { Jobs } from '../support/jobs.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { ok } from '../support/started.js';
import { World } from '../support/world.js';
import { sendLetterNotices } from '../../api/src/letter/notice.jobs.js';
import type { Mail } from '../../api/src/platform/mailer.js';

describe('What tells of a letter', () => {
  let world: World;
  let r: Region;
  let jobs: Jobs;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    jobs = await Jobs.open(world);
  });
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });

  async function granted(channel: string): Promise<string> {
    const { patientId } = await patientOf(world, r, 'Hemmelig Hare');
    await world.db.sql('update patient set preferred_channel = $2 where id = $1', [patientId, channel]);
    const { id } = await sentReferral(world, r, patientId);
    ok(
      await world
        .api(r.clinician)
        .run(
          `mutation { assessReferral(input: { id: "${id}", outcome: ACCEPT, latestStart: "2027-06-15" }) { id } }`,
        ),
    );
    return patientId;
  }
  const states = async (patientId: string) =>
    (
      await world.db.sql<{ state: string }>('select state from letter_notice where patient_id = $1', [
        patientId,
      ])
    ).map(({ state }) => state);

  it('is a mail that names nobody and says nothing of what it is about; an SMS is kept', async () => {
    const [digital, sms] = [await granted('DIGITAL'), await granted('SMS')];
    const sent: Mail[] = [];
    const carrier = {
      deliver: (mail: Mail) => {
        sent.push(mail);
        return Promise.resolve({ outcome: 'ACCEPTED' as const });
      },
    };
    await sendLetterNotices(jobs.with({ carrier }));
    expect(sent).toMatchObject([{ to: 'post@eksempel.test', subject: 'Du har fått et brev' }]);
    expect(sent[0]?.text).toBe(
      'Du har fått et brev. Logg inn for å lese det: https://samlop.eksempel.test/\n',
    );
    expect([await states(digital), await states(sms)]).toEqual([['SENT'], ['WAITING']]);
    await sendLetterNotices(jobs.with({ carrier }));
    expect(sent).toHaveLength(1);
  });

  it('is shown and not sent in the demo, and waits where there is no mail server', async () => {
    const patientId = await granted('DIGITAL');
    await sendLetterNotices(jobs.with({}));
    expect(await states(patientId)).toEqual(['WAITING']);
    await sendLetterNotices(jobs.with({ demo: true }));
    expect(await states(patientId)).toEqual(['SHOWN']);
  });
});
