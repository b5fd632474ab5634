import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoUsers } from '../../seeds/demo/users.js';
import type { World } from '../support/world.js';

/** What a shell needs of curl here, so that the test asks nothing of the machine but a shell. */
const CURL = `
const { 0: url, H: headers, d: body } = process.argv.slice(1).reduce(
  (said, word, i, all) => {
    if (all[i - 1] === '-H') said.H.push(word.split(/: (.*)/s).slice(0, 2));
    else if (all[i - 1] === '-d') said.d = word;
    else if (!word.startsWith('-')) said[0] = word;
    return said;
  },
  { H: [] },
);
fetch(url, { method: 'POST', headers, body }).then((answer) => answer.text()).then((text) => process.stdout.write(text));
`;

/** The README's five minutes, pasted as they stand into a shell; every answer, in order. */
export async function pasteTour(world: World): Promise<string[]> {
  const readme = readFileSync('README.md', 'utf8');
  const part = readme.slice(readme.indexOf('## The API in five minutes'), readme.indexOf('## Settings'));
  const commands = [...part.matchAll(/```bash\n(.*?)```/gs)].map(([, text]) => text).join('\n');
  const server = createServer(world.app.handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const users = new Set([...commands.matchAll(/token -- ([a-z0-9.]+)/g)].map(([, user]) => user as string));
  let script = commands.replaceAll(
    'http://localhost:4000',
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  for (const user of users) {
    script = script.replaceAll(`$(npm run -s token -- ${user})`, await tokenOf(world, user));
  }
  try {
    return await paste(`curl() { "$NODE" -e "$CURL" -- "$@"; }\n${script}`);
  } finally {
    server.close();
  }
}

function tokenOf(world: World, username: string): Promise<string> {
  const { nationalId } = demoUsers.find((user) => user.username === username) as (typeof demoUsers)[0];
  return world.token({ personId: '', nationalId });
}

function paste(script: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['-c', script], { env: { ...process.env, NODE: process.execPath, CURL } });
    let said = '';
    for (const stream of [shell.stdout, shell.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    shell.once('error', reject);
    shell.once('close', () => resolve(said.split('\n').filter((line) => line.trim())));
  });
}
