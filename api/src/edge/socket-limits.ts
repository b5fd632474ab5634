/** What one socket, and one person, may have open. Published in docs/errors.md, as all limits are. */
export const SOCKET_LIMITS = {
  /** Bytes of one message. */
  message: 64 * 1024,
  /** Bytes that wait to be read by the other end. */
  buffered: 1024 * 1024,
  /** Until who connects has said who they are. */
  initMs: 5_000,
  /** Messages in a period. */
  messages: 100,
  periodMs: 10_000,
  /** Subscriptions of a socket. */
  subscriptions: 20,
  /** Sockets of a person, and of everybody, in this process. */
  person: 10,
  all: 5_000,
  /** How often it is looked whether the token has expired; a ping every so many times. */
  beatMs: 500,
  pingEvery: 24,
} as const;

/** How many sockets each person has open. */
export class SocketCounts {
  private readonly open = new Map<string, number>();

  /** False where there are too many already. */
  take(personId: string): boolean {
    const count = this.open.get(personId) ?? 0;
    if (count >= SOCKET_LIMITS.person) return false;
    this.open.set(personId, count + 1);
    return true;
  }

  giveBack(personId: string): void {
    const count = (this.open.get(personId) ?? 1) - 1;
    if (count > 0) this.open.set(personId, count);
    else this.open.delete(personId);
  }
}
