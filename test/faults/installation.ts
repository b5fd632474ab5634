import { Cluster } from './cluster.js';
import { Issuer } from '../support/issuer.js';
import { Mailbox } from '../support/mailbox.js';
import { Program } from '../support/program.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

/** An installation as it is run, with people at work in it. */
export class Installation {
  private constructor(
    readonly cluster: Cluster,
    readonly world: World,
    readonly r: Region,
    readonly api: Program,
    readonly worker: Program,
    readonly box: Mailbox,
    private readonly issuer: Issuer,
  ) {}

  static async start(): Promise<Installation> {
    const [cluster, issuer, box] = [await Cluster.start(), await Issuer.open(), await Mailbox.open()];
    const db = cluster.database;
    const world = await World.start(new Date().toISOString(), { db, issuer });
    const r = await region(world);
    // Urgent, so that mail goes whatever time it is where the test runs.
    await db.sql(
      `insert into organisation_setting (root_id, key, value, changed_by, changed_at)
       values ($1, 'mail.urgentKinds', '["INDIVIDUAL_START"]', $2, now())`,
      [r.trust, r.keHospital.personId],
    );
    const api = (await Program.api(db.url, issuer.url, { RATE_LIMIT_PERSON: '1000000' })).start();
    const { url, from } = box.address;
    const mail = { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: 'https://samlop.eksempel.test/' };
    const worker = Program.worker(db.url, issuer.url, mail).start();
    await Promise.all([api.ready(), worker.ready()]);
    return new Installation(cluster, world, r, api, worker, box, issuer);
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.kill(), this.worker.kill()]);
    await this.world.stop();
    await this.box.close();
    await this.issuer.close();
  }
}
