/** Something that the person who started this can mend; the message is one line and needs no stack. */
export class StartError extends Error {
  override name = 'StartError';
}
