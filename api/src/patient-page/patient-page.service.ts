import type { GraphQLResolveInfo } from 'graphql';
import { FACTS } from './facts.document.js';
import type { PageFacts } from './facts.type.js';
import { pageOf } from './page.js';
import type { PatientPage } from './patient-page.type.js';
import { whomOf } from './whom.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { osloDay } from '../platform/calendar.js';
import { forbidden, notFound } from '../platform/errors.js';

/** Read as any client of the API could read it, under the same rights and with the same entries in the log; then said. */
export async function patientPage(ctx: GraphContext, info: GraphQLResolveInfo): Promise<PatientPage> {
  const rights = ctx.rights();
  const { principal } = rights;
  const { patientId, personId, role } = principal;
  const whom = whomOf(role);
  if (!patientId || !whom) throw forbidden('a page of one’s own, of nobody whom one meets at work');
  // Next of kin read no scores, and may not ask for anybody's.
  const feedback = rights.rulesFor(Action.READ, 'FeedbackScore').length > 0;
  const facts = await ctx.ask<PageFacts>(info, FACTS, { id: patientId, feedback });
  if (!facts.patient) throw notFound();
  const { language } = ctx;
  return pageOf(facts, { whom, language, today: osloDay(ctx.clock.now()), now: ctx.clock.now(), personId });
}
