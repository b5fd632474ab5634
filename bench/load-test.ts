import autocannon from 'autocannon';

export interface Round {
  /** Requests that were answered. */
  total: number;
  perSecond: number;
  p50: number;
  p95: number;
}

export interface Call {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** One round of many connections, as fast as they are answered unless told; anything but answers ends the bench. */
export async function round(
  call: Call,
  connections: number,
  seconds: number,
  overallRate?: number,
): Promise<Round> {
  const times: number[] = [];
  const result = await autocannon({
    ...call,
    method: 'POST',
    connections,
    duration: seconds,
    ...(overallRate ? { overallRate } : {}),
    setupClient: (client) =>
      client.on('response', (_status, _bytes, milliseconds) => times.push(milliseconds)),
  });
  if (result.errors || result.non2xx)
    throw new Error(`${result.errors} errors, ${result.non2xx} refusals at ${call.url}`);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? NaN;
  const { total } = result.requests;
  return { total, perSecond: total / result.duration, p50: at(0.5), p95: at(0.95) };
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A table in plain text. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
