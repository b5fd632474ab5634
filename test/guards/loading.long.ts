import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Entities point at each other. A file that works only when another was loaded before fails one day, far from its
 * cause; so each is loaded alone, in a process of its own (from dist, which the tests' set-up has just built).
 */
describe('Each entity, type, list and argument file', () => {
  it('loads alone, whatever was loaded before', async () => {
    const files = globSync('dist/api/src/*/*.{entity,type,types,reads,args,inputs}.js');
    expect(files.length).toBeGreaterThan(40);
    const broken: string[] = [];
    const queue = [...files];
    const worker = async () => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        const script = `import 'reflect-metadata'; await import(${JSON.stringify(`./${file}`)});`;
        await run(process.execPath, ['--input-type=module', '-e', script]).catch((error: Error) => {
          broken.push(
            `${file}: ${error.message.split('\n').find((line) => line.includes('Error')) ?? error.message}`,
          );
        });
      }
    };
    await Promise.all([worker(), worker()]);
    expect(broken).toEqual([]);
  });
});
