/** Does it after so many milliseconds; gives the way to call it off. */
export type Later = (act: () => void, ms: number) => () => void;

export const later: Later = (act, ms) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** How long one waits before one tries again, by how often it failed; a little apart from everybody else. */
export function pauseAfter(failures: number, chance: number = Math.random()): number {
  const most = Math.min(30_000, 1000 * 2 ** Math.min(failures, 5));
  return Math.round(most / 2 + (most / 2) * chance);
}
