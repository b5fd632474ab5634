import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Component {
  name: string;
  group?: string;
  version: string;
  purl?: string;
  licenses?: unknown[];
}

const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

test('what production is made of is listed with version and licence, and nothing that only tests or builds', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: Component[] };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const listed = new Map(components.map((component) => [nameOf(component), component]));
  expect(bomFormat).toBe('CycloneDX');
  expect(
    Object.entries(dependencies).filter(([name, version]) => listed.get(name)?.version !== version),
  ).toEqual([]);
  expect(['jest', 'eslint', 'vite', 'react', 'fast-check'].filter((name) => listed.has(name))).toEqual([]);
  expect(components.filter(({ purl, licenses }) => !purl || !licenses?.length).map(nameOf)).toEqual([]);
});
