/** A decision as it is typed. */
export interface TypedDecision {
  text: string;
  /** The participant who does it. */
  responsibleId: string;
  dueOn: string;
}

export const NO_DECISION: TypedDecision = { text: '', responsibleId: '', dueOn: '' };

/** What is in a draft came from a server, and from an earlier day. */
export const decisionsIn = (value: unknown): TypedDecision[] =>
  (Array.isArray(value) ? (value as unknown[]) : [])
    .filter((one): one is Partial<TypedDecision> => typeof one === 'object' && one !== null)
    .map((one) => ({ ...NO_DECISION, ...one }));

/** As the API takes them; one without words decides nothing. */
export const asDecisions = (decisions: readonly TypedDecision[]) =>
  decisions
    .filter(({ text }) => text.trim())
    .map(({ text, responsibleId, dueOn }) => ({
      text: text.trim(),
      responsibleId: responsibleId || null,
      dueOn: dueOn || null,
    }));
