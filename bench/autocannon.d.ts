/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  interface Result {
    requests: { total: number };
    duration: number;
    latency: { p50: number; p97_5: number };
    errors: number;
    non2xx: number;
    mismatches: number;
  }
  interface Client {
    on(event: 'response', listener: (status: number, bytes: number, milliseconds: number) => void): void;
  }
  interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    connections: number;
    duration: number;
    /** Requests a second, of all connections together. */
    overallRate?: number;
    /** What is sent in turn, each over what is said above. */
    requests?: { method?: string; headers?: Record<string, string>; body?: string }[];
    /** Threads of its own that send. */
    workers?: number;
    setupClient?: (client: Client) => void;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
