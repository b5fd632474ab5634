/** Somebody who has to do with the patient. */
export interface Someone {
  id: string;
  name: string;
  /** As what: a key of the words. */
  as: string;
  unit: string | null;
}

interface Known {
  person?: { id: string; name: string } | null | undefined;
  unit?: { name: string } | null | undefined;
}
type Coordinating = { coordinator?: Known | null | undefined } | null | undefined;

/** A patient with those around them, and whoever treats in the pathway. */
interface Around {
  patient?:
    | {
        gp?: { id: string; name: string } | null | undefined;
        coordinators?: { municipal?: Coordinating; specialist?: Coordinating } | null | undefined;
        careTeam?:
          | readonly (Known & {
              endsAt?: string | null | undefined;
              contactPerson?: boolean | null | undefined;
            })[]
          | null
          | undefined;
      }
    | null
    | undefined;
  pathway?:
    | {
        clinician?: { id: string; name: string } | null | undefined;
        unit?: { name: string } | null | undefined;
      }
    | null
    | undefined;
}

/** Those who have to do with the patient, but oneself: each once, as what they are first. */
export function peopleOf({ patient, pathway }: Around, myId: string): Someone[] {
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
