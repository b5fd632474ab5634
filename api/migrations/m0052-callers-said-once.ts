import { Migration } from '@mikro-orm/migrations';

/**
 * What says who asks, and what time it is, is called and not written into the statement: the planner put the text of each
 * such function, and of those that it calls, in the place of every call, and of a page with its policies there are
 * hundreds. Planning took four times as long.
 */
export class M0052CallersSaidOnce extends Migration {
  override up(): void {
    this.addSql(
      rewritten('sql', 'plpgsql', [
        `regexp_replace(p.prosrc, 'select', 'begin return')`,
        `case when p.prosrc like '%;%' then ' end' else '; end' end`,
      ]),
    );
  }

  override down(): void {
    this.addSql(
      rewritten('plpgsql', 'sql', [
        `regexp_replace(regexp_replace(p.prosrc, 'begin return', 'select'), case when p.prosrc like '%; end' then '; end$' else ' end$' end, '')`,
        `''`,
      ]),
    );
  }
}

const FUNCTIONS = [
  ...[
    'grant_id()',
    'person_id()',
    'unit_id()',
    'root_id()',
    'patient_id()',
    'side()',
    'role()',
    'subjects()',
  ],
  ...[
    'said(text)',
    'holds()',
    'deciding()',
    'migrating()',
    'logged_as()',
    'opened()',
    'few()',
    'page(text[])',
  ],
  ...['blocked(text,boolean)', 'withheld(text)', 'withheld_objects()'],
].map((each) => `'app.${each}'`);

/** The same functions with the same right to be replaced, in another language. */
const rewritten = (from: string, to: string, [body, end]: readonly [string, string]): string => `
  do $do$ declare p record; begin
    for p in select oid, prosrc, proowner::regrole::text as owner from pg_proc
              where oid = any(array[${FUNCTIONS.join(', ')}, 'samlop_now()']::regprocedure[]) loop
      perform set_config('role', p.owner, true);
      execute replace(replace(pg_get_functiondef(p.oid), E'\\n LANGUAGE ${from}', E'\\n LANGUAGE ${to}'),
        '$function$' || p.prosrc || '$function$', '$function$' || ${body} || ${end} || '$function$');
    end loop;
    perform set_config('role', 'samlop_owner', true);
  end $do$;
`;
