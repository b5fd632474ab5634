const UNITS = ['byte', 'kB', 'MB', 'GB', 'TB'];

/** How much that is, to one figure: 3 GB. */
export function orderOfSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const amount = bytes / 1000 ** power;
  const digits = 10 ** Math.floor(Math.log10(Math.max(1, amount)));
  return `${Math.max(0, Math.round(amount / digits) * digits)} ${UNITS[power]}`;
}
