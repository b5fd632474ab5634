import type { PatientFacts } from './facts.type.js';
import { item, within } from './item.js';
import { seesAll } from './notice.js';
import { PageItemKind, type PageItem } from './patient-page.type.js';
import { fill, type Reader } from './say.js';
import { A_PLAN, PLANS } from './words/kinds.words.js';
import { NO_PLANS, OWNER, OWNER_OF_OFFER, PLAN_IS } from './words/waiting.words.js';

/** Which plans there are; one that was closed is the list's, and not the page's. */
export function plansOf(patient: PatientFacts, reader: Reader): PageItem[] {
  const { plans } = patient;
  if (!plans) return [];
  const all = plans.nodes.flatMap(({ id, kind, status, owner }) => {
    const words = PLAN_IS[status ?? ''];
    if (!words) return [];
    const plan = within(fill(PLANS[kind ?? ''] ?? A_PLAN, reader));
    const ask = status === 'ACTIVE' || status === 'DRAFT' ? OWNER : OWNER_OF_OFFER;
    const who = owner ? ` ${fill(ask, reader, { name: owner.name })}` : '';
    const of = { subjectType: 'Plan', subjectId: id };
    return [item(PageItemKind.PLAN, `${fill(words, reader, { plan })}${who}`, of)];
  });
  return all.length || !seesAll(patient, reader) ? all : [item(PageItemKind.NOTHING, fill(NO_PLANS, reader))];
}
