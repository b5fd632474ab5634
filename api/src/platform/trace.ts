/** Everything that a span may say: names out of our own lists and ids of requests; never a document, a variable or SQL. */
export interface SpanFacts {
  'samlop.operation'?: string;
  'samlop.code'?: string;
  'samlop.request_id'?: string;
  'samlop.attempt'?: number;
  'http.response.status_code'?: number;
}

/** Something that takes time, until it is ended. */
export interface Span {
  begin(name: string, facts?: SpanFacts): Span;
  /** Ends it, and says what became of it. */
  end(facts?: SpanFacts, failed?: boolean): void;
}

/** Where spans go; without the setting there is none, and nothing is loaded for it. */
export interface Tracing {
  begin(name: string, facts?: SpanFacts): Span;
  close(): Promise<void>;
}
