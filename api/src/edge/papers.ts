import type { GraphQLSchema } from 'graphql';
import type { Papers } from '../file/file.questions.js';
import type { Language } from '../platform/context.js';
import { planFacts, planOnPaper } from '../plan/plan-paper.acts.js';

/** What `GET /files/<id>` gives on paper, by the object's own id. */
export const papersOf =
  (schema: GraphQLSchema) =>
  (language: Language): Papers => ({
    Plan: async (work, id) => {
      const paper = planOnPaper(await planFacts(work, schema, id), language, work.now);
      return { name: `plan-${work.today}.pdf`, paper };
    },
  });
