import type { AssignmentFacts, CoverageFacts, PatientFacts, SideName, UnitFacts } from './facts.type.js';
import { unitName } from './item.js';
import { PageContactRole, type PageContact } from './patient-page.type.js';
import { fill, type Reader } from './say.js';
import * as say from './words/people.words.js';

const OPEN = ['REFERRED', 'ACTIVE'];
const SIDES: readonly SideName[] = ['MUNICIPAL', 'SPECIALIST'];

/** Who answers, side by side; then who treats, and the GP. */
export function responsibleFor(patient: PatientFacts, reader: Reader): PageContact[] {
  const pathways = (patient.pathways?.nodes ?? []).filter(({ status }) => OPEN.includes(status ?? ''));
  const sides = SIDES.flatMap((side): PageContact[] => {
    const all = [patient.coordinators, ...pathways.map(({ coordinators }) => coordinators)].flatMap(
      (each) => each?.[side === 'MUNICIPAL' ? 'municipal' : 'specialist'] ?? [],
    );
    const named = new Map(all.map((each) => [each.coordinator?.person?.id ?? each.id, each]));
    const standing = pathways.flatMap(({ coverage }) => coverage ?? []);
    const uncovered = standing.find(
      (each) => each.side === side && each.kind === 'COORDINATOR' && each.status !== 'COVERED',
    );
    const people = [...named.values()].flatMap((each) => coordinator(each, side, reader));
    return uncovered && !people.length ? nobody(uncovered, side, reader) : people;
  });
  const care = pathways
    .filter(({ status, clinician }) => clinician !== null || status === 'ACTIVE')
    .flatMap(({ id, clinician, unit }) => treats(id, clinician?.name ?? null, unit, reader));
  return [...sides, ...care, ...gp(patient, reader)];
}

function contact(
  role: PageContactRole,
  text: string,
  more: { name?: string | null; unit?: UnitFacts | null; phone?: string | null },
  of: [type: string, id: string],
  reader: Reader,
): PageContact {
  const phone = more.phone ?? more.unit?.phone ?? null;
  const how =
    role === PageContactRole.GP && !phone ? '' : fill(phone ? say.CALL : say.NO_PHONE, reader, { phone });
  return {
    ...{ role, text: [text, how].filter(Boolean).join(' '), phone },
    name: more.name ?? null,
    unit: more.unit?.name ?? null,
    subjectType: of[0],
    subjectId: of[1],
  };
}

function coordinator(each: AssignmentFacts, side: SideName, reader: Reader): PageContact[] {
  const { coordinator: who, substitute, status } = each;
  const name = who?.person?.name;
  if (!name) return [];
  const text =
    status === 'PROPOSED'
      ? fill(say.PROPOSED, reader, { name })
      : fill(say.COORDINATES[side], reader, { name, unit: unitName(who.unit, reader) });
  const meanwhile = substitute
    ? ` ${fill(say.IN_THE_MEANTIME, reader, { substitute: substitute.name, name })}`
    : '';
  return [
    contact(
      PageContactRole.COORDINATOR,
      `${text}${meanwhile}`,
      { name, unit: who.unit, phone: who.phone },
      ['Assignment', each.id],
      reader,
    ),
  ];
}

function nobody(coverage: CoverageFacts, side: SideName, reader: Reader): PageContact[] {
  const words = say.NOBODY[coverage.status ?? '']?.[side];
  if (!words) return [];
  const text = fill(words, reader, { unit: unitName(coverage.unit, reader) });
  // Of one outside the platform the note holds name and number, as it was written.
  const outside = coverage.status === 'EXTERNAL' ? coverage.note : null;
  const more = { name: outside, unit: coverage.status === 'EXTERNAL' ? null : coverage.unit };
  return [contact(PageContactRole.COORDINATOR, text, more, ['Coverage', coverage.id], reader)];
}

function treats(id: string, name: string | null, unit: UnitFacts | null, reader: Reader): PageContact[] {
  const words = name ? say.CLINICIAN : say.NO_CLINICIAN;
  const text = fill(words, reader, { name, unit: unitName(unit, reader) });
  return [contact(PageContactRole.CLINICIAN, text, { name, unit }, ['Pathway', id], reader)];
}

function gp(patient: PatientFacts, reader: Reader): PageContact[] {
  const name = patient.gp?.name ?? patient.gpExternal;
  if (!name) return [];
  return [
    contact(PageContactRole.GP, fill(say.GP, reader, { name }), { name }, ['Patient', patient.id], reader),
  ];
}
