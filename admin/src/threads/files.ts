import type { Values } from '../shared/draft/keeper.js';

/** A file that was sent in and waits to go with a message; kept with the draft. */
export interface Waiting {
  fileId: string;
  name: string;
  size: number;
}

/** As many as the API takes with one message. */
export const MOST_FILES = 10;

/** What is in a draft came from a server, and from an earlier day. */
export function filesIn(values: Values): Waiting[] {
  const { files } = values;
  return Array.isArray(files) ? (files as unknown[]).filter(isWaiting) : [];
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { fileId, name, size } = value as Partial<Record<string, unknown>>;
  return typeof fileId === 'string' && typeof name === 'string' && typeof size === 'number';
}

export const asAttachments = (files: readonly Waiting[]) =>
  files.map(({ fileId, name }) => ({ fileId, name }));
