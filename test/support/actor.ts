export interface Actor {
  personId: string;
  nationalId: string;
  grantId?: string;
  unitId?: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  // Answers are whatever was asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the query's
  data: any;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; fields?: { path: string; rule: string }[] } & Record<string, unknown>;
  }[];
  /** The first error's code. */
  code: string | undefined;
  text: string;
}
