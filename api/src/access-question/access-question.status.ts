export enum AccessQuestionStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}

/** SQL for the status of a row. */
export const statusSql = (t: string): string =>
  `case when ${t}.answered_at is not null then 'ANSWERED' when ${t}.withdrawn_at is not null then 'WITHDRAWN' else 'OPEN' end`;
/** SQL: it waits for an answer. */
export const openSql = (t: string): string => `${t}.answered_at is null and ${t}.withdrawn_at is null`;

/** What whoever answers found of the access. */
export enum AccessQuestionOutcome {
  JUSTIFIED = 'JUSTIFIED',
  NOT_JUSTIFIED = 'NOT_JUSTIFIED',
}

/** How many questions of one patient may wait for an answer. Nowhere laid down: ours, so that answers are to be had. */
export const MOST_OPEN = 20;
/** An answer has to say something. */
export const MIN_ANSWER = 10;
export const MAX_WORDS = 2000;
