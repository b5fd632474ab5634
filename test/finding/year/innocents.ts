import type { Chance } from './chance.js';
import type { Facts } from './facts.js';
import { moment, visit, type Look } from './looks.js';
import { isWeekend } from './ordinary.js';
import { inCare, isAway, type Region, type Staff } from './region.js';

/** What looks odd and is not. Each way of it says how often it happens and how much of it anybody registered. */
export function innocentDay(chance: Chance, region: Region, facts: Facts, day: number): Look[] {
  return [
    substitutes,
    onCall,
    intake,
    discussions,
    wrongClicks,
    beforeAnybodyWrote,
    afterwards,
    emergencies,
    administration,
  ].flatMap((way) => way(chance, region, facts, day));
}

/** Whoever is away is stood in for by somebody of the unit; three of four times somebody wrote that down. */
function substitutes(chance: Chance, region: Region, facts: Facts, day: number): Look[] {
  if (isWeekend(day)) return [];
  return region.staff.flatMap((absent) => {
    const away = absent.away.find(([from, to]) => from <= day && day <= to);
    if (!away || absent.unit.ward || absent.role === 'UNIT_LEADER') return [];
    const others = absent.unit.staff.filter((each) => each !== absent && each.role !== 'UNIT_LEADER');
    const instead = others[(absent.n + away[0]) % others.length] as Staff;
    const registered = (absent.n * 7 + away[0]) % 4 > 0;
    if (registered && day === Math.max(0, away[0]))
      facts.duty(instead, absent.unit, 'SUBSTITUTE', away[0] * 1440, (away[1] + 1) * 1440, absent);
    if (isAway(instead, day) || chance.is(0.6)) return [];
    return chance
      .some(inCare(absent.episodes, day), chance.int(1, 3))
      .flatMap(({ patient }) =>
        visit(chance, instead, patient, { minute: moment(chance, day), relation: 'ADDRESSED', writes: 0.65 }),
      );
  });
}

/** Each department has somebody on call at night, whose duty is nearly always in the roster. */
function onCall(chance: Chance, region: Region, facts: Facts, day: number): Look[] {
  return region.departments.flatMap((department) => {
    const units = region.units.filter((unit) => unit.department === department);
    const staff = chance.of(chance.of(units).staff);
    if (chance.is(0.93)) facts.duty(staff, department, 'ON_CALL', day * 1440 + 900, (day + 1) * 1440 + 480);
    return Array.from({ length: chance.int(1, 5) }, () => inCare(chance.of(units).episodes, day))
      .filter((there) => there.length)
      .flatMap((there) =>
        visit(chance, staff, chance.of(there).patient, {
          ...{
            minute: moment(chance, day, chance.of(['EVENING', 'NIGHT'] as const)),
            relation: 'ADDRESSED',
            writes: 0.75,
          },
        }),
      );
  });
}

/** Two in each unit read what was referred, before it is anybody's. */
function intake(chance: Chance, region: Region, _facts: Facts, day: number): Look[] {
  if (isWeekend(day)) return [];
  return region.units.flatMap((unit) =>
    unit.episodes
      .filter(({ referred, from }) => referred <= day && day < from && chance.is(0.12))
      .flatMap(({ patient }) =>
        visit(chance, chance.of(unit.staff.slice(1, 3)), patient, {
          minute: moment(chance, day),
          relation: 'ADDRESSED',
          writes: 0.2,
        }),
      ),
  );
}

/** Colleagues talk over each other's patients, mostly within a unit, now and then with another one. */
function discussions(chance: Chance, region: Region, _facts: Facts, day: number): Look[] {
  if (isWeekend(day)) return [];
  return region.staff.flatMap((staff) => {
    if (!chance.is(0.009) || isAway(staff, day)) return [];
    const unit = chance.is(0.85) ? staff.unit : chance.of(region.units);
    const there = inCare(unit.episodes, day);
    if (!there.length) return [];
    const v = {
      minute: moment(chance, day),
      relation: 'ADDRESSED',
      writes: unit === staff.unit ? 0.3 : 0.45,
      rows: chance.int(1, 3),
    };
    return visit(chance, staff, chance.of(there).patient, v);
  });
}

/** The wrong one was opened, and closed again: mostly the neighbour in a list. */
function wrongClicks(chance: Chance, region: Region, _facts: Facts, day: number): Look[] {
  if (isWeekend(day)) return [];
  return region.staff.flatMap((staff) => {
    if (!chance.is(0.0022)) return [];
    const there = inCare(staff.unit.episodes, day);
    const patient = there.length && chance.is(0.85) ? chance.of(there).patient : chance.of(region.patients);
    return visit(chance, staff, patient, { minute: moment(chance, day), relation: 'ADDRESSED', rows: 1 });
  });
}

/** Care began some days before anybody wrote it down; a third had no referral either. */
function beforeAnybodyWrote(chance: Chance, region: Region, _facts: Facts, day: number): Look[] {
  return region.episodes
    .filter(
      ({ from, patient, unit }) =>
        !unit.ward && from - day >= 4 && from - day <= 9 && (patient.n * 13 + from) % 300 === 0,
    )
    .flatMap((episode) =>
      visit(chance, episode.staff, episode.patient, {
        minute: moment(chance, day),
        relation: 'ADDRESSED',
        writes: 0.5,
      }),
    );
}

/** A complaint, a statement, a colleague who asks: long after it ended. */
function afterwards(chance: Chance, region: Region, _facts: Facts, day: number): Look[] {
  if (isWeekend(day)) return [];
  return region.episodes
    .filter(
      ({ to, patient }) =>
        day - to >= 20 && day - to <= 90 && (patient.n * 17 + to) % 90 === 0 && chance.is(0.03),
    )
    .flatMap((episode) =>
      visit(chance, episode.staff, episode.patient, {
        minute: moment(chance, day),
        relation: 'ADDRESSED',
        writes: 0.5,
      }),
    );
}

/** Opened in an emergency, with a reason; nearly all are reviewed in time. */
function emergencies(chance: Chance, region: Region, facts: Facts, day: number): Look[] {
  const likely = region.staff.length / 2500;
  return Array.from({ length: Math.floor(likely + chance.next()) }, () => {
    const staff = chance.of(region.staff.filter(({ unit }) => unit.ward));
    const patient = chance.of(region.patients);
    const minute = moment(chance, day, chance.of(['DAY', 'EVENING', 'NIGHT'] as const));
    const reviewed = chance.is(0.95) ? minute + chance.int(600, 4000) : null;
    const breakGlass = facts.opening(staff, patient, minute, reviewed);
    return visit(chance, staff, patient, { minute, relation: 'BREAK_GLASS', rows: 4, breakGlass });
  }).flat();
}

/** Somebody in each department sees to it that registrations are complete: many records, one after the other. */
function administration(chance: Chance, region: Region, facts: Facts, day: number): Look[] {
  if (isWeekend(day)) return [];
  return region.departments.flatMap((department, d) => {
    if ((day + d * 5) % 20 !== 0) return [];
    const units = region.units.filter((unit) => unit.department === department);
    const staff = units[0]?.staff.at(-1) as Staff;
    if (chance.is(0.85)) facts.duty(staff, department, 'ADMINISTRATION', day * 1440 + 420, day * 1440 + 1080);
    const start = day * 1440 + 540;
    return chance
      .some(
        units.flatMap((unit) => inCare(unit.episodes, day)),
        chance.int(15, 45),
      )
      .flatMap(({ patient }, i) =>
        visit(chance, staff, patient, { minute: start + i * 4, relation: 'ADDRESSED', rows: 2 }),
      );
  });
}
