import type { PageFacts, PathwayFacts } from './facts.type.js';
import { item, unitName } from './item.js';
import { seesAll } from './notice.js';
import { PageItemKind, type PageItem } from './patient-page.type.js';
import { dayIn, fill, type Reader } from './say.js';
import { ADMITTED, ANSWERS, DIED, NEED_REPORTED, NO_PATHWAY, WHERE } from './words/where.words.js';
import { addDays } from '../platform/calendar.js';

/** For so many days what has ended is still told. */
const STILL_TOLD = 90;

/** Where the patient is: each pathway, a stay that goes on, and what has been asked for. */
export function whereIs({ patient, needs }: PageFacts, reader: Reader): PageItem[] {
  if (!patient) return [];
  if (patient.deceasedOn)
    return [item(PageItemKind.NOTHING, fill(DIED, reader, { date: dayIn(reader, patient.deceasedOn) }))];
  const refusals = new Map(
    (patient.referrals?.nodes ?? []).map(({ id, assessment }) => [id, assessment?.reason ?? null]),
  );
  const pathways = (patient.pathways?.nodes ?? []).flatMap((pathway) => [
    ...stageOf(pathway, refusals, reader),
    ...stayOf(pathway, reader),
  ]);
  const asked = (needs?.nodes ?? [])
    .filter(({ status }) => status === 'REPORTED')
    .flatMap(({ id, kind, side }) => {
      const words = NEED_REPORTED[kind ?? ''];
      const of = { subjectType: 'Need', subjectId: id };
      const who = fill(ANSWERS[side ?? 'MUNICIPAL'], reader);
      return words ? [item(PageItemKind.NEED, fill(words, reader, { who }), of)] : [];
    });
  const none = pathways.length === 0 && patient.pathways !== null && seesAll(patient, reader);
  return [...(none ? [item(PageItemKind.NOTHING, fill(NO_PATHWAY, reader))] : pathways), ...asked];
}

function stageOf(
  pathway: PathwayFacts,
  refusals: ReadonlyMap<string, string | null>,
  reader: Reader,
): PageItem[] {
  const { id, status, phase, endedOn } = pathway;
  const over = status === 'ENDED' || status === 'NOT_GRANTED' || status === 'TRANSFERRED';
  if (over && endedOn && endedOn < addDays(reader.today, -STILL_TOLD)) return [];
  const by = status === 'ACTIVE' ? (phase ?? '') : (status ?? '');
  const words = WHERE[by] ?? (over ? undefined : WHERE.UNDER_WAY);
  if (!words) return [];
  const values = {
    unit: unitName(pathway.unit, reader),
    date: endedOn ? dayIn(reader, endedOn) : '',
  };
  const quote = status === 'NOT_GRANTED' ? (refusals.get(pathway.referral?.id ?? '') ?? null) : null;
  const of = { subjectType: 'Pathway', subjectId: id, quote };
  return [item(PageItemKind.PATHWAY, fill(words, reader, values), of)];
}

function stayOf({ stays }: PathwayFacts, reader: Reader): PageItem[] {
  return (stays ?? [])
    .filter(({ admittedAt, dischargedAt, calledOffAt }) => admittedAt && !dischargedAt && !calledOffAt)
    .map(({ id, unit }) =>
      item(PageItemKind.STAY, fill(ADMITTED, reader, { unit: unitName(unit, reader) }), {
        ...{ subjectType: 'Stay', subjectId: id },
      }),
    );
}
