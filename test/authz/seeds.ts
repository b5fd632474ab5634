/** Worlds in which the executors once disagreed; each is tried first ever after. */
export const FAILED: readonly number[] = [28, 2089027595, 789567299];
