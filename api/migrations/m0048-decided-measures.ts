import { Migration } from '@mikro-orm/migrations';

/** Decisions of meetings that became measures of plans, and what is said of goals and measures. */
export class M0048DecidedMeasures extends Migration {
  override up(): void {
    this.addSql(decided);
    this.addSql(comments);
    for (const table of TABLES) this.addSql(rights(table));
  }

  override down(): void {
    this.addSql(`
      drop table plan_comment, decided_measure cascade;
      drop function plan_comment_stays();
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const TABLES = ['decided_measure', 'plan_comment'];

const rights = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select on ${table} to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;
  grant select, insert, update on ${table} to samlop_app;
`;

const decided = `
  -- A decision becomes one measure, once; the day stands here for those who read the plan and not the meeting.
  create table decided_measure (
    decision_id uuid primary key references meeting_decision,
    measure_id uuid not null unique,
    plan_id uuid not null,
    patient_id uuid not null,
    decided_on date not null,
    foreign key (measure_id, plan_id) references plan_measure (id, plan_id),
    foreign key (plan_id, patient_id) references plan (id, patient_id)
  );
  create index decided_measure_patient on decided_measure (patient_id);
`;

const comments = `
  create table plan_comment (
    id uuid primary key,
    plan_id uuid not null,
    patient_id uuid not null,
    pathway_id uuid,
    plan_kind text not null check (plan_kind in ('INDIVIDUAL','TREATMENT','CRISIS','FOLLOW_UP')),
    goal_id uuid,
    measure_id uuid,
    author_id uuid not null references person,
    author_role text not null,
    on_behalf jsonb,
    text text not null check (text <> ''),
    written_at timestamptz not null,
    -- What it said before it was worded anew, oldest first: { text, until }.
    earlier jsonb not null default '[]',
    edited_at timestamptz,
    withdrawn_at timestamptz,
    version int not null default 1,
    foreign key (plan_id, patient_id) references plan (id, patient_id),
    foreign key (goal_id, plan_id) references plan_goal (id, plan_id),
    foreign key (measure_id, plan_id) references plan_measure (id, plan_id),
    check (num_nonnulls(goal_id, measure_id) = 1)
  );
  create index plan_comment_goal on plan_comment (goal_id, written_at);
  create index plan_comment_measure on plan_comment (measure_id, written_at);
  create index plan_comment_patient on plan_comment (patient_id);

  create function plan_comment_stays() returns trigger language plpgsql as $$
  begin
    if old.withdrawn_at is not null or (old.author_id, old.written_at, old.goal_id, old.measure_id)
        is distinct from (new.author_id, new.written_at, new.goal_id, new.measure_id)
      or (old.text <> new.text
        and (new.earlier - -1 <> old.earlier or new.earlier -> -1 ->> 'text' is distinct from old.text))
      or (old.text = new.text and old.earlier <> new.earlier) then
      raise exception 'what a comment said is kept' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger plan_comment_stays before update on plan_comment for each row execute function plan_comment_stays();
`;
