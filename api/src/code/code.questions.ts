import { fitCode, type CodeRow } from './code-fit.js';
import type { Pathway } from '../pathway/pathway.entity.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** The edition's code list that a pathway is registered by; before it has an edition, that of the one in force. */
const EDITION = `select edition_of(coalesce($1::uuid, (select d.id from pathway_definition d where d.pathway_key = $2
    and coalesce(d.valid_from, $3::date) <= $3::date and coalesce(d.valid_to, $3::date) >= $3::date
  order by d.valid_from desc nulls last limit 1))) as edition`;

const ROWS = `select code, combined_code as "combinedCode", type, pathway_keys as "pathwayKeys",
    event_kind as "eventKind", edition_key as "editionKey" from national_code order by key`;

/**
 * The code to register an event with: the one that was told, where the pathway's edition has it for this kind of event
 * (else BAD_USER_INPUT, which says what would be right); where none was told, the only one that fits. Null where there
 * is none, or its value is not known: the event is registered all the same.
 */
export async function codeFor(
  work: Work,
  pathway: Pathway,
  kind: string,
  code: string | null | undefined,
): Promise<string | null> {
  const about = [pathway.definition?.id ?? null, pathway.pathwayKey, work.today];
  const [found] = await work.sql<{ edition: string | null }>(EDITION, about);
  const rows = await work.sql<CodeRow & Record<string, unknown>>(ROWS);
  const told = code ? code.toUpperCase() : null;
  const { pathwayKey } = pathway;
  const fit = fitCode(rows, { pathwayKey, editionKey: found?.edition ?? null, kind }, told);
  if ('code' in fit) return fit.code;
  const right = fit.right.join(', ') || '–';
  throw badInput({ path: 'code', rule: fit.rule, params: { right } });
}
