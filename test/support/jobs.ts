import { entities } from '../../api/src/features.js';
import type { JobTools } from '../../api/src/platform/feature.js';
import { createLogger } from '../../api/src/platform/logger.js';
import type { MailOffice } from '../../api/src/platform/mailer.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import { systemWorks } from '../../api/src/write/system.js';
import { Writer } from '../../api/src/write/writer.js';
import { testLogWriter } from './log-keys.js';
import type { World } from './world.js';

/** What the worker's jobs are handed, in the worker's own database role and at the world's time. */
export class Jobs {
  private constructor(
    readonly tools: JobTools,
    /** What was logged at warn and error. */
    readonly complaints: string[],
    private readonly orm: Orm,
  ) {}

  static async open(world: World, mail: Partial<MailOffice> = {}): Promise<Jobs> {
    const orm = await connect({ url: world.db.url, entities, role: 'samlop_worker', pool: 3 });
    const complaints: string[] = [];
    const logger = createLogger('silent');
    logger.error = logger.warn = (...said: unknown[]) => void complaints.push(String(said.at(-1)));
    const office = { demo: false, consoleUrl: 'https://samlop.eksempel.test/', ...mail };
    return new Jobs(
      { logger, asSystem: systemWorks(new Writer(orm, testLogWriter()), world.clock, logger), mail: office },
      complaints,
      orm,
    );
  }

  /** The same, with another way to send. */
  with(mail: Partial<MailOffice>): JobTools {
    return { ...this.tools, mail: { ...this.tools.mail, ...mail } };
  }

  close(): Promise<void> {
    return this.orm.close();
  }
}
