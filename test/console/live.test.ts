import type { Client } from 'graphql-ws';
import { watchesOf } from '../../admin/src/layout/live/watches.js';
import { pauseAfter, type Later } from '../../admin/src/providers/live/later.js';
import { Reach } from '../../admin/src/providers/live/reach.js';
import { LiveSocket } from '../../admin/src/providers/live/socket.js';

interface Sink {
  next(message: unknown): void;
  error(error: unknown): void;
}

/** What the library would do, by hand. */
class Line {
  readonly sinks = new Map<string, Sink>();
  made = 0;
  connected: () => void = () => undefined;
  readonly make = (on: { connected(): void }): Promise<Client> => {
    this.made += 1;
    this.connected = on.connected;
    const subscribe = ({ query }: { query: string }, sink: Sink) => {
      const name = /\{\s*(\w+)/.exec(query)?.[1] ?? '';
      this.sinks.set(name, sink);
      return () => void this.sinks.delete(name);
    };
    return Promise.resolve({ subscribe, dispose: () => undefined } as unknown as Client);
  };
}
const settled = async () => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
};

/** A clock by hand: what waits is done when one says so. */
class Clock {
  private waiting = new Set<() => void>();
  readonly after: Later = (act) => {
    this.waiting.add(act);
    return () => this.waiting.delete(act);
  };
  async passes(): Promise<void> {
    const now = [...this.waiting];
    this.waiting.clear();
    for (const act of now) act();
    await settled();
  }
}

describe('The tab’s connection', () => {
  let line: Line;
  let clock: Clock;
  let heard: string[];
  let live: LiveSocket;

  beforeEach(() => {
    line = new Line();
    clock = new Clock();
    heard = [];
    const says = (what: string) => () => void heard.push(what);
    const renew = () => (heard.push('renew'), Promise.resolve(true));
    const hears = { changed: says('changed'), missed: says('missed'), fell: says('fell'), renew };
    live = new LiveSocket(line.make, hears, clock.after);
  });
  afterEach(() => live.close());
  const names = () => [...line.sinks.keys()].sort();

  it('is one, and follows what the page shows and nothing else', async () => {
    live.want([{ topic: 'notification' }, { topic: 'deadline' }]);
    await settled();
    expect(names()).toEqual(['deadlineChanged', 'notificationReceived']);
    live.want([{ topic: 'notification' }, { topic: 'assignment' }]);
    await settled();
    expect(names()).toEqual(['assignmentChanged', 'notificationReceived']);
    line.sinks.get('assignmentChanged')?.next({ data: { assignmentChanged: { id: '1' } } });
    expect(heard).toEqual(['changed']);
    expect(line.made).toBe(1);
  });

  it('comes back after a pause when it falls, and says that something may have been missed', async () => {
    live.want([{ topic: 'notification' }, { topic: 'deadline' }]);
    await settled();
    line.connected();
    expect(heard).toEqual([]);
    const before = [...line.sinks.values()];
    line.sinks.clear();
    for (const sink of before) sink.error({ code: 1006 });
    expect(heard).toEqual(['fell']);
    expect(names()).toEqual([]);
    await clock.passes();
    expect(names()).toEqual(['deadlineChanged', 'notificationReceived']);
    line.connected();
    expect(heard).toEqual(['fell', 'missed']);
  });

  it('renews a login that has ended before it connects again, and asks nobody twice', async () => {
    live.want([{ topic: 'notification' }]);
    await settled();
    const sink = line.sinks.get('notificationReceived');
    line.sinks.clear();
    sink?.error({ code: 4401 });
    await clock.passes();
    expect(heard).toEqual(['renew']);
    expect(names()).toEqual(['notificationReceived']);
  });

  it('does not ask again for what the API refuses', async () => {
    live.want([{ topic: 'notification' }, { topic: 'pathway' }]);
    await settled();
    const sink = line.sinks.get('pathwayChanged');
    line.sinks.delete('pathwayChanged');
    sink?.error([{ message: 'no' }]);
    await clock.passes();
    expect(names()).toEqual(['notificationReceived']);
  });
});

describe('Whether the API is reached', () => {
  it('is asked again and again, from when it was lost until it answers', async () => {
    const clock = new Clock();
    let there = false;
    let asked = 0;
    const reach = new Reach(
      () => ((asked += 1), Promise.resolve(there)),
      () => new Date('2026-11-24T09:14:00Z'),
      clock.after,
    );
    reach.lost();
    await clock.passes();
    await clock.passes();
    expect([asked, reach.read()]).toEqual([2, { lostAt: '2026-11-24T09:14:00.000Z' }]);
    reach.answered(new Date('2026-11-24T09:13:59Z'));
    expect(reach.read().lostAt).not.toBeNull();
    there = true;
    await clock.passes();
    expect(reach.read()).toEqual({ lostAt: null });
    await clock.passes();
    expect(asked).toBe(3);
  });

  it('is asked more and more seldom, and never more seldom than twice a minute', () => {
    expect([0, 1, 2, 9].map((failures) => pauseAfter(failures, 1))).toEqual([1000, 2000, 4000, 30_000]);
    expect(pauseAfter(0, 0)).toBe(500);
  });
});

describe('What a page follows', () => {
  const ID = '01900000-0000-7000-8000-000000000001';

  it('is what it shows, only the one that it shows, and what one is told oneself', () => {
    const told = { topic: 'notification' };
    expect(watchesOf('/', ['deadline'])).toEqual({ watches: [told, { topic: 'deadline' }], steady: false });
    expect(watchesOf('/pathways', ['pathway'])).toEqual({
      watches: [told, { topic: 'pathway' }],
      steady: false,
    });
    expect(watchesOf(`/pathways/${ID}`, ['pathway'])).toEqual({
      watches: [told, { topic: 'pathway', id: ID }],
      steady: true,
    });
    expect(watchesOf('/settings')).toEqual({ watches: [told], steady: false });
  });
});
