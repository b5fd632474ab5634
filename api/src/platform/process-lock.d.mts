/** The live process that holds the lock, if any; what a killed process left behind counts as nobody. */
export function lockHolder(path: string): number | undefined;

/** Takes the lock for this process, also from a process that died without releasing it. */
export function takeLock(
  path: string,
): { release: () => void; heldBy?: undefined } | { release?: undefined; heldBy: number };
