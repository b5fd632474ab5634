/** Half of a million histories; the other half beside it, in the other worker. */
import { eventByEventEqualsReplay, laterEventsMoveNothingMet } from './histories.js';

const RUNS = 500_000;

test('half a million histories, event by event, end where a full replay ends', () => {
  eventByEventEqualsReplay({ numRuns: RUNS, seed: 2 });
});

test('in half a million histories later events never move a met deadline', () => {
  laterEventsMoveNothingMet({ numRuns: RUNS, seed: 20 });
});
