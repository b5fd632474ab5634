import { getNullableType, isListType } from 'graphql';
import { jsonObject } from './block.js';
import type { Selected } from './selection.js';

/** A column that holds JSON, cut down to what was selected of it; any other column as it is. */
export function projected(sql: string, selected: Selected, depth = 0): string {
  if (!selected.type || !selected.field) return sql;
  const element = `e${depth}`;
  const object = (of: string): string =>
    jsonObject(
      selected.fields.map((each) => [
        each.key,
        each.name === '__typename'
          ? `'${selected.type?.name}'::text`
          : projected(`${of}->'${each.name}'`, each, depth + 1),
      ]),
    );
  if (!isListType(getNullableType(selected.field.type)))
    return `case when jsonb_typeof(${sql}) = 'object' then ${object(sql)} end`;
  return (
    `(select coalesce(json_agg(${object(`${element}.value`)} order by ${element}.place), '[]'::json)` +
    ` from jsonb_array_elements(${sql}) with ordinality ${element}(value, place))`
  );
}
