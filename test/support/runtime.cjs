// How a test file is run: in Node itself, so that each process loads the program once, and not anew for every file in a
// world of its own (jest's `runtime` setting; docs/adr/0043). What keeps one file from another is that each makes its
// own database and its own World; nothing of the program keeps what it is told in a module.
// The program’s own first line: whichever file comes first in a process may meet an entity before it.
require('reflect-metadata');
const { register } = require('node:module');
const { pathToFileURL } = require('node:url');
const { default: JestRuntime } = require('jest-runtime');

process.env.SWCRC = 'true';
register('@swc-node/register/esm', pathToFileURL(module.filename));

const HANDLERS = Symbol.for('EVENT_HANDLERS');
const STATE = 'JEST_STATE_SYMBOL';
let files = 0;

module.exports = class Runtime extends JestRuntime {
  /** Jest's own part: of the same world as the tests, so that `expect.any(String)` means their String; anew each time. */
  requireInternalModule(path) {
    delete globalThis[HANDLERS];
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    Object.assign(globalThis, globals);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** The file itself anew, also where it is run twice; what it imports, as it is. */
  async unstable_importModule(path) {
    await import(`${pathToFileURL(path)}?file=${(files += 1)}`);
  }

  /** What the file's tests hold is let go. */
  teardown() {
    for (const key of Object.getOwnPropertySymbols(globalThis)) {
      if (key.description === STATE) delete globalThis[key];
    }
    super.teardown();
  }
};
