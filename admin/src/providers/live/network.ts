import { Reach } from './reach.js';

/** What stands in front of the API answers for it that it is not there. */
const GONE = 502;

export const reach = new Reach(async () => {
  const answer = await fetch('/console.json', { cache: 'no-store' });
  return answer.status < GONE;
});

/** The browser's own word is taken when it says that there is no network; that there is one is tried. */
export function watchNetwork(): () => void {
  const lost = () => reach.lost();
  const look = () => void reach.look();
  window.addEventListener('offline', lost);
  window.addEventListener('online', look);
  return () => {
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', look);
  };
}
