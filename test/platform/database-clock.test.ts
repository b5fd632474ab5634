import { DatabaseClock } from '../../api/src/platform/database-clock.js';
import { createLogger } from '../../api/src/platform/logger.js';

const START = Date.parse('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;

/** Clocks that a test sets: the database's, the machine's, and the seconds that pass for all of them. */
async function clocks(databaseAhead = 0) {
  const lines: string[] = [];
  const logger = createLogger('silent');
  logger.warn = logger.info = (...said: unknown[]) => void lines.push(String(said.at(-1)));
  const set = { database: databaseAhead, machine: 0, passed: 0, away: false };
  const times = {
    ask: () => Promise.resolve(set.away ? null : START + set.passed + set.database),
    wall: () => START + set.passed + set.machine,
    steady: () => set.passed,
  };
  const clock = await DatabaseClock.of(times, logger);
  await clock.stop();
  return { set, clock, lines, offset: () => clock.now().getTime() - START - set.passed };
}

describe('The time of an installation', () => {
  it('is the database’s, whatever the machine’s clock says; one line says that they differ', async () => {
    const { clock, lines, offset } = await clocks(HOUR);
    expect(offset()).toBe(HOUR);
    await clock.compare();
    expect(lines).toEqual(['this machine’s clock is off by −3600.0 s; the database’s time is used']);
  });

  it.each([HOUR, -HOUR])('goes on as it was when the machine’s clock is set by %d ms', async (jump) => {
    const { set, clock, lines, offset } = await clocks();
    set.machine = jump;
    set.passed += 5000;
    expect(offset()).toBe(0);
    await clock.compare();
    await clock.compare();
    expect(offset()).toBe(0);
    expect(lines).toHaveLength(1);
    set.machine = 0;
    await clock.compare();
    expect(lines.at(-1)).toBe('this machine’s clock is right again');
  });

  it('is counted on while the database is away', async () => {
    const { set, clock, offset } = await clocks(HOUR);
    set.away = true;
    set.passed += 60_000;
    await clock.compare();
    expect(offset()).toBe(HOUR);
  });

  it('follows the database’s clock forwards, and far back; what ended within a minute does not begin again', async () => {
    const { set, clock, lines, offset } = await clocks();
    set.database = HOUR;
    await clock.compare();
    expect(offset()).toBe(HOUR);
    set.database = HOUR - 30_000;
    await clock.compare();
    await clock.compare();
    expect(offset()).toBe(HOUR);
    set.database = 0;
    await clock.compare();
    expect(offset()).toBe(0);
    expect(lines.filter((line) => line.startsWith('the database’s'))).toEqual([
      'the database’s clock was set by +3600.0 s; followed',
      'the database’s clock was set by −30.0 s; not followed',
      'the database’s clock was set by −3600.0 s; followed',
    ]);
  });
});
