import { readFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import { features } from '../../api/src/features.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { apiMetrics } from '../../api/src/running/api-metrics.js';
import { InstallationMetrics } from '../../api/src/running/installation-metrics.js';
import { workerMetrics } from '../../api/src/running/worker-metrics.js';

const alerts = readFileSync('deploy/watch/alerts.yml', 'utf8');
const dashboard = readFileSync('deploy/watch/dashboard.json', 'utf8');

/** The names of every metric that a process of the installation can have. */
function told(): Set<string> {
  const nowhere = { url: 'postgresql://nobody@127.0.0.1:1/none', role: 'samlop_worker' } as const;
  const gauges = features.flatMap((feature) => feature.gauges ?? []);
  const installation = new InstallationMetrics(nowhere, createLogger('silent'), gauges);
  const [api, worker] = [new Registry(), new Registry()];
  const inside = { connections: 0, idle: 0, waiting: 0, sockets: 0, ready: () => Promise.resolve(true) };
  apiMetrics(api, () => inside);
  workerMetrics(worker);
  const names = [installation.registry, api, worker].flatMap((registry) =>
    registry.getMetricsAsArray().flatMap(({ name, type }) =>
      // 2: a histogram, of which there are these.
      String(type) === 'histogram' ? ['bucket', 'sum', 'count'].map((part) => `${name}_${part}`) : [name],
    ),
  );
  return new Set(names);
}

const named = (text: string): string[] => [
  ...new Set(text.match(/\b(?:samlop|nodejs|process)_[a-z0-9_]+/g) ?? []),
];

test('every metric that an alert or the dashboard names exists', () => {
  const there = told();
  expect(named(alerts).length).toBeGreaterThan(8);
  expect(named(`${alerts}\n${dashboard}`).filter((name) => !there.has(name))).toEqual([]);
});

test('what to do about each alert stands under its name in docs/operations.md', () => {
  const headings: string[] = readFileSync('docs/operations.md', 'utf8').match(/^### \S+/gm) ?? [];
  const names = [...alerts.matchAll(/- alert: (\S+)/g)].map(([, name]) => `### ${name}`);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !headings.includes(name))).toEqual([]);
});
