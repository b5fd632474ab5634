import type { Assigned, Someone } from './act.js';

interface Known {
  person?: { id: string; name: string } | null;
  unit?: { name: string } | null;
}

/** Those who have to do with the patient, but oneself: each once, as what they are first. */
export function peopleOf({ patient, pathway }: Assigned, myId: string): Someone[] {
  const { municipal, specialist } = patient?.coordinators ?? {};
  const found: [as: string, known: Known | null | undefined][] = [
    ['specialist', specialist?.coordinator],
    ['municipal', municipal?.coordinator],
    ['clinician', { person: pathway?.clinician ?? null, unit: pathway?.unit ?? null }],
    ['gp', { person: patient?.gp ?? null }],
    ...(patient?.careTeam ?? [])
      .filter(({ endsAt }) => !endsAt)
      .map((one): [string, Known] => [one.contactPerson ? 'contact' : 'team', one]),
  ];
  const people = new Map<string, Someone>();
  for (const [as, known] of found) {
    const person = known?.person;
    if (!person || person.id === myId || people.has(person.id)) continue;
    people.set(person.id, { id: person.id, name: person.name, as, unit: known.unit?.name ?? null });
  }
  return [...people.values()];
}
