// npm test: sets itself up, then runs every check; one that fails does not hide what the others say.
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { build, ensureInstalled, node, root } from './setup.mjs';

const chromium = findChromium();
ensureInstalled(console.log);

const settings =
  /^(PORT|HOST|DATABASE_URL|DATABASE_URL_FILE|SAMLOP_.*|OIDC_.*|CORS_ORIGINS|INTROSPECTION|(ACCESS_)?LOG_.*|TRUSTED_PROXIES|ALLOWED_DOCUMENTS|RATE_LIMIT_.*|METRICS_.*|(WORKER|SIGNER)_METRICS_PORT|TRACES_URL|BACKUP_.*)$/;
/** Bytes: some databases at a time, and what the longest test keeps. */
const ROOM = 4 * 2 ** 30;
/** What tests write is thrown away: in memory, where there is room, a database is copied ten times as fast. */
const scratch = mkdtempSync(join(inMemory('/dev/shm') ?? tmpdir(), 'samlop-test-'));
// The database's own user passes through where root runs the tests; closed, it would be given a place elsewhere.
chmodSync(scratch, 0o711);
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const env = {
  // What is set on this machine for a start must not change what a test sees.
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name))),
  PATH: [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter),
  CHROMIUM_PATH: chromium,
  TMPDIR: scratch,
  NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
};
const total = { passed: 0, failed: 0 };

function run(name, ...args) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const { status } = spawnSync(node, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** Checks that need nothing of each other; what each says stands together. */
async function check(name, program, ...args) {
  const began = Date.now();
  const child = spawn(node, [join('node_modules', program), ...args], { cwd: root, env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  total[status === 0 ? 'passed' : 'failed'] += 1;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`\n== ${name}\n${said}${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
}

function jest(...args) {
  const report = join(scratch, 'report.json');
  const program = join('node_modules', 'jest', 'bin', 'jest.js');
  const cache = join(tmpdir(), 'samlop-jest');
  const flags = ['--ci', '--json', `--outputFile=${report}`, `--cacheDirectory=${cache}`];
  const ok = run('tests', program, ...flags, ...args);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0);
  total.passed += result.numPassedTests ?? 0;
  // A run that ended badly without naming a test is a failure all the same.
  total.failed += failed || (ok ? 0 : 1);
}

await Promise.all([
  check('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  (async () => {
    await check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
    await check('import zones', 'dependency-cruiser/bin/dependency-cruise.mjs', ...zones());
    await check('types', 'typescript/bin/tsc', '--noEmit');
    if (existsSync(join(root, 'admin', 'tsconfig.json')))
      await check('types of the console', 'typescript/bin/tsc', '--noEmit', '-p', 'admin');
  })(),
]);
console.log('\n== build');
total[build(console.log) ? 'passed' : 'failed'] += 1;
// One more than there are cores: browsers, and programs that are killed, are waited for. Never in this process: what the
// set-up loaded of the ORM here would get in the tests' way.
jest(`--maxWorkers=${availableParallelism() + 1}`);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function inMemory(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return Math.min(bavail * bsize, freemem()) > ROOM ? folder : null;
  } catch {
    return null;
  }
}

function zones() {
  const folders = ['api', 'seeds', 'scripts', 'test', 'bench', 'admin'];
  return [
    '--config',
    '.dependency-cruiser.cjs',
    ...folders.filter((folder) => existsSync(join(root, folder))),
  ];
}
