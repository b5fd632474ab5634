const noon = (day: string, shift: number) => new Date(Date.parse(`${day}T12:00:00Z`) + shift * 86_400_000);
const osloDay = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(at);

/** The instant at which a day (or the one `shift` days later) begins in Oslo. */
export function startOfDay(day: string | undefined, shift = 0): string | undefined {
  if (!day) return undefined;
  const at = noon(day, shift);
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${osloDay(at)}T00:00:00${name?.replace('GMT', '') ?? '+01:00'}`;
}

/** The day that begins at an instant, or the one `shift` days later. */
export function dayOfStart(instant: string | null | undefined, shift = 0): string | undefined {
  return instant ? osloDay(noon(osloDay(new Date(instant)), shift)) : undefined;
}
