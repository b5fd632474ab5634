/** What a set of rules would change: the clock run twice over each history, and the difference counted. */
import type { SimulatedOpen, SimulatedPeriod, SimulationResult, SimulationRow } from './simulation.type.js';
import { computeDeadlines } from '../deadline/deadline.engine.js';
import { deadlineStatus } from '../deadline/deadline.status.js';
import type {
  CareSettingChange,
  ClockEvent,
  ComputedDeadline,
  DeadlineRule,
  EventAlias,
  IndividualDate,
} from '../deadline/deadline.types.js';
import { osloDay, type Day } from '../platform/calendar.js';

export interface PathwayHistory {
  unitId: string;
  open: boolean;
  events: ClockEvent[];
  settings: CareSettingChange[];
  individualDates: IndividualDate[];
}

export interface RuleSet {
  rules: readonly DeadlineRule[];
  /** The event that starts a pathway. */
  start: string | null;
}

export interface Period {
  from: Day;
  to: Day;
  today: Day;
}

type Row = Omit<SimulationRow, 'unit'> & { unitId: string };
type Counts = Pick<SimulationResult, 'pathways' | 'openPathways' | 'changedPathways' | 'startsMoved'>;

/** Counts histories, one by one; keeps nothing of any. */
export class Tally {
  readonly counts: Counts = { pathways: 0, openPathways: 0, changedPathways: 0, startsMoved: 0 };
  private readonly byKey = new Map<string, Row>();

  constructor(
    private readonly draft: RuleSet,
    private readonly aliases: readonly EventAlias[],
    private readonly period: Period,
  ) {}

  add(history: PathwayHistory, standing: RuleSet): void {
    this.counts.pathways += 1;
    const before = this.deadlines(history, standing);
    const after = this.deadlines(history, this.draft);
    for (const deadline of before) this.inPeriod(this.row(history, deadline).standing, deadline);
    for (const deadline of after) this.inPeriod(this.row(history, deadline).draft, deadline);
    if (this.startOf(history, standing) !== this.startOf(history, this.draft)) this.counts.startsMoved += 1;
    if (!history.open) return;
    this.counts.openPathways += 1;
    if (this.compareOpen(history, before, after)) this.counts.changedPathways += 1;
  }

  /** Rows in the order of unit and kind; those that say nothing are left out. */
  rows(): Row[] {
    const says = ({ open, standing, draft }: Row): boolean =>
      [open, standing, draft].some((part) => Object.values(part).some((count: number) => count > 0));
    return [...this.byKey.values()]
      .filter(says)
      .sort((a, b) => (a.unitId + a.kind < b.unitId + b.kind ? -1 : 1));
  }

  private deadlines(history: PathwayHistory, { rules }: RuleSet): ComputedDeadline[] {
    const { events, settings, individualDates } = history;
    return computeDeadlines({ rules, events, settings, individualDates, aliases: this.aliases }).deadlines;
  }

  private compareOpen(
    history: PathwayHistory,
    before: readonly ComputedDeadline[],
    after: readonly ComputedDeadline[],
  ): boolean {
    const was = new Map(before.filter(runs).map((deadline) => [deadline.key, deadline]));
    let changed = false;
    const count = (deadline: ComputedDeadline, what: keyof SimulatedOpen): void => {
      this.row(history, deadline).open[what] += 1;
      if (what !== 'same') changed = true;
    };
    for (const deadline of after.filter(runs)) {
      const old = was.get(deadline.key);
      was.delete(deadline.key);
      if (!old) count(deadline, 'added');
      else if (old.dueOn === deadline.dueOn) count(deadline, 'same');
      else count(deadline, deadline.dueOn < old.dueOn ? 'earlier' : 'later');
    }
    for (const deadline of was.values()) count(deadline, 'gone');
    return changed;
  }

  private inPeriod(counts: SimulatedPeriod, deadline: ComputedDeadline): void {
    const { from, to, today } = this.period;
    if (deadline.dueOn < from || deadline.dueOn > to) return;
    const { dueOn, metOn, cancelled } = deadline;
    const status = deadlineStatus({ dueOn, metOn, cancelledAt: cancelled ? cancelled.on : null }, today);
    if (status === 'MET') counts.met += 1;
    else if (status === 'MET_LATE') counts.metLate += 1;
    else if (status === 'OVERDUE') counts.overdue += 1;
  }

  /** The day on which a pathway starts by a set’s rule; null where its event never happened. */
  private startOf({ events }: PathwayHistory, { start }: RuleSet): Day | null {
    if (!start) return null;
    const kinds = this.aliases.find((alias) => alias.event === start)?.metBy ?? [start];
    const first = events.find((event) => kinds.includes(event.kind));
    return first ? osloDay(first.occurredAt) : null;
  }

  private row({ unitId }: PathwayHistory, { kind, side, force }: ComputedDeadline): Row {
    const key = `${unitId} ${kind} ${side} ${force}`;
    let row = this.byKey.get(key);
    if (!row) {
      const none = (): SimulatedPeriod => ({ met: 0, metLate: 0, overdue: 0 });
      const open = { same: 0, earlier: 0, later: 0, added: 0, gone: 0 };
      row = {
        unitId,
        kind,
        side: side as Row['side'],
        force: force as Row['force'],
        open,
        standing: none(),
        draft: none(),
      };
      this.byKey.set(key, row);
    }
    return row;
  }
}

const runs = (deadline: ComputedDeadline): boolean => !deadline.metOn && !deadline.cancelled;
