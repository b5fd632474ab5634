import Sequencer from '@jest/test-sequencer';

/** What takes longest, first: begun last it would be waited for alone. On a fresh clone nothing tells how long a file takes. */
const LONG = ['test/demo/', 'test/browser/', 'test/faults/', 'test/authz/', 'test/edge/siege'];
const place = ({ path }) => {
  const at = LONG.findIndex((folder) => path.includes(folder));
  return at < 0 ? LONG.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
