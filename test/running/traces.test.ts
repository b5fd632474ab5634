import { setTimeout as pause } from 'node:timers/promises';
import { Collector, type SeenSpan } from '../support/collector.js';
import { region, type Region } from '../support/region.js';
import { TestWorker } from '../support/worker.js';
import { World } from '../support/world.js';
import { Action } from '../../api/src/authz/actions.js';
import type { Job } from '../../api/src/platform/feature.js';
import { createLogger, type Logger } from '../../api/src/platform/logger.js';
import type { Tracing } from '../../api/src/platform/trace.js';
import { taskListOf } from '../../api/src/running/around-job.js';
import { openTracing, traceIdOf } from '../../api/src/running/tracing.js';

function lines(): { logger: Logger; said: Record<string, unknown>[] } {
  const said: Record<string, unknown>[] = [];
  const write = (text: string) => void said.push(JSON.parse(text) as Record<string, unknown>);
  return { logger: createLogger('info', { write }), said };
}

describe('Traces', () => {
  let collector: Collector;
  let tracing: Tracing;
  let world: World;
  let r: Region;
  beforeAll(async () => {
    collector = await Collector.start();
    tracing = await openTracing(collector.url, 'samlop-api', createLogger('silent'));
    world = await World.start(undefined, { tracing });
    r = await region(world);
  });
  afterAll(async () => {
    await world.stop();
    await collector.stop();
  });

  it('go from request to operation to database, and on to the job, under one id; and say nothing of anybody', async () => {
    const patient = await world.patient('Rolig Fjellrev');
    const read = await world
      .api(r.gp)
      .run('query Hemmelig($id: ID!) { referral(id: $id) { id } }', { id: patient.patientId });
    const refused = await world.api(r.gp).run('mutation { createReferral(input: {}) { id } }');
    const requestId = read.headers['x-request-id'] as string;
    const worker = await TestWorker.start(world);
    const quiet: Job = async ({ asSystem }) => {
      await asSystem('countSheep', Action.READ, (work) => work.sql('select 1'));
    };
    const tools = { ...worker.tools };
    const tasks = taskListOf([['countSheep', quiet]], tools, { tracing });
    await tasks.countSheep?.({ requestId }, undefined as never);
    await worker.stop();
    await tracing.close();

    const of = (id: string): SeenSpan[] => collector.spans.filter(({ trace }) => trace === traceIdOf(id));
    const [request, operation, job] = ['request', 'referral', 'job countSheep'].map((name) =>
      of(requestId).find((span) => span.name === name),
    );
    expect(request).toMatchObject({
      parent: null,
      failed: false,
      facts: {
        'samlop.request_id': requestId,
        'samlop.operation': 'referral',
        'samlop.code': 'NOT_FOUND',
        'http.response.status_code': 200,
      },
    });
    expect(operation?.parent).toBe(request?.id);
    expect(of(requestId).some(({ name, parent }) => name === 'database' && parent === operation?.id)).toBe(
      true,
    );
    expect(job?.facts).toMatchObject({ 'samlop.request_id': requestId });
    expect(of(requestId).find(({ parent }) => parent === job?.id)?.facts).toEqual({
      'samlop.operation': 'countSheep',
    });
    const second = of(refused.headers['x-request-id'] as string);
    expect(second.find(({ name }) => name === 'request')?.facts['samlop.code']).toBe('BAD_USER_INPUT');
    const all = collector.bodies.join('\n');
    for (const secret of ['Hemmelig', 'select', patient.patientId, patient.nationalId, 'Fjellrev', 'query'])
      expect(all).not.toContain(secret);
  });

  it('cost one line where the collector is away, and one when it is back', async () => {
    const { logger, said } = lines();
    const other = await Collector.start();
    await other.stop();
    const times = { gather: 20, send: 200, stop: 200 };
    const away = await openTracing(other.url, 'samlop-worker', logger, times);
    const tasks = taskListOf([['nothing', () => Promise.resolve()]], { logger } as never, { tracing: away });
    for (let i = 0; i < 3; i += 1) {
      await tasks.nothing?.({}, undefined as never);
      await pause(100);
    }
    for (let i = 0; i < 50 && said.length === 0; i += 1) await pause(100);
    await away.close();
    expect(said.map(({ msg }) => msg)).toEqual(['the trace collector is away: traces are dropped']);
  });
});

describe('A job that fails', () => {
  it('says so in one line, under the id of the request that asked for it, without what it was given', async () => {
    const { logger, said } = lines();
    const broken = () => Promise.reject(Object.assign(new Error('Rolig Fjellrev'), { code: '23505' }));
    const tasks = taskListOf([['broken', broken]], { logger } as never);
    const payload = { requestId: '7f3f0c9e-0000-4000-8000-000000000000', name: 'Rolig Fjellrev' };
    await expect(tasks.broken?.(payload, undefined as never)).rejects.toThrow();
    expect(said).toMatchObject([
      { level: 'error', job: 'broken', requestId: payload.requestId, msg: 'job failed' },
    ]);
    expect(JSON.stringify(said)).not.toContain('Fjellrev');
  });
});
