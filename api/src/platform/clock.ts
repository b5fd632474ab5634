/** The only source of time, so that a test, a demo and a simulation can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
