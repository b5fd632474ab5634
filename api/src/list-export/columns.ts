import { type ExportedList, type Text } from './list-export.type.js';
import { WORDS } from './list-export.words.js';
import type { Language } from '../platform/context.js';
import { osloDay } from '../platform/calendar.js';

/** A row as the list answers it; what the caller may not read is null in it. */
export type Row = { id: string; patient: { id: string; name?: string | null } | null } & Record<
  string,
  unknown
>;
export type Value = string | number | null;

export interface Column {
  head: Text;
  /** What is asked of the list. */
  asks: string;
  cell: (row: Row, language: Language) => Value;
}

/** A value somewhere in a row; null where anything on the way is. */
function at(row: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, name) => (found as Record<string, unknown> | null)?.[name] ?? null, row);
}
const asks = (path: string): string =>
  path
    .split('.')
    .reverse()
    .reduce((inner, name) => (inner ? `${name} { ${inner} }` : name), '');

const text = (path: string, nb: string, nn: string, en: string): Column => ({
  ...{ head: { nb, nn, en }, asks: asks(path) },
  cell: (row) => at(row, path) as Value,
});
/** The day in Oslo of an instant. */
const day = (path: string, ...head: [string, string, string]): Column => ({
  ...text(path, ...head),
  cell: (row) => {
    const value = at(row, path) as string | null;
    return value && value.length > 10 ? osloDay(new Date(value)) : value;
  },
});
/** A code, in words; one that has none stands as it is. */
const word = (path: string, of: string, ...head: [string, string, string]): Column => ({
  ...text(path, ...head),
  cell: (row, language) => {
    const value = at(row, path) as string | null;
    return value && (WORDS[of]?.[value]?.[language] ?? value);
  },
});

const patient = text('patient.name', 'Pasient', 'Pasient', 'Patient');
const side = word('side', 'side', 'Side', 'Side', 'Side');
const unit = text('unit.name', 'Enhet', 'Eining', 'Unit');
const pathway = text('pathway.definition.name', 'Forløp', 'Forløp', 'Pathway');
const status = (of: string): Column => word('status', of, 'Status', 'Status', 'Status');

/** What a list's file can hold, in the order in which it does unless told. */
export const COLUMNS: Record<ExportedList, Record<string, Column>> = {
  DEADLINES: {
    dueOn: text('dueOn', 'Frist', 'Frist', 'Due'),
    daysLeft: text('daysLeft', 'Dager igjen', 'Dagar att', 'Days left'),
    status: status('status'),
    kind: text('rule.label', 'Hva', 'Kva', 'What'),
    force: word('force', 'force', 'Slags', 'Slag', 'Force'),
    ...{ patient, pathway, unit, side },
    owner: text('owner.name', 'Ansvarlig', 'Ansvarleg', 'Owner'),
    startsOn: text('startsOn', 'Løper fra', 'Går frå', 'Runs from'),
    metOn: text('metOn', 'Holdt', 'Halden', 'Met'),
  },
  REFERRALS: {
    submittedAt: day('submittedAt', 'Sendt', 'Send', 'Sent'),
    status: status('referral'),
    patient,
    fromUnit: text('fromUnit.name', 'Fra', 'Frå', 'From'),
    toUnit: text('toUnit.name', 'Til', 'Til', 'To'),
    receivedAt: day('receivedAt', 'Mottatt', 'Motteken', 'Received'),
    assessBy: day('assessBy', 'Vurderes innen', 'Skal vurderast innan', 'Assess by'),
    municipalContact: text(
      'municipalContact.name',
      'Kontakt i kommunen',
      'Kontakt i kommunen',
      'Municipal contact',
    ),
  },
  TASKS: {
    dueOn: text('dueOn', 'Frist', 'Frist', 'Due'),
    status: status('task'),
    kind: word('kind', 'taskKind', 'Oppgave', 'Oppgåve', 'Task'),
    ...{ patient, unit },
    owner: text('owner.name', 'Hos', 'Hos', 'With'),
    doneAt: day('doneAt', 'Gjort', 'Gjort', 'Done'),
  },
  NEEDS: {
    reportedAt: day('reportedAt', 'Meldt', 'Meldt', 'Reported'),
    status: status('need'),
    kind: word('kind', 'kind', 'Behov', 'Behov', 'Need'),
    basis: word('basis', 'basis', 'Grunnlag', 'Grunnlag', 'Ground'),
    ...{ patient, side },
    decidedAt: day('decidedAt', 'Avgjort', 'Avgjort', 'Decided'),
  },
  VACANCIES: {
    since: day('since', 'Siden', 'Sidan', 'Since'),
    ...{ patient, side },
    kind: word('kind', 'kind', 'Mangler', 'Manglar', 'Lacks'),
    unit,
    pathway,
    nextDeadline: text('nextDeadline.dueOn', 'Neste frist', 'Neste frist', 'Next deadline'),
  },
  PATHWAYS: {
    startedOn: text('startedOn', 'Startet', 'Starta', 'Started'),
    status: status('pathway'),
    phase: word('phase', 'phase', 'Fase', 'Fase', 'Phase'),
    patient,
    pathway: text('definition.name', 'Forløp', 'Forløp', 'Pathway'),
    unit,
    endedOn: text('endedOn', 'Avsluttet', 'Avslutta', 'Ended'),
  },
};
