/** How near somebody is. */
export enum NearKind {
  FAMILY = 'FAMILY',
  COLLEAGUE = 'COLLEAGUE',
  OTHER = 'OTHER',
}
