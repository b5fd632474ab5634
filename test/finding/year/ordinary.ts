import type { Chance } from './chance.js';
import { visit, moment, type Look } from './looks.js';
import { inCare, isAway, type Episode, type Region, type Staff } from './region.js';
import type { Facts } from './facts.js';

const weekday = (day: number): number => (day + 2) % 7; // The year begins on a Wednesday; 5 and 6 are the weekend.
export const isWeekend = (day: number): boolean => weekday(day) > 4;

/** A day's work of everybody who has a panel of their own: their patients, one after the other, and a list or two. */
export function ordinaryDay(chance: Chance, region: Region, facts: Facts, day: number): Look[] {
  return region.staff.flatMap((staff) => {
    if (isAway(staff, day)) return [];
    if (staff.unit.ward) return shiftOf(chance, region, facts, staff, day);
    if (isWeekend(day) || chance.is(0.12)) return [];
    if (staff.role === 'UNIT_LEADER') return leaderDay(chance, staff, day);
    const panel = reach(chance, staff.episodes, day);
    const looks = lists(chance, staff, panel, day);
    if (!panel.length) return looks;
    for (let n = chance.int(1, region.size.visits * 2 - 1); n > 0; n--) {
      const { patient, kind } = chance.of(panel);
      looks.push(
        ...visit(chance, staff, patient, { minute: moment(chance, day), relation: kind, writes: 0.3 }),
      );
    }
    return looks;
  });
}

/** Those in care; those whose letter is still to be written; and those who are seen before somebody wrote it down. */
const reach = (chance: Chance, episodes: readonly Episode[], day: number): Episode[] =>
  episodes.filter(
    ({ from, to }) => from - (chance.is(0.2) ? 2 : 0) <= day && day <= to + (chance.is(0.15) ? 9 : 0),
  );

function lists(chance: Chance, staff: Staff, panel: readonly Episode[], day: number): Look[] {
  if (panel.length < 5 || chance.is(0.4)) return [];
  const patients = [...new Set(chance.some(panel, 18).map(({ patient }) => patient))];
  const minute = moment(chance, day);
  return [{ staff, patients, minute, type: 'Deadline', action: 'READ', relation: 'TREATS' }];
}

/** A leader looks through the unit's patients, some of them one by one. */
function leaderDay(chance: Chance, staff: Staff, day: number): Look[] {
  const all = inCare(staff.unit.episodes, day);
  const looks = lists(chance, staff, all, day);
  for (const { patient } of chance.some(all, chance.int(2, 9)))
    looks.push(
      ...visit(chance, staff, patient, { minute: moment(chance, day), relation: 'ADDRESSED', rows: 2 }),
    );
  return looks;
}

/** On a ward whoever has the shift sees everybody there; the roster knows nearly all shifts. */
function shiftOf(chance: Chance, region: Region, facts: Facts, staff: Staff, day: number): Look[] {
  if (chance.is(0.35)) return [];
  const shift = chance.of(['DAY', 'DAY', 'EVENING', 'NIGHT'] as const);
  const start = day * 1440 + { DAY: 400, EVENING: 840, NIGHT: 1260 }[shift];
  if (chance.is(0.985)) facts.duty(staff, staff.unit, 'ON_CALL', start - 30, start + 640);
  const there = inCare(staff.unit.episodes, day);
  const looks: Look[] = [];
  for (let n = chance.int(2, region.size.visits * 2); n > 0 && there.length; n--) {
    const { patient, kind, staff: whose } = chance.of(there);
    const relation = whose === staff ? kind : 'ADDRESSED';
    looks.push(
      ...visit(chance, staff, patient, { minute: moment(chance, day, shift), relation, writes: 0.45 }),
    );
  }
  return looks;
}
